package dateline.gateway.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contract.json.Json;
import dateline.gateway.route.Operation;
import dateline.gateway.route.RequestBody;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// A request for an operation of the document, with nothing, something or everything wrong.
///
/// @param path without its query
/// @param query with its question mark; empty: none
/// @param headers whole lines
record RandomRequest(String method, String path, String query, List<String> headers, String body) {
    private static final List<String> METHODS =
            List.of(
                    "GET",
                    "HEAD",
                    "POST",
                    "PUT",
                    "DELETE",
                    "PATCH",
                    "OPTIONS",
                    "TRACE",
                    "PROPFIND");
    private static final List<String> HEADERS =
            List.of(
                    "Accept: application/json",
                    "Accept: */*",
                    "Accept: text/csv",
                    "Accept: image/png",
                    "Accept: ;;;,q=7",
                    "If-None-Match: *",
                    "If-None-Match: W/\"v1\"",
                    "If-Match: \"none\"",
                    "If-Match: *",
                    "If-Match: ,,,\"",
                    "Prefer: wait=0",
                    "Prefer: wait=999999999999",
                    "Prefer: =,;wait",
                    "Content-Encoding: gzip",
                    "Expect: 100-continue",
                    "Expect: tea",
                    "Authorization: Bearer x",
                    "traceparent: 00-zz-00-00",
                    "Sec-Fetch-Site: cross-site",
                    "Origin: null",
                    "Range: bytes=0-1",
                    "Connection: upgrade",
                    "Upgrade: h2c",
                    "X-HTTP-Method-Override: DELETE");
    private static final List<String> TYPES =
            List.of(
                    "application/json",
                    "application/json; charset=utf-8",
                    "application/json",
                    "application/json",
                    "text/plain; charset=utf-8",
                    "text/plain; charset=utf-16",
                    "text/html",
                    "application/x-ndjson",
                    "application/xml",
                    "multipart/form-data; boundary=a",
                    "application/json; charset=nothing",
                    "/");

    static Arbitrary<RandomRequest> any() {
        return Arbitraries.of(DocumentTest.described()).flatMap(RandomRequest::of);
    }

