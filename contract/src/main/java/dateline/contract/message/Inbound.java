package dateline.contract.message;

/// A record's value as it came from Kafka. What cannot be read is a result, not an exception: a
/// deserializer that throws would stop its consumer for good.
public sealed interface Inbound<T> {

    /// It is what its headers say.
    record Readable<T>(T value, CloudEvent cloudEvent) implements Inbound<T> {}

    /// It never will be.
    ///
    /// @param reason in plain words, without the value's own words
    record Unreadable<T>(String reason) implements Inbound<T> {}
}
