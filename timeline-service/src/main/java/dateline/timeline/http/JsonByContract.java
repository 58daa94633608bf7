package dateline.timeline.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.contract.json.Json;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// All JSON that is answered is written as the contract says.
final class JsonByContract {
    @Produces
    @Singleton
    ObjectMapper mapper() {
        return Json.mapper();
    }
}
