package dateline.gateway.identity;

import dateline.contract.key.KeyLine;
import dateline.contract.key.Role;
import dateline.gateway.exchange.Caller;
import dateline.gateway.exchange.Gate;
import dateline.gateway.exchange.Visit;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.Access;
import java.util.Optional;

/// Whether a caller may use an operation; what is not allowed is denied.
public final class AccessRule implements Gate {
    private static final String CHALLENGE = "Bearer realm=\"dateline\"";

    @Override
    public Optional<Refusal> refuse(Visit visit) {
        return switch (visit.operation().access()) {
            case Access.Open() -> Optional.empty();
            case Access.AtLeast(Role role) -> refuse(visit.caller(), role);
        };
    }

    private static Optional<Refusal> refuse(Caller caller, Role role) {
        return switch (caller) {
            case Caller.Everyone() -> Optional.empty();
            case Caller.Unknown() ->
                    refusal(
                            ProblemType.UNAUTHORIZED,
                            "Send a key: Authorization: Bearer dateline_…",
                            "");
            case Caller.Rejected() ->
                    refusal(
                            ProblemType.UNAUTHORIZED,
                            "This key is not valid.",
                            ", error=\"invalid_token\"");
            case Caller.Holder(KeyLine key) ->
                    key.role().includes(role) ? Optional.empty() : tooLow(role);
        };
    }

    private static Optional<Refusal> tooLow(Role role) {
        return refusal(
                ProblemType.FORBIDDEN,
                "This needs the role " + role.code() + " or a higher one.",
                ", error=\"insufficient_scope\"");
    }

    private static Optional<Refusal> refusal(ProblemType type, String detail, String error) {
        return Optional.of(Refusal.of(type, detail).with("WWW-Authenticate", CHALLENGE + error));
    }
}
