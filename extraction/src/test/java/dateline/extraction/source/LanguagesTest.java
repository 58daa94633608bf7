package dateline.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A statement is expected on Wednesday.",
                "A three-year deal closed.",
                "Is a vote near?",
                "A van de Velde sketch sold."
            })
    void readsASentenceWhoseFewFunctionWordsOthersHaveToo(String text) {
        assertThat(of(text)).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fr | Le ministre est arrivé à Paris pour les entretiens.
                    de | Der Minister ist nach Berlin gereist und hat die Reden nicht gehört.
                    es | El ministro llegó a la ciudad para las conversaciones.
                    it | Il ministro è arrivato nella capitale per gli incontri di oggi.
                    nl | De minister is naar de stad gereisd voor het overleg.
                    hu | A miniszter és a követ nem volt az ülésen, hogy szavazzon.
                    """)
    void tellsAForeignSentence(String language, String text) {
        assertThat(of(text)).isEqualTo(language);
    }

    @Test
    void saysWhereNothingTells() {
        assertThat(of("Ministers resigned.")).isEqualTo("und");
    }

    private static String of(String text) {
        return Languages.of(text, List.of(new Zone(ZoneKind.PARAGRAPH, 0, text.length())), null);
    }
}
