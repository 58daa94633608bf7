package dateline.timeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dateline.timeline");

    @Test
    void packagesFormNoCycle() {
        slices().matching("dateline.timeline.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void theServiceNeverExtracts() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dateline.extraction..")
                .check(OURS);
    }

    @Test
    void revisionsAreJudgedWithoutFrameworkDatabaseOrClock() {
        noClasses()
                .that()
                .resideInAPackage("dateline.timeline.articles..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "io.quarkus..",
                        "java.sql..",
                        "dateline.timeline.store..",
                        "dateline.timeline.delivery..")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(OURS);
    }

    @Test
    void entitiesStayInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dateline.timeline.store..")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Entity")
                .check(OURS);
    }

    @Test
    void onlyTheStoreTouchesTheDatabaseAndOnlyHttpTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dateline.timeline.http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(OURS);
    }
}
