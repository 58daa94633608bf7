package dateline.timeline.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contract.json.Json;
import dateline.timeline.events.Cursor;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// One page of a list, with the way to the next.
final class Pages {
    private Pages() {}

    /// Which page is asked for.
    ///
    /// @param query what the list was asked by, but for cursor and limit
    /// @param after the last item seen; null: from the first
    record Asked(String query, @Nullable Cursor after, int limit) {}

    /// @param found up to one more than the limit: then there is a next page
    static <T> Response.ResponseBuilder of(
            UriInfo uri,
            Asked asked,
            List<T> found,
            ToLongFunction<T> key,
            Function<T, UUID> id,
            Function<T, Object> json) {
        boolean more = found.size() > asked.limit();
        List<T> items = more ? found.subList(0, asked.limit()) : found;
        ObjectNode body = (ObjectNode) Json.parse("{}");
        ArrayNode array = body.putArray("items");
        items.forEach(item -> array.add(Json.tree(json.apply(item))));
        ObjectNode page = body.putObject("page");
        var response = Response.ok().type(MediaType.APPLICATION_JSON);
        if (more) {
            T last = items.getLast();
            String cursor = new Cursor(key.applyAsLong(last), id.apply(last)).text(asked.query());
            page.put("next", cursor);
            response.header(HttpHeaders.LINK, "<" + next(uri, cursor) + ">; rel=\"next\"");
        } else {
            page.putNull("next");
        }
        page.put("limit", asked.limit());
        return response.entity(Json.bytes(body));
    }

    /// Relative, so that it holds behind any gateway.
    private static String next(UriInfo uri, String cursor) {
        URI next = uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
