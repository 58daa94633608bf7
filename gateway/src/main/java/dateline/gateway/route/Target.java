package dateline.gateway.route;

/// Who answers an operation.
public sealed interface Target {

    /// A service behind the gateway, on the same path.
    ///
    /// @param waits whether `Prefer: wait` is honoured
    record Forward(Backend backend, boolean waits) implements Target {}

    /// The gateway itself, with a file from the class path.
    ///
    /// @param folder where it lies; the path variable `file` is appended if there is one
    record Files(String folder) implements Target {}
}
