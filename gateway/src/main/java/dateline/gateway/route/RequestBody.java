package dateline.gateway.route;

import java.util.List;

/// What an operation takes as its request body.
public sealed interface RequestBody {

    record None() implements RequestBody {}

    /// @param mediaTypes which it understands, without parameters
    /// @param maxBytes a longer one is refused with `413`
    record Takes(List<String> mediaTypes, long maxBytes) implements RequestBody {
        public Takes {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }
}
