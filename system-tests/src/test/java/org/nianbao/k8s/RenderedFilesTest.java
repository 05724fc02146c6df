package org.nianbao.k8s;

import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
}
