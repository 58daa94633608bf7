package dateline.gateway.guard;

import dateline.gateway.exchange.Gate;
import dateline.gateway.exchange.Visit;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import java.util.Optional;

/// The client accepts one of the forms that the operation can answer in.
public final class AcceptRule implements Gate {
    @Override
    public Optional<Refusal> refuse(Visit visit) {
        return visit.mediaType().isEmpty()
                ? Optional.of(
                        Refusal.of(
                                ProblemType.NOT_ACCEPTABLE,
                                "This can be had as "
                                        + String.join(", ", visit.operation().gives())
                                        + "."))
                : Optional.empty();
    }
}
