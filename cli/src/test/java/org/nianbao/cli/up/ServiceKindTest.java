package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceKindTest {

    /** A JVM that does not know an option does not start. */
    @ParameterizedTest
    @CsvSource({
        "17.0.8, false",
        "17.0.9, true",
        "18.0.2, false",
        "21, false",
        "21.0.1, true",
        "22, true",
        "25.0.3, true"
    })
    void nativeMemoryIsGivenBackWhereTheJvmKnowsHow(String java, boolean knows) {
        assertThat(ServiceKind.givesNativeMemoryBack(Runtime.Version.parse(java)))
                .isEqualTo(knows);
    }

    /** But for the most that the heap may take, which a pod's limit decides. */
    @Test
    void imagesAreAsSmallAsTheServicesOfOneMachine() throws IOException {
        String image = Files.readString(Path.of("../k8s/Containerfile"));
        assertThat(ServiceKind.INGEST.memory())
                .filteredOn(option -> !option.startsWith("-Xmx"))
                .contains("-XX:NewSize=12m")
                .allSatisfy(option -> assertThat(image).contains('"' + option + '"'));
        assertThat(image).contains("\"-XX:TieredStopAtLevel=1\"");
    }
}
