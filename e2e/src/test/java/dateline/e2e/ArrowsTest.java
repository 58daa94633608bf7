package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/// Which rooms of the house may know which: what a module's tests use does not count.
class ArrowsTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "temporal, none",
                "contract, temporal",
                "extraction, contract temporal",
                "merging, contract temporal",
                "ingest-service, contract extraction",
                "timeline-service, contract merging",
                "gateway, contract",
                "cli, contract extraction merging",
                "devstack, none",
                "e2e, none",
            })
    void aRoomKnowsOnlyWhatItMay(String room, String allowed) throws Exception {
        Set<String> may = allowed == null ? Set.of() : Set.of(allowed.split(" ", -1));

        assertThat(neighbours(room)).isSubsetOf(may);
    }

    private static Set<String> neighbours(String room) throws Exception {
        Path pom = Repository.root().resolve(room).resolve("pom.xml");
        var factory = DocumentBuilderFactory.newDefaultInstance();
        try (var in = Files.newInputStream(pom)) {
            var dependencies =
                    factory.newDocumentBuilder().parse(in).getElementsByTagName("dependency");
            var names = new TreeSet<String>();
            for (int i = 0; i < dependencies.getLength(); i++) {
                var dependency = (Element) dependencies.item(i);
                if (isOurs(dependency) && !child(dependency, "scope").equals("test")) {
                    names.add(child(dependency, "artifactId").replaceFirst("^dateline-", ""));
                }
            }
            return names;
        }
    }

    private static boolean isOurs(Element dependency) {
        return child(dependency, "groupId").equals("dateline");
    }

    private static String child(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
