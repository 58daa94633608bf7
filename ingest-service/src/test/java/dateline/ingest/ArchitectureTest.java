package dateline.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses INGEST =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dateline.ingest");

    @Test
    void packagesFormNoCycle() {
        slices().matching("dateline.ingest.(*)..").should().beFreeOfCycles().check(INGEST);
    }

    @Test
    void ingestKnowsNoOtherService() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dateline.timeline..", "dateline.merging..", "dateline.gateway..")
                .check(INGEST);
    }

    @Test
    void readingRequestsKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("dateline.ingest.request")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "io..", "org.apache.kafka..")
                .check(INGEST);
    }

    @Test
    void onlyTheLogProduces() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dateline.ingest.log")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Producer")
                .check(INGEST);
    }
}
