package org.nianbao.gateway;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.model.Slice;
import org.nianbao.model.filing.ErrorAnswer;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.stats.Benchmark;
import org.nianbao.model.stats.BenchmarkKey;
import org.nianbao.model.stats.Coverage;
import org.nianbao.model.stats.Exclusion;
import org.nianbao.model.stats.GroupCoverage;
import org.nianbao.model.stats.MeasurePoint;
import org.nianbao.model.stats.MissingReport;
import org.nianbao.model.stats.MissingYearsKey;
import org.nianbao.model.stats.PeerGroup;
import org.nianbao.model.stats.Ranking;
import org.nianbao.model.stats.RankingQuery;
import org.nianbao.model.stats.Total;
import org.nianbao.model.stats.TotalsGroup;
import org.nianbao.model.stats.TotalsQuery;

/** Figures over all sample agencies: enough of them to tell the fields apart. */
final class SampleTotals {

    private static final Coverage COVERAGE =
            new Coverage(60, 58, 57, List.of(new Coverage.Excluded(Exclusion.BLANK, 1)));
    private static final PeerGroup PEERS = new PeerGroup(RegionLevel.COUNTY, AgencyKind.DEPARTMENT, "商务", null);
    private static final BigDecimal HALF = new BigDecimal("0.500000");
    private static final BigDecimal LOW = new BigDecimal("0.236593");
    private static final BigDecimal HIGH = new BigDecimal("0.763407");

    private SampleTotals() {}

    static void serve(FakeService fake) {
        fake.answer("POST /totals", (request, body) -> totals(FakeService.JSON.readValue(body, TotalsQuery.class)));
        fake.answer(
                "POST /coverage",
                (request, body) ->
                        List.of(new GroupCoverage(new TotalsGroup(2021, "990101", null, null, null), 60, 58, 50, 8)));
        fake.answer("GET /missing-reports", (request, body) -> missing(SampleCatalog.parameters(request)));
        fake.answer("GET /missing-reports/count", (request, body) -> Map.of("count", 7));
        fake.answerEach("POST /missing-reports/by-agency", MissingYearsKey.class, key -> List.of(2022, 2023));
        fake.answer("POST /ranking", (request, body) -> rank(FakeService.JSON.readValue(body, RankingQuery.class)));
        fake.answerEach("POST /benchmarks", BenchmarkKey.class, SampleTotals::benchmark);
    }

    private static Object totals(TotalsQuery query) {
        if (query.groupBy().isEmpty()) {
            return new FakeService.Refused(
                    400, new ErrorAnswer("INVALID_QUERY", "Group by YEAR, or ask for one year.", "x"));
        }
        TotalsGroup group = new TotalsGroup(2021, "990101", null, null, null);
        List<Total> sums = query.figures().stream()
                .map(figure -> new Total(
                        group,
                        Scope.OWN,
                        figure,
                        null,
                        List.of(FormEdition.F2021),
                        new BigDecimal("1234"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        COVERAGE))
                .toList();
        List<Total> rates = query.measures().stream()
                .map(measure -> new Total(
                        group,
                        Scope.OWN,
                        null,
                        measure,
                        List.of(FormEdition.F2021),
                        HALF,
                        new BigDecimal(5),
                        BigDecimal.TEN,
                        LOW,
                        HIGH,
                        null,
                        COVERAGE))
                .toList();
        return Stream.concat(sums.stream(), rates.stream()).toList();
    }

    private static Slice<MissingReport> missing(Map<String, String> asked) {
        int year = Integer.parseInt(asked.get("year"));
        return new Slice<>(
                List.of(
                        new MissingReport(7, year, MissingReport.Reason.REPORTED_BEFORE, 2021),
                        new MissingReport(8, year, MissingReport.Reason.PEERS_REPORT, null)),
                true);
    }

    private static Ranking rank(RankingQuery query) {
        return new Ranking(
                query.measure(),
                query.year(),
                query.peers(),
                query.minimumN(),
                List.of(item(1, 4, query), item(1, 5, query)),
                true,
                57,
                COVERAGE);
    }

    private static Ranking.Item item(int rank, long agency, RankingQuery query) {
        return new Ranking.Item(
                rank,
                true,
                agency,
                SampleCatalog.reportId(agency, query.year()),
                new BigDecimal(5),
                BigDecimal.TEN,
                HALF,
                LOW,
                HIGH,
                "cursor-of-" + agency);
    }

    private static Benchmark benchmark(BenchmarkKey key) {
        if (key.year() > SampleCatalog.LAST_YEAR) {
            return null;
        }
        MeasurePoint point = new MeasurePoint(
                key.year(),
                SampleCatalog.reportId(key.agencyId(), key.year()),
                SampleCatalog.edition(key.year()),
                new BigDecimal(5),
                BigDecimal.TEN,
                HALF,
                LOW,
                HIGH,
                null,
                key.agencyId());
        return new Benchmark(
                key.agencyId(),
                key.measure(),
                key.year(),
                point,
                PEERS,
                12,
                false,
                57,
                new BigDecimal("79.5"),
                new BigDecimal("0.25"),
                new BigDecimal("0.4"),
                new BigDecimal("0.6"),
                new BigDecimal("0.41"),
                COVERAGE);
    }
}
