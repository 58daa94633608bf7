package dateline.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final List<String> STAGES =
            List.of(
                    "source",
                    "sentence",
                    "timex",
                    "resolve",
                    "tagging",
                    "entity",
                    "mention",
                    "dating");
    private static final JavaClasses EXTRACTION =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dateline.extraction");

    @Test
    void importsOnlyStagesToTheLeft() {
        for (int at = 0; at < STAGES.size(); at++) {
            String[] right =
                    STAGES.subList(at + 1, STAGES.size()).stream()
                            .map(stage -> "dateline.extraction." + stage + "..")
                            .toArray(String[]::new);
            if (right.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("dateline.extraction." + STAGES.get(at) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(right)
                        .check(EXTRACTION);
            }
        }
    }

    @Test
    void hasNoCycles() {
        slices().matching("dateline.extraction.(*)..").should().beFreeOfCycles().check(EXTRACTION);
    }

    @Test
    void knowsNoClockNoNetworkAndNoFramework() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.time\\.Clock|java\\.net\\..*|io\\.quarkus\\..*|jakarta\\..*")
                .check(EXTRACTION);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(EXTRACTION);
        noClasses().should().callMethod(java.time.Instant.class, "now").check(EXTRACTION);
        noClasses().should().callMethod(java.util.UUID.class, "randomUUID").check(EXTRACTION);
    }
}
