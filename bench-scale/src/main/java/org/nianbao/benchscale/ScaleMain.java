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

/**
 * How statistics bear the number of reports. The one argument is how many; on the way there 10,000, 100,000 and so on
 * are measured too.
 */
@QuarkusMain
public class ScaleMain implements QuarkusApplication {

    private final Loading loading;
    private final int port;

    @Inject
    public ScaleMain(Loading loading, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.loading = loading;
        this.port = port;
    }

    @Override
    public int run(String... arguments) throws SQLException, InterruptedException {
        long reports = Long.parseLong(arguments[0]);
        String last = "";
        try (var server = ServerView.open()) {
            for (long step : steps(reports)) {
                long agencies = (step + MadeUpCountry.YEARS - 1) / MadeUpCountry.YEARS;
                double perSecond = loading.loadUpTo(agencies);
                server.analyze();
                long filed = agencies * MadeUpCountry.YEARS;
                double bytes = (double) server.bytesOnDisk() / filed;
                System.out.printf(
                        Locale.ROOT,
                        "%n== %,d reports of %,d agencies: loaded %,.0f a second, %,.0f bytes each%n",
                        filed,
                        agencies,
                        perSecond,
                        bytes);
                server.printTables(filed);
                var questions = new ScaleQuestions(port, agencies);
                List<Measured> measured = questions.measure();
                measured.forEach(one -> System.out.println(one.line()));
                if (step == reports) {
                    System.out.println();
                    questions.printPlans(server);
                }
                last = line(filed, perSecond, bytes, measured);
            }
        }
        System.out.println(last);
        return 0;
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
