package dateline.gateway.route;

import dateline.contract.key.Role;
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
    public static final String YAML = "application/yaml";
    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";
    public static final String CALENDAR = "text/calendar";

    /// What `?format=` may say, and what it means.
    public static final Map<String, String> FORMATS =
            Map.of("json", JSON, "ndjson", NDJSON, "csv", CSV, "ics", CALENDAR);

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
    private static final Access READER = new Access.AtLeast(Role.READER);
    private static final Access CONTRIBUTOR = new Access.AtLeast(Role.CONTRIBUTOR);
    private static final Target INGEST = new Target.Forward(Backend.INGEST, false);
    private static final Target INGEST_WAITING = new Target.Forward(Backend.INGEST, true);
    private static final Target TIMELINE = new Target.Forward(Backend.TIMELINE, false);

    private static final List<Operation> OPERATIONS =
            List.of(
                    new Operation(
                            "postArticle",
                            "POST",
                            PathTemplate.of("/v1/articles"),
                            CONTRIBUTOR,
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
                            CONTRIBUTOR,
                            INGEST_WAITING,
                            Set.of(),
                            new RequestBody.Takes(List.of(JSON, TEXT, HTML), MAX_BODY_BYTES),
                            List.of(JSON)),
                    new Operation(
                            "retractArticle",
                            "DELETE",
                            PathTemplate.of("/v1/articles/{id}"),
                            CONTRIBUTOR,
                            INGEST_WAITING,
                            Set.of(),
                            NOTHING,
                            List.of(JSON)),
                    new Operation(
                            "getArticleText",
                            "GET",
                            PathTemplate.of("/v1/articles/{id}/text"),
                            READER,
                            TIMELINE,
                            Set.of(),
                            NOTHING,
                            List.of(TEXT)),
                    read("getArticleContent", "/v1/articles/{id}/content", Set.of()),
                    read("listRevisions", "/v1/articles/{id}/revisions", Set.of("limit", "cursor")),
                    read("getRevision", "/v1/articles/{id}/revisions/{n}", Set.of()),
                    read(
                            "listEventsOfArticle",
                            "/v1/articles/{id}/events",
                            Set.of("limit", "cursor")),
                    new Operation(
                            "extract",
                            "POST",
                            PathTemplate.of("/v1/extractions"),
                            CONTRIBUTOR,
                            INGEST,
                            Set.of(),
                            ARTICLE,
                            List.of(JSON, NDJSON)),
                    new Operation(
                            "listEvents",
                            "GET",
                            PathTemplate.of("/v1/events"),
                            READER,
                            new Target.Rendered(Backend.TIMELINE),
                            with(FILTERS, "sort", "limit", "cursor", "format"),
                            NOTHING,
                            List.of(JSON, NDJSON, CSV, CALENDAR)),
                    read("getEvent", "/v1/events/{id}", Set.of()),
                    read("explainEvent", "/v1/events/{id}/explanation", Set.of()),
                    read("getHistogram", "/v1/histogram", with(FILTERS, "bucket")),
                    read("getFacets", "/v1/facets", FILTERS),
                    read("listConflicts", "/v1/conflicts", Set.of("limit", "cursor")),
                    read("getDigest", "/v1/timeline/digest", Set.of()),
                    new Operation(
                            "getKey",
                            "GET",
                            PathTemplate.of("/v1/key"),
                            READER,
                            new Target.Badge(),
                            Set.of(),
                            NOTHING,
                            List.of(JSON)),
                    new Operation(
                            "getOpenApi",
                            "GET",
                            PathTemplate.of("/openapi"),
                            new Access.Open(),
                            new Target.Document("docs/openapi.yaml"),
                            Set.of(),
                            NOTHING,
                            List.of(YAML, JSON)),
                    file("getDocs", "/docs", "docs/index.html", List.of(HTML)),
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
                READER,
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
                new Access.Open(),
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
