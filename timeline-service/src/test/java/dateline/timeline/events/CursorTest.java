package dateline.timeline.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final Cursor CURSOR = new Cursor(-17, new UUID(3, -4));

    @Test
    void readsBackWhatItWrote() {
        assertThat(Cursor.parse(CURSOR.text("q"), "q")).isEqualTo(CURSOR);
    }

    @Test
    void belongsToOneQuery() {
        assertThatThrownBy(() -> Cursor.parse(CURSOR.text("q"), "other"))
                .isInstanceOf(BadQueryException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!", "AAAA", "' or 1=1 --"})
    void refusesWhatIsNoCursor(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, "q")).isInstanceOf(BadQueryException.class);
    }
}
