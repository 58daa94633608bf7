package dateline.gateway.route;

/// Who answers an operation.
public sealed interface Target {

    /// A service behind the gateway, on the same path.
    ///
    /// @param waits whether `Prefer: wait` is honoured
    record Forward(Backend backend, boolean waits) implements Target {}

    /// A service that pages through a list as JSON; the other forms are made here of those pages.
    record Rendered(Backend backend) implements Target {}

    /// The gateway itself, with a file from the class path.
    ///
    /// @param folder where it lies; the path variable `file` is appended if there is one
    record Files(String folder) implements Target {}

    /// The gateway itself, with a document that is written in YAML and can be had as JSON.
    ///
    /// @param name of the file
    record Document(String name) implements Target {}

    /// The gateway itself, with what it knows of the caller.
    record Badge() implements Target {}
}
