package dateline.gateway;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses GATEWAY =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dateline.gateway");

    @Test
    void hasNoCycles() {
        slices().matching("dateline.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void knowsOnlyTheContract() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dateline.extraction..",
                        "dateline.merging..",
                        "dateline.ingest..",
                        "dateline.timeline..")
                .check(GATEWAY);
    }

    @Test
    void pointsOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("Server")
                .definedBy("dateline.gateway.server..")
                .layer("Ways")
                .definedBy("dateline.gateway.proxy..", "dateline.gateway.page..")
                .layer("Gates")
                .definedBy("dateline.gateway.guard..", "dateline.gateway.identity..")
                .layer("Exchange")
                .definedBy("dateline.gateway.exchange..")
                .whereLayer("Server")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("Ways")
                .mayOnlyBeAccessedByLayers("Server")
                .whereLayer("Gates")
                .mayOnlyBeAccessedByLayers("Server", "Ways")
                .check(GATEWAY);
    }
}
