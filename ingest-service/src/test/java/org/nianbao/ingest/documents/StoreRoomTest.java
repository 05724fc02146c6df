package org.nianbao.ingest.documents;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nianbao.rim.ApiException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoreRoomTest {

    @TempDir
    Path folder;

    @Test
    void whenHardlyAnyRoomIsLeftNothingMoreIsTakenIn() {
        StoreRoom room = new StoreRoom(config(Optional.of(folder), Long.MAX_VALUE));
        assertThat(room.isShort()).isTrue();
        assertThatThrownBy(room::check)
                .isInstanceOfSatisfying(
                        ApiException.class, full -> assertThat(full.status()).isEqualTo(507));
    }

    @Test
    void whileThereIsRoomOrNobodyCanTellEverythingIs() {
        assertThatCode(new StoreRoom(config(Optional.of(folder), 1))::check).doesNotThrowAnyException();
        assertThatCode(new StoreRoom(config(Optional.empty(), Long.MAX_VALUE))::check)
                .doesNotThrowAnyException();
    }

    private static StoreConfig config(Optional<Path> folder, long leastFree) {
        return new StoreConfig() {
            @Override
            public Optional<Path> folder() {
                return folder;
            }

            @Override
            public MemorySize leastFree() {
                return new MemorySize(BigInteger.valueOf(leastFree));
            }
        };
    }
}
