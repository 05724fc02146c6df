package org.nianbao.benchscale;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.nianbao.bench.scale.MadeUpCountry;

/**
 * How statistics bear the number of reports. The one argument is how many; on the way there 10,000, 100,000 and so on
 * are measured too.
 */
@QuarkusMain
public class ScaleMain implements QuarkusApplication {

    private final Loading loading;
    private final int port;
    private volatile String last = "nothing was measured";

    @Inject
    public ScaleMain(Loading loading, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.loading = loading;
        this.port = port;
    }

    @Override
    public int run(String... arguments) throws SQLException, InterruptedException {
        long reports = Long.parseLong(arguments[0]);
        // Whoever interrupts a long load still learns what was measured before.
        var atEnd = new Thread(() -> System.out.println(last));
        Runtime.getRuntime().addShutdownHook(atEnd);
        try (var server = ServerView.open()) {
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
        last = line(filed, load.perSecond(), bytes, List.of());
        var questions = new ScaleQuestions(port, agencies);
        var measured = new ArrayList<Measured>();
        questions.measure(one -> {
            System.out.println(one.line());
            measured.add(one);
            last = line(filed, load.perSecond(), bytes, measured);
        });
        if (withPlans) {
            System.out.println();
            questions.printPlans(server);
        }
    }

    private static List<Long> steps(long reports) {
        return Stream.concat(Stream.of(10_000L, 100_000L).filter(step -> step < reports), Stream.of(reports))
                .toList();
    }

    private static String line(long reports, double perSecond, double bytes, List<Measured> measured) {
        var line = new StringBuilder(String.format(
                Locale.ROOT, "reports=%d load_per_s=%.0f bytes_per_report=%.0f", reports, perSecond, bytes));
        measured.stream()
                .filter(one -> one.key() != null)
                .forEach(one -> line.append(String.format(Locale.ROOT, " %s_p99_ms=%.1f", one.key(), one.p99())));
        return line.toString();
    }
}
