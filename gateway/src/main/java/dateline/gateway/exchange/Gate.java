package dateline.gateway.exchange;

import dateline.gateway.problem.Refusal;
import java.util.Optional;

/// One thing that must hold before a request is let through.
public interface Gate {
    /// Why it is not let through; empty: this gate has nothing against it.
    Optional<Refusal> refuse(Visit visit);
}
