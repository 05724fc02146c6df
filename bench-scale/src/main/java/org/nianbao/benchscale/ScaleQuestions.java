package org.nianbao.benchscale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.nianbao.bench.scale.MadeUpCountry;
import org.nianbao.bench.scale.MadeUpFilings;

/** What is asked of the service, over HTTP, each time of other agencies, provinces, sectors and years. */
final class ScaleQuestions {

    /** As a service does that has answered for a while: on two cores the compiler's work stands in questions' way. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private static final int COLD_TIMES = 60;
    private static final int TIMES = 1_000;
    private static final int PAGE = 50;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(20261125);
    private final String address;
    private final long agencies;
    private final List<Question> questions;

    ScaleQuestions(int port, long agencies) {
        this.address = "http://127.0.0.1:" + port;
        this.agencies = agencies;
        this.questions = List.of(
                new Question("agency", "outcomes of one agency over all years", () -> outcomes(1, false)),
                new Question(null, "the same with every cell they rest on", () -> outcomes(1, true)),
                new Question("page", "outcomes of 50 agencies over 12 years", () -> outcomes(PAGE, false)),
                new Question("national", "national total of one indicator over all years", this::national),
                new Question("province", "a province by sector and year", this::province),
                new Question(
                        "ranking", "ranking of one measure among the counties' bureaus of a sector", this::ranking),
                new Question("findings", "a page of findings by rule and year", this::findings));
    }

    /** Asks all of them in turn for a while, with nothing measured. */
    void warmUp() {
        long end = System.nanoTime() + WARM_UP.toNanos();
        for (int i = 0; System.nanoTime() < end; i++) {
            ask(questions.get(i % questions.size()).request().get());
        }
    }

    /** @param show takes each question's figures as soon as they are known */
    void measure(Consumer<Measured> show) {
        for (Question question : questions) {
            for (int i = 0; i < COLD_TIMES; i++) {
                ask(question.request().get());
            }
            double[] millis = new double[TIMES];
            int bytes = 0;
            for (int i = 0; i < TIMES; i++) {
                HttpRequest request = question.request().get();
                long start = System.nanoTime();
                bytes = ask(request);
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
            show.accept(new Measured(question.key(), question.words(), millis, bytes));
        }
    }

    void printPlans(ServerView server) throws SQLException {
        for (Question question : questions) {
            HttpRequest request = question.request().get();
            System.out.println("-- " + question.words());
            server.printPlans(() -> ask(request));
        }
    }

    private int ask(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " was answered with " + answer.statusCode() + ": "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private HttpRequest outcomes(int count, boolean withParts) {
        long from = Math.floorMod(random.nextLong(), Math.max(1, agencies - count));
        String keys = LongStream.range(from, from + count)
                .mapToObj(agency -> "{\"agencyId\": " + MadeUpFilings.agencyId(agency) + ", \"fromYear\": "
                        + MadeUpCountry.FIRST_YEAR + ", \"toYear\": 2025, \"withParts\": " + withParts
                        + ", \"withReasons\": " + withParts + "}")
                .collect(Collectors.joining(",", "[", "]"));
        return post("/outcomes", keys);
    }

    private HttpRequest national() {
        List<String> figures = List.of(
                "requests.received", "requests.carried_out", "review.total", "outcome.granted", "outcome.denied");
        String figure = figures.get(random.nextInt(figures.size()));
        return post("/totals", "{\"figures\": [\"" + figure + "\"], \"groupBy\": [\"YEAR\"]}");
    }

    private HttpRequest province() {
        String province = MadeUpCountry.province(random.nextInt(MadeUpCountry.PROVINCES));
        return post(
                "/totals",
                "{\"figures\": [\"requests.received\"], \"groupBy\": [\"YEAR\", \"SECTOR\"], \"filter\":"
                        + " {\"regionCode\": \"" + province + "\"}}");
    }

    private HttpRequest ranking() {
        List<String> sectors = MadeUpCountry.sectorsOf(agencies);
        return post(
                "/ranking",
                "{\"measure\": \"DISCLOSURE_RATE\", \"year\": " + year() + ", \"peers\": {\"level\": \"COUNTY\","
                        + " \"kind\": \"DEPARTMENT\", \"sector\": \"" + sectors.get(random.nextInt(sectors.size()))
                        + "\"}}");
    }

    private HttpRequest findings() {
        String rule = random.nextBoolean() ? "T3-BALANCE" : "T3-APPLICANTS";
        return HttpRequest.newBuilder(URI.create(address + "/findings?first=50&rule=" + rule + "&year=" + year()))
                .build();
    }

    private int year() {
        return MadeUpCountry.FIRST_YEAR + random.nextInt(MadeUpCountry.YEARS);
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private record Question(String key, String words, Supplier<HttpRequest> request) {}
}
