package dateline.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    @Test
    void decodesNamesAndValues() {
        Query query = Query.parse("q=Xi+%26%20Putin&place=S%C3%A3o&empty=&bare&q=2").orElseThrow();

        assertThat(query.values("q")).containsExactly("Xi & Putin", "2");
        assertThat(query.values("place")).containsExactly("São");
        assertThat(query.values("empty")).containsExactly("");
        assertThat(query.values("bare")).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%",
                "q=%4",
                "q=%zz",
                "q=%C3",
                "q=%ED%A0%80",
                "q=%00",
                "q=%0A",
                "q=é",
                "q=a b",
                "%FF=1",
                "q=%C0%80",
                "q=%7F"
            })
    void refusesWhatHasNoOneMeaning(String raw) {
        assertThat(Query.parse(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a%26b", "q=+%2B%25", "a=1&b=2&a=3", "place=S%C3%A3o"})
    void writesWhatReadsTheSame(String raw) {
        Query query = Query.parse(raw).orElseThrow();

        assertThat(Query.parse(query.toString().substring(1))).contains(query);
    }

    @Test
    void isEmptyWithoutAQuery() {
        assertThat(Query.parse(null).orElseThrow().toString()).isEmpty();
        assertThat(Query.parse("&&").orElseThrow().toString()).isEmpty();
    }
}
