package org.nianbao.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the house. */
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "io.quarkus..",
        "io.smallrye..",
        "io.vertx..",
        "jakarta..",
        "javax.inject..",
        "org.eclipse.microprofile..",
        "org.hibernate..",
        "org.jboss.."
    };

    /** Names with two meanings, each for a reason; the list is there to stay short. */
    private static final Set<String> NAMES_IN_TWO_MODULES = Set.of(
            // Each caller declares only what it asks of the other service.
            "CatalogClient",
            "StatsClient",
            // Not seen outside their own packages.
            "Evidence",
            "Outage",
            "Page",
            "Refusal",
            "Scope");

    private static JavaClasses everything;

    @BeforeAll
    static void read() throws IOException {
        everything = Modules.importAll(Modules.listAll());
    }

    @Test
    void everyModuleIsLookedAt() throws IOException {
        List<String> names = Modules.listAll().stream()
                .map(module -> module.getFileName().toString())
                .toList();
        assertThat(names)
                .contains("gateway", "ingest-service", "catalog-service", "stats-service", "cli", "report-reader");
    }

    @Test
    void librariesKnowNoFramework() throws IOException {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .check(Modules.importAll(Modules.listLibraries()));
    }

    @Test
    void theReaderKnowsTheModelAndNothingElseOfOurs() {
        classes()
                .should()
                .onlyDependOnClassesThat(isNotOurs()
                        .or(JavaClass.Predicates.resideInAnyPackage("org.nianbao.reader..", "org.nianbao.model..")))
                .check(Modules.importOne("libs/report-reader"));
    }

    @Test
    void theModelKnowsNothingElseOfOurs() {
        classes()
                .should()
                .onlyDependOnClassesThat(isNotOurs().or(JavaClass.Predicates.resideInAPackage("org.nianbao.model..")))
                .check(Modules.importOne("libs/report-model"));
    }

    @Test
    void theReaderOpensNoFileAndNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.nio.file..", "java.sql..")
                .check(Modules.importOne("libs/report-reader"));
    }

    @ParameterizedTest
    @CsvSource({
        "gateway, org.nianbao.gateway",
        "ingest-service, org.nianbao.ingest",
        "catalog-service, org.nianbao.catalog",
        "stats-service, org.nianbao.stats"
    })
    void aServiceKnowsNoOtherService(String module, String itsOwn) {
        classes()
                .should()
                .onlyDependOnClassesThat(isNotOurs()
                        .or(JavaClass.Predicates.resideInAnyPackage(
                                itsOwn + "..",
                                "org.nianbao.model..",
                                "org.nianbao.reader..",
                                "org.nianbao.checks..",
                                "org.nianbao.rim..")))
                .check(Modules.importOne(module));
    }

    @Test
    void onlyIngestAndTheGatewayCallOtherServices() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.nianbao.ingest..", "org.nianbao.gateway..")
                .should()
                .beAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RegisterRestClient")
                .check(everything);
    }

    @Test
    void onlyTheGatewayKnowsGraphQl() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.nianbao.gateway..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.microprofile.graphql..", "graphql..")
                .check(everything);
    }

    @Test
    void packagesTellWhatTheyDo() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..impl..",
                        "..dto..",
                        "..helper..",
                        "..helpers..",
                        "..manager..",
                        "..common..",
                        "..misc..")
                .check(everything);
    }

    @Test
    void classesAreNotNamedAfterTheirKind() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(everything);
    }

    @Test
    void packagesOfAModuleFormNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("org.nianbao.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .check(everything);
    }

    /** A class that is pasted into a second module is found here, and a name that means two things. */
    @Test
    void aNameMeansOneThing() throws IOException {
        var modulesByName = new TreeMap<String, List<String>>();
        for (Path module : Modules.listAll()) {
            for (JavaClass type : Modules.importAll(List.of(module))) {
                if (type.isTopLevelClass() && !isExempt(type.getSimpleName())) {
                    modulesByName
                            .computeIfAbsent(type.getSimpleName(), name -> new ArrayList<>())
                            .add(module.getFileName().toString());
                }
            }
        }
        var shared = modulesByName.entrySet().stream()
                .filter(entry -> entry.getValue().stream().distinct().count() > 1)
                .map(entry -> entry.getKey() + " in " + entry.getValue())
                .collect(Collectors.joining("\n"));
        assertThat(shared).isEmpty();
    }

    private static boolean isExempt(String name) {
        return name.equals("package-info") || NAMES_IN_TWO_MODULES.contains(name);
    }

    private static DescribedPredicate<JavaClass> isNotOurs() {
        return DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.nianbao.."));
    }
}
