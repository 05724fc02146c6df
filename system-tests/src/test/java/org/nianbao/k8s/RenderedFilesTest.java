package org.nianbao.k8s;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nianbao.k8s.Manifests.of;

/** What {@code kubectl apply -k} would send. */
class RenderedFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/local", "overlays/production", "overlays/galera", "monitoring"})
    void everythingGoesIntoTheNamespaceOfItsKustomization(String folder) throws Exception {
        Path kustomization = Manifests.HOME.resolve(folder).resolve("kustomization.yaml");
        assertThat(new YAMLMapper()
                        .readTree(kustomization.toFile())
                        .path("namespace")
                        .asText())
                .as("what is not of the base has no namespace but this")
                .isEqualTo("nianbao");
        assumeTrue(Manifests.kubectlPresent(), "kubectl is not installed");
        List<HasMetadata> objects = Manifests.render(folder);
        assertThat(objects).isNotEmpty().allSatisfy(object -> {
            String namespace = object.getMetadata().getNamespace();
            if (object instanceof Namespace) {
                assertThat(object.getMetadata().getName()).isEqualTo("nianbao");
            } else {
                assertThat(namespace)
                        .as("%s %s", object.getKind(), object.getMetadata().getName())
                        .isEqualTo("nianbao");
            }
        });
    }

    @Test
    void theDumpOfTheNightIsLetThroughToTheDatabase() {
        assumeTrue(Manifests.kubectlPresent(), "kubectl is not installed");
        Edges production = new Edges(of(NetworkPolicy.class, Manifests.render("overlays/production")));
        assertThat(production.into("mariadb")).containsEntry("app.kubernetes.io/name=backup", Set.of(3306));
        assertThat(production.outOf("backup")).containsEntry("app.kubernetes.io/name=mariadb", Set.of(3306));
    }

    @Test
    void ofTheOneDatabaseNothingIsLeftWhereThereAreThree() {
        assumeTrue(Manifests.kubectlPresent(), "kubectl is not installed");
        List<HasMetadata> galera = Manifests.render("overlays/galera");
        assertThat(galera)
                .extracting(HasMetadata::getKind)
                .contains("Backup", "MariaDB", "MaxScale")
                .doesNotContain("StatefulSet", "CronJob", "Job", "PersistentVolumeClaim", "Restore");
        Edges edges = new Edges(of(NetworkPolicy.class, galera));
        for (String service : List.of("ingest-service", "catalog-service", "stats-service")) {
            assertThat(edges.outOf(service))
                    .containsEntry("app.kubernetes.io/name=maxscale", Set.of(3306))
                    .containsEntry("app.kubernetes.io/name=mariadb", Set.of(3306));
        }
        assertThat(of(NetworkPolicy.class, galera))
                .extracting(policy -> policy.getMetadata().getName())
                .doesNotContain("mariadb");
    }

    @Test
    void oneReleaseOfMariaDbIsRunEverywhere() {
        assumeTrue(Manifests.kubectlPresent(), "kubectl is not installed");
        var releases = new TreeSet<String>();
        for (String folder : List.of("overlays/local", "overlays/production", "overlays/galera")) {
            Pattern.compile("image: (mariadb:\\S+)")
                    .matcher(Manifests.rendered(folder))
                    .results()
                    .forEach(image -> releases.add(image.group(1)));
        }
        assertThat(releases).hasSize(1);
    }
}
