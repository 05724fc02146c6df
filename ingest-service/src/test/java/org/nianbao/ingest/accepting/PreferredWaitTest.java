package org.nianbao.ingest.accepting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PreferredWaitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=10 | 10",
                "respond-async, wait = 5 | 5",
                "WAIT=\"7\"; x=y | 7",
                "wait=900 | 60",
                "handling=lenient | ",
                "await=3 | ",
                "wait=soon | ",
                "wait=99999999999 | ",
            })
    void theWaitIsFoundAndCutToWhatIsGranted(String header, Long seconds) {
        assertThat(PreferredWait.in(List.of("return=minimal", header), Duration.ofSeconds(60)))
                .isEqualTo(Optional.ofNullable(seconds).map(Duration::ofSeconds));
    }
}
