package dateline.gateway.route;

import dateline.contract.key.Role;

/// Who may use an operation.
public sealed interface Access {

    /// Without a key: pages and documents that hold nothing of the timeline.
    record Open() implements Access {}

    /// Whoever holds at least this role.
    record AtLeast(Role role) implements Access {}
}
