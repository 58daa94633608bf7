package dateline.merging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MERGING =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dateline.merging");

    @Test
    void knowsOnlyTimeTheContractAndTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dateline.merging..",
                        "dateline.temporal..",
                        "dateline.contract..",
                        "org.jspecify..",
                        "java..")
                .check(MERGING);
    }

    @Test
    void hasNoClockNoRandomnessAndNoInputOrOutput() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.time\\.Clock|java\\.util\\.Random|java\\.(io|net|nio)\\..*")
                .check(MERGING);
        noClasses().should().callMethod(java.time.LocalDate.class, "now").check(MERGING);
        noClasses().should().callMethod(java.time.Instant.class, "now").check(MERGING);
        noClasses().should().callMethod(java.util.UUID.class, "randomUUID").check(MERGING);
    }

    @Test
    void importsOnlyToTheLeft() {
        order("telling", "edge", "cluster", "event");
        order("edge", "cluster", "event");
        order("cluster", "event");
    }

    @Test
    void hasNoCycles() {
        slices().matching("dateline.merging.(*)..").should().beFreeOfCycles().check(MERGING);
    }

    private static void order(String left, String... right) {
        for (String later : right) {
            noClasses()
                    .that()
                    .resideInAPackage("dateline.merging." + left)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("dateline.merging." + later)
                    .check(MERGING);
        }
    }
}
