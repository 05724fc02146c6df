package org.nianbao.benchscale;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.nianbao.bench.scale.MadeUpCountry;
import org.nianbao.stats.rechecking.AggregateWorker;

/**
 * How statistics bear the number of reports. The one argument is how many; on the way there 10,000, 100,000 and so on
 * are measured too. A database that was kept is asked again: the argument is then 0.
 */
@QuarkusMain
public class ScaleMain implements QuarkusApplication {

    private final Loading loading;
    private final AggregateWorker aggregates;
    private final int port;
    private volatile String last = "nothing was measured";

    @Inject
    public ScaleMain(
            Loading loading, AggregateWorker aggregates, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.loading = loading;
        this.aggregates = aggregates;
        this.port = port;
    }

    @Override
    public int run(String... arguments) throws SQLException, InterruptedException {
        long reports = Long.parseLong(arguments[0]);
        // Whoever interrupts a long load still learns what was measured before.
        var atEnd = new Thread(() -> System.out.println(last));
        Runtime.getRuntime().addShutdownHook(atEnd);
        try (var server = ServerView.open()) {
            if (reports == 0) {
                askAgain(server);
            }
            for (long step : steps(reports)) {
                measure(step, server, step == reports);
            }
        }
        return 0;
    }

    private void measure(long step, ServerView server, boolean withPlans) throws SQLException, InterruptedException {
        long agencies = (step + MadeUpCountry.YEARS - 1) / MadeUpCountry.YEARS;
        Loading.Load load = loading.loadUpTo(agencies);
        server.analyze();
        long filed = agencies * MadeUpCountry.YEARS;
        double bytes = (double) server.bytesOnDisk() / filed;
        System.out.printf(
                Locale.ROOT,
                "%n== %,d reports of %,d agencies: the last %,d loaded in %,.0f s, %,.0f a second; %s; %,.0f bytes on"
                        + " the disk each%n",
                filed,
                agencies,
                load.reports(),
                load.seconds(),
                load.perSecond(),
                load.processorTime(),
                bytes);
        server.printTables(filed);
        String figures = String.format(
                Locale.ROOT, "reports=%d load_per_s=%.0f bytes_per_report=%.0f", filed, load.perSecond(), bytes);
        ScaleQuestions questions = ask(agencies, figures);
        if (withPlans) {
            settle();
            ask(agencies, figures);
            System.out.println();
            questions.printPlans(server);
        }
    }

    /** What was asked until now had the check of aggregates beside it. */
    private void settle() {
        long start = System.nanoTime();
        aggregates.catchUp();
        System.out.printf(
                Locale.ROOT,
                "%n== aggregates checked against their parts after %,.0f s more; asked again%n",
                (System.nanoTime() - start) / 1e9);
    }

    private void askAgain(ServerView server) throws SQLException {
        server.warmUp();
        long reports = server.countReports();
        System.out.printf(Locale.ROOT, "%n== %,d reports that were loaded before%n", reports);
        settle();
        ask(reports / MadeUpCountry.YEARS, "reports=" + reports);
    }

    /** @param figures of the last line, before those of the questions */
    private ScaleQuestions ask(long agencies, String figures) {
        last = figures;
        var questions = new ScaleQuestions(port, agencies);
        questions.warmUp();
        questions.measure(one -> {
            System.out.println(one.line());
            if (one.key() != null) {
                last += String.format(Locale.ROOT, " %s_p99_ms=%.1f", one.key(), one.p99());
            }
        });
        return questions;
    }

    private static List<Long> steps(long reports) {
        if (reports == 0) {
            return List.of();
        }
        return Stream.concat(Stream.of(10_000L, 100_000L).filter(step -> step < reports), Stream.of(reports))
                .toList();
    }
}
