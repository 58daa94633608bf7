package dateline.gateway.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Every operation of the public API. What is not in it does not exist; `/internal` of the services
/// is not in it.
public final class RouteTable {
    public static final String JSON = "application/json";
    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";
    public static final String NDJSON = "application/x-ndjson";

    /// Holds an article of 2 MiB in the worst JSON escaping of ordinary text, or a batch.
    public static final long MAX_BODY_BYTES = 10L * 1024 * 1024;

    private static final RequestBody NOTHING = new RequestBody.None();
    private static final RequestBody ARTICLE =
            new RequestBody.Takes(List.of(JSON, TEXT, HTML, NDJSON), MAX_BODY_BYTES);
    private static final Set<String> FILTERS =
            Set.of(
                    "from",
                    "to",
                    "match",
                    "participant",
                    "place",
                    "type",
                    "source",
                    "tag",
                    "factuality",
                    "confidence",
                    "q");
    private static final Target INGEST = new Target.Forward(Backend.INGEST, false);
    private static final Target INGEST_WAITING = new Target.Forward(Backend.INGEST, true);
    private static final Target TIMELINE = new Target.Forward(Backend.TIMELINE, false);

    private static final List<Operation> OPERATIONS =
            List.of(
                    new Operation(
                            "postArticle",
                            "POST",
                            PathTemplate.of("/v1/articles"),
                            Role.CONTRIBUTOR,
                            INGEST_WAITING,
                            Set.of(),
                            ARTICLE,
                            List.of(JSON, NDJSON)),
                    read(
                            "listArticles",
                            "/v1/articles",
                            Set.of("source", "tag", "from", "to", "limit", "cursor")),
                    read("getArticle", "/v1/articles/{id}", Set.of()),
                    new Operation(
                            "putArticle",
                            "PUT",
                            PathTemplate.of("/v1/articles/{id}"),
                            Role.CONTRIBUTOR,
                            INGEST_WAITING,
                            Set.of(),
                            new RequestBody.Takes(List.of(JSON, TEXT, HTML), MAX_BODY_BYTES),
                            List.of(JSON)),
                    new Operation(
                            "retractArticle",
                            "DELETE",
                            PathTemplate.of("/v1/articles/{id}"),
                            Role.CONTRIBUTOR,
                            INGEST_WAITING,
                            Set.of(),
                            NOTHING,
                            List.of(JSON)),
                    new Operation(
                            "getArticleText",
                            "GET",
                            PathTemplate.of("/v1/articles/{id}/text"),
                            Role.READER,
                            TIMELINE,
                            Set.of(),
                            NOTHING,
                            List.of(TEXT)),
                    read("listRevisions", "/v1/articles/{id}/revisions", Set.of()),
                    read("getRevision", "/v1/articles/{id}/revisions/{n}", Set.of()),
                    read(
                            "listEventsOfArticle",
                            "/v1/articles/{id}/events",
                            Set.of("limit", "cursor")),
                    new Operation(
                            "extract",
                            "POST",
                            PathTemplate.of("/v1/extractions"),
                            Role.CONTRIBUTOR,
                            INGEST,
                            Set.of(),
                            ARTICLE,
                            List.of(JSON, NDJSON)),
                    read("listEvents", "/v1/events", with(FILTERS, "sort", "limit", "cursor")),
                    read("getEvent", "/v1/events/{id}", Set.of()),
                    read("explainEvent", "/v1/events/{id}/explanation", Set.of()),
                    read("getHistogram", "/v1/histogram", with(FILTERS, "bucket")),
                    read("getFacets", "/v1/facets", FILTERS),
                    read("getDigest", "/v1/timeline/digest", Set.of()),
                    file("getPage", "/", "index.html", List.of(HTML)),
                    file(
                            "getPageFile",
                            "/page/{file}",
                            "page/",
                            List.of("text/javascript", "text/css", "image/svg+xml")));

    private RouteTable() {}

    public static List<Operation> operations() {
        return OPERATIONS;
    }

    /// What answers a request.
    ///
    /// @param path as it stands in the request line, nothing decoded
    public static Match match(String method, String path) {
        Set<String> allowed = new TreeSet<>();
        for (Operation operation : OPERATIONS) {
            Optional<Map<String, String>> variables = operation.path().match(path);
            if (variables.isPresent() && operation.answers(method)) {
                return new Match.Found(operation, variables.get());
            }
            if (variables.isPresent()) {
                allowed.add(operation.method());
                if (operation.answers("HEAD")) {
                    allowed.add("HEAD");
                }
            }
        }
        return allowed.isEmpty()
                ? new Match.Unknown()
                : new Match.WrongMethod(List.copyOf(allowed));
    }

    private static Operation read(String id, String path, Set<String> parameters) {
        return new Operation(
                id,
                "GET",
                PathTemplate.of(path),
                Role.READER,
                TIMELINE,
                parameters,
                NOTHING,
                List.of(JSON));
    }

    private static Operation file(String id, String path, String folder, List<String> gives) {
        return new Operation(
                id,
                "GET",
                PathTemplate.of(path),
                Role.ANYONE,
                new Target.Files(folder),
                Set.of(),
                NOTHING,
                gives);
    }

    private static Set<String> with(Set<String> parameters, String... more) {
        Set<String> all = new TreeSet<>(parameters);
        all.addAll(List.of(more));
        return all;
    }
}
