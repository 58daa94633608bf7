package dateline.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTableTest {
    @Test
    void namesEachOperationOnce() {
        assertThat(RouteTable.operations()).extracting(Operation::id).doesNotHaveDuplicates();
        assertThat(RouteTable.operations())
                .extracting(operation -> operation.method() + " " + operation.path())
                .doesNotHaveDuplicates();
    }

    @Test
    void letsNothingOfAServiceBeReadWithoutAKey() {
        assertThat(RouteTable.operations())
                .filteredOn(operation -> operation.access() instanceof Access.Open)
                .noneMatch(operation ->
                        operation.target() instanceof Target.Forward
                                || operation.target() instanceof Target.Rendered);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    GET, /v1/events, listEvents
                    HEAD, /v1/events, listEvents
                    POST, /v1/articles, postArticle
                    GET, /v1/articles/0B0E7C6A-3a36-5d0b-9a53-0c4a52b2f8a1/revisions/12, getRevision
                    GET, /, getPage
                    """)
    void findsOperations(String method, String path, String id) {
        assertThat(RouteTable.match(method, path))
                .isInstanceOfSatisfying(
                        Match.Found.class,
                        found -> assertThat(found.operation().id()).isEqualTo(id));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    /v1/articles/1
                    /v1/articles/0b0e7c6a-3a36-5d0b-9a53-0c4a52b2f8a1/revisions/0
                    /v1/articles/0b0e7c6a-3a36-5d0b-9a53-0c4a52b2f8a1/revisions/1234567890
                    /v1/articles/{id}
                    /v1
                    /page/..
                    /page/.hidden
                    /page/a/b
                    """)
    void knowsNoOtherPath(String path) {
        assertThat(RouteTable.match("GET", path)).isInstanceOf(Match.Unknown.class);
    }
}
