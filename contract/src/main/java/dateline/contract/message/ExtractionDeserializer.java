package dateline.contract.message;

import dateline.contract.extraction.Extraction;

/// Reads what the topic `article-events.g<N>` carries.
public final class ExtractionDeserializer extends MessageDeserializer<Extraction> {
    public ExtractionDeserializer() {
        super(Extraction.class);
    }
}
