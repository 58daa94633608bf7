package dateline.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CONTRACT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dateline.contract");

    @Test
    void packagesFormNoCycle() {
        slices().matching("dateline.contract.(*)..").should().beFreeOfCycles().check(CONTRACT);
    }

    @Test
    void contractKnowsOnlyTheWordsOfTimeJacksonAndTheKafkaClient() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dateline.contract..",
                        "dateline.temporal..",
                        "com.fasterxml.jackson..",
                        "org.apache.kafka..",
                        "org.jspecify..")
                .check(CONTRACT);
    }

    @Test
    void onlyMessagesKnowKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dateline.contract.message")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka..")
                .check(CONTRACT);
    }
}
