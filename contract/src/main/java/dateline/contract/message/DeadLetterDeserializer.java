package dateline.contract.message;

/// Reads what the dead-letter topics carry.
public final class DeadLetterDeserializer extends MessageDeserializer<DeadLetter> {
    public DeadLetterDeserializer() {
        super(DeadLetter.class);
    }
}
