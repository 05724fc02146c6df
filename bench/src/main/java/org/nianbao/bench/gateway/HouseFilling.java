package org.nianbao.bench.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.nianbao.bench.corpus.FormReadings;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.reading.ReportReading;

/** Files the reports that the benchmark asks for, as ingest-service would once it has read them. */
final class HouseFilling {

    private static final int CLIENTS = 4;

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Load load;
    private final Services services;

    HouseFilling(Load load, Services services) {
        this.load = load;
        this.services = services;
    }

    /** @param step run after each report */
    void fill(List<Bureaus.Bureau> bureaus, Runnable step) throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> work = bureaus.stream()
                    .<Callable<Void>>map(bureau -> () -> {
                        IntStream.rangeClosed(Bureaus.FIRST_YEAR, Bureaus.LAST_YEAR)
                                .forEach(year -> {
                                    file(FormReadings.make(bureau.name(), bureau.regionCode(), year));
                                    step.run();
                                });
                        return null;
                    })
                    .toList();
            for (Future<Void> done : clients.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the reports of the benchmark could not be filed", failed);
        } finally {
            clients.shutdownNow();
        }
    }

    private void file(ReportReading reading) {
        try {
            String sha256 = reading.document().sha256();
            ReportFiling filing = new ReportFiling(
                    "bench", "https://example.cn/" + sha256, Instant.parse("2026-01-31T08:00:00Z"), reading);
            FilingReceipt receipt =
                    json.readValue(put(services.catalog(), "/filings/" + sha256, filing), FilingReceipt.class);
            put(
                    services.stats(),
                    "/reports/" + receipt.reportId(),
                    new StatsFiling(
                            receipt, sha256, reading.publishedOn(), reading.signedOn(), reading.observations()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String put(URI service, String path, Object body) throws IOException, InterruptedException {
        HttpResponse<String> answer = load.send(HttpRequest.newBuilder(service.resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + services.token())
                .PUT(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build());
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
