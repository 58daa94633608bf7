package dateline.contract.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.json.Canonical;
import dateline.contract.json.Json;
import org.junit.jupiter.api.Test;

class ArticleIdsTest {
    private static final ArticleContent TEXT =
            new ArticleContent(null, "Rain fell.", null, null, null, null);

    @Test
    void namesAnArticleByItsUri() {
        // RFC 9562, appendix A.4, gives this construction; the value is that of any UUIDv5 tool.
        assertThat(ArticleIds.of("http://www.example.com/", TEXT))
                .hasToString("fcde3c85-2270-590f-9e7c-ee003d65e0e2");
    }

    @Test
    void namesAnArticleWithoutUriByItsTextAlone() {
        ArticleContent titled =
                new ArticleContent("Rain", "Rain fell.", null, "2020-01-01", null, null);
        ArticleContent page = new ArticleContent(null, null, "Rain fell.", null, null, null);

        assertThat(ArticleIds.of(null, titled)).isEqualTo(ArticleIds.of(null, TEXT));
        assertThat(ArticleIds.of(null, page)).isNotEqualTo(ArticleIds.of(null, TEXT));
    }

    @Test
    void hashesContentWithoutAbsentFields() {
        assertThat(TEXT.hash())
                .isEqualTo(Canonical.sha256(Json.parse("{\"text\":\"Rain fell.\"}")))
                .hasSize(64);
    }

    @Test
    void tagsEachRevisionOnItsOwn() {
        assertThat(Etag.of(1, TEXT.hash())).matches("r1-[0-9a-f]{12}");
        assertThat(Etag.of(2, null)).isEqualTo("r2-retracted");
        assertThat(Etag.meets("*", null)).isFalse();
        assertThat(Etag.meets("*", "r1-0123456789ab")).isTrue();
        assertThat(Etag.meets(null, null)).isTrue();
        assertThat(Etag.meets("r1-0123456789ab", "r2-retracted")).isFalse();
    }
}
