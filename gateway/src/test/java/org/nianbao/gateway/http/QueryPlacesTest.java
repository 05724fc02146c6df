package org.nianbao.gateway.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QueryPlacesTest {

    private final Vertx vertx = Vertx.vertx();
    private final QueryPlaces places = new QueryPlaces(10_000, vertx);

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void costlyQueriesWaitInTheirOrderAndLightOnesDoNot() throws Exception {
        QueryPlaces.Place first = places.take(6_000).get();
        CompletableFuture<QueryPlaces.Place> second = places.take(6_000);
        CompletableFuture<QueryPlaces.Place> third = places.take(4_000);

        assertThat(places.take(999)).isCompleted();
        assertThat(second).isNotDone();
        assertThat(third).as("would fit, and does not overtake").isNotDone();

        first.giveBack();

        second.get(5, TimeUnit.SECONDS);
        third.get(5, TimeUnit.SECONDS);
    }

    @Test
    void aQueryThatCostsMoreThanThereIsRunsAlone() throws Exception {
        QueryPlaces.Place huge = places.take(50_000).get();
        CompletableFuture<QueryPlaces.Place> other = places.take(1_000);

        assertThat(other).isNotDone();
        huge.giveBack();
        other.get(5, TimeUnit.SECONDS);
    }

    @Test
    void whenTooManyWaitTheNextIsToldSo() {
        places.take(10_000).join();
        List<CompletableFuture<QueryPlaces.Place>> waiting = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            waiting.add(places.take(1_000));
        }

        assertThat(waiting).noneMatch(CompletableFuture::isDone);
        assertThatThrownBy(() -> places.take(1_000).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        QueryException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.UNAVAILABLE));
    }
}
