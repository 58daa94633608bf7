package dateline.gateway.route;

import java.util.List;
import java.util.Map;

/// What the table says about a method and a path.
public sealed interface Match {

    record Found(Operation operation, Map<String, String> variables) implements Match {
        public Found {
            variables = Map.copyOf(variables);
        }
    }

    /// The path is known, but not with this method.
    ///
    /// @param allowed the methods it has
    record WrongMethod(List<String> allowed) implements Match {
        public WrongMethod {
            allowed = List.copyOf(allowed);
        }
    }

    record Unknown() implements Match {}
}
