package dateline.ingest.extract;

import dateline.extraction.Extractor;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Gives the service its extractor; a test can give it another.
final class ExtractorProvider {

    @Produces
    @Singleton
    ContentExtractor extractor() {
        return new Extractor()::extract;
    }
}
