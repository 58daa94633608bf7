package dateline.gateway.render;

import com.fasterxml.jackson.databind.JsonNode;

/// Writes one list of events, an event at a time. Of one use only: it counts as it goes.
public interface Rendering {
    /// With its parameters.
    String contentType();

    /// What a browser saves it as.
    String fileName();

    /// What stands before the first event.
    String begin();

    /// @param event as the API lists it
    String event(JsonNode event);

    /// What stands after the last event.
    ///
    /// @param cut whether there are more events than one answer may hold
    String end(boolean cut);
}
