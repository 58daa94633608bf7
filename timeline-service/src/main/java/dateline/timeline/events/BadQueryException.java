package dateline.timeline.events;

import dateline.contract.json.Problem.Fault;
import java.util.List;

/// A query that cannot be answered as it stands.
public final class BadQueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    BadQueryException(String parameter, String detail) {
        super(parameter + ": " + detail);
        this.faults = List.of(new Fault(parameter, detail));
    }

    public List<Fault> faults() {
        return faults;
    }
}
