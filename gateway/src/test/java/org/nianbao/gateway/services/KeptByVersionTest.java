package org.nianbao.gateway.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeptByVersionTest {

    private final List<List<Integer>> asked = new ArrayList<>();
    private String version = "1";
    private final KeptByVersion<Integer, String> kept =
            new KeptByVersion<>(() -> Uni.createFrom().item(version), this::ask);

    @Test
    void onlyWhatIsNotKeptIsAskedFor() {
        assertThat(answer(1, 2)).containsExactly("one", null);
        assertThat(answer(2, 3, 1)).containsExactly(null, "3 of 1", "one");

        assertThat(asked).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void anotherVersionIsAskedForAnew() {
        assertThat(answer(3)).containsExactly("3 of 1");
        version = "2";

        assertThat(answer(3)).containsExactly("3 of 2");
    }

    @Test
    void withoutAVersionNothingIsKept() {
        version = null;

        answer(1);
        answer(1);

        assertThat(asked).hasSize(2);
    }

    private List<String> answer(Integer... keys) {
        return kept.answer(Arrays.asList(keys)).await().indefinitely();
    }

    private Uni<List<String>> ask(List<Integer> keys) {
        asked.add(keys);
        return Uni.createFrom()
                .item(keys.stream()
                        .map(key -> key == 1 ? "one" : key == 2 ? null : key + " of " + version)
                        .toList());
    }
}
