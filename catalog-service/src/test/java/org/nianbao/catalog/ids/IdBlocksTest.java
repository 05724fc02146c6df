package org.nianbao.catalog.ids;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import org.nianbao.catalog.filing.CatalogClient;
import org.nianbao.catalog.filing.Readings;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.testing.WithMariaDb;

import static org.assertj.core.api.Assertions.assertThat;

/** The application has two connections beside the one for drawing ids. */
@QuarkusTest
@WithMariaDb("nianbao_catalog")
class IdBlocksTest {

    private static final int AT_ONCE = 8;

    @Inject
    @io.quarkus.agroal.DataSource("ids")
    DataSource draws;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void filingsThatHoldAllConnectionsStillGetTheirIds() throws Exception {
        assertThat(connections).isLessThan(AT_ONCE);

        List<List<Integer>> statuses = atOnce(number -> fileGroup("第" + number + "中学"));

        assertThat(statuses)
                .hasSize(AT_ONCE)
                .allSatisfy(group -> assertThat(group).hasSize(60).containsOnly(200));
    }

    @Test
    void noIdIsGivenTwiceByWhomeverItIsDrawn() throws Exception {
        var processes = List.of(new IdBlocks(draws), new IdBlocks(draws));

        List<List<Long>> drawn = atOnce(number -> LongStream.range(0, 150)
                .mapToObj(any -> processes.get(number % 2).next("agency_candidate"))
                .toList());

        assertThat(drawn.stream().flatMap(List::stream)).hasSize(AT_ONCE * 150).doesNotHaveDuplicates();
    }

    private static List<Integer> fileGroup(String school) {
        List<ReportFiling> group = new ArrayList<>();
        for (int place = 1; place <= 60; place++) {
            group.add(Readings.of("宜宾市" + place + "号" + school, 2020).filing());
        }
        return CatalogClient.fileAll(group).statusCode(200).extract().path("status");
    }

    private static <T> List<T> atOnce(java.util.function.IntFunction<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<T>> calls = IntStream.range(0, AT_ONCE)
                    .<Callable<T>>mapToObj(number -> () -> work.apply(number))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