    private static Arbitrary<RandomRequest> of(Operation operation) {
        Arbitrary<String> method =
                Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.just(operation.method())),
                        Tuple.of(1, Arbitraries.of(METHODS)));
        return Combinators.combine(
                        method,
                        paths(operation),
                        queries(operation),
                        headerLines(),
                        bodies(operation))
                .as(RandomRequest::new);
    }

    private static Arbitrary<String> paths(Operation operation) {
        String valid = DocumentTest.concrete(operation);
        Arbitrary<String> broken =
                texts(8).map(text ->
                        operation.path().toString().replaceAll("\\{[a-z]+}", encoded(text)));
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(valid)),
                Tuple.of(1, broken),
                Tuple.of(1, texts(5).map(text -> valid + "/" + encoded(text))));
    }

    private static Arbitrary<String> queries(Operation operation) {
        List<String> names = new ArrayList<>(operation.parameters());
        names.addAll(List.of("limit", "unknown", "", "q"));
        Arbitrary<String> pair = Arbitraries.of(names).flatMap(RandomRequest::pairs);
        return pair.list()
                .ofMaxSize(3)
                .map(pairs -> pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }

    private static Arbitrary<String> pairs(String name) {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, values(name)),
                        Tuple.of(2, texts(20).map(RandomRequest::encoded)),
                        Tuple.of(1, Arbitraries.of("%", "%zz", "%FF", "%00", "%C0%80", "a%0d%0ab")))
                .map(value -> name + "=" + value);
    }

    /// What the document's schema of a parameter allows, or nearly.
    private static Arbitrary<String> values(String name) {
        return switch (name) {
            case "limit" ->
                    Arbitraries.of("1", "50", "200", "0", "201", "-1", "1e3", "99999999999");
            case "from", "to" ->
                    Arbitraries.of(
                            "2017",
                            "2017-07",
                            "2017-07-04",
                            "201X",
                            "-0043",
                            "2017-02-30",
                            "99999",
                            "XXXX-07",
                            "2017-07-04/2017-07-05",
                            "..",
                            "2017-W03");
            case "match" -> Arbitraries.of("overlaps", "within", "certain", "Within", "none");
            case "sort" -> Arbitraries.of("when", "-when", "known", "title", "when,id");
            case "format" -> Arbitraries.of("json", "ndjson", "csv", "ics", "xml", "JSON");
            case "bucket" -> Arbitraries.of("day", "week", "month", "year", "hour");
            case "type" -> Arbitraries.of("AGREE", "agree", "VISIT", "DANCE", "' OR 1=1 --");
            case "factuality" -> Arbitraries.of("asserted", "denied", "ASSERTED", "sure");
            case "confidence" -> Arbitraries.of("high", "low", "none");
            case "cursor" -> Arbitraries.of("abc", "AAAA", "eyJrIjowfQ", "-", "%2B%2F%3D");
            default -> Arbitraries.of("Norland", "a", "%27%3B--", "%22", "%28", "%25", "%5C");
        };
    }

    private static Arbitrary<List<String>> headerLines() {
        return Arbitraries.of(HEADERS).list().uniqueElements().ofMaxSize(3);
    }

    private static Arbitrary<String> bodies(Operation operation) {
        if (!(operation.body() instanceof RequestBody.Takes)) {
            return Arbitraries.frequency(Tuple.of(9, ""), Tuple.of(1, "{}"));
        }
        return Arbitraries.frequencyOf(
                Tuple.of(3, articles()),
                Tuple.of(1, texts(200)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "",
                                "{",
                                "[]",
                                "null",
                                "{\"text\":1}",
                                "{\"text\":\"a\"}{}",
                                "[".repeat(5_000),
                                "{\"text\":\"a\",\"text\":\"b\"}",
                                "\uFEFF{}",
                                "{\"text\":\"\\ud800\"}",
                                "{\"text\":\"a\\u0000\"}",
                                "{\"text\":\"a\"}\n{\"text\":\n\n{}")));
    }

    /// The document's own example with fields changed, left out or added.
    private static Arbitrary<String> articles() {
        Arbitrary<String> names =
                Arbitraries.of(
                        "uri",
                        "title",
                        "text",
                        "html",
                        "publishedAt",
                        "source",
                        "language",
                        "tags",
                        "id",
                        "extra");
        Arbitrary<JsonNode> values =
                Arbitraries.oneOf(
                        texts(50).map(Json::tree),
                        Arbitraries.of("2019-03-12", "2999-01-01", "2019-03-12T10:00:00Z", "en", "")
                                .map(Json::tree),
                        Arbitraries.of("null", "7", "true", "[]", "[\"a\"]", "[null]", "{}")
                                .map(Json::parse));
        return Combinators.combine(names, values)
                .as((name, value) -> {
                    ObjectNode article = (ObjectNode) Json.parse(Document.example("ArticlePost"));
                    return Json.text(article.set(name, value));
                });
    }

    private static Arbitrary<String> texts(int max) {
        return Arbitraries.strings().ofMaxLength(max).filter(RandomRequest::isUtf8);
    }

    private static boolean isUtf8(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// As it goes over the wire; ISO 8859-1 holds each byte as a character.
    String bytes() {
        byte[] sent = body.getBytes(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(List.of("Host: localhost"));
        lines.addAll(headers);
        if (sent.length > 0) {
            lines.add("Content-Length: " + sent.length);
            lines.add("Content-Type: " + TYPES.get(Math.floorMod(body.hashCode(), TYPES.size())));
        }
        return "%s %s%s HTTP/1.1\r\n%s\r\n%s"
                .formatted(
                        method,
                        path,
                        query,
                        Wire.lines(lines),
                        new String(sent, StandardCharsets.ISO_8859_1));
    }
}
