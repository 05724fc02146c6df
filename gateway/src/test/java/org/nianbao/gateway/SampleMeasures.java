package org.nianbao.gateway;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.MeasureInfo;
import org.nianbao.model.stats.MeasureName;
import org.nianbao.model.stats.MeasurePoint;
import org.nianbao.model.stats.MeasureSeries;
import org.nianbao.model.stats.MeasuresKey;
import org.nianbao.model.stats.PooledRate;
import org.nianbao.model.stats.SeriesBreak;

/** Rates of the sample reports: a half in 2020, not defined in 2021. */
final class SampleMeasures {

    private SampleMeasures() {}

    static void serve(FakeService fake) {
        fake.answer(
                "GET /measures",
                (request, body) -> Arrays.stream(MeasureName.values())
                        .map(name -> new MeasureInfo(
                                name,
                                1,
                                "比率",
                                name + " in words",
                                "granted / concluded",
                                "注意",
                                "Mind this.",
                                "说明",
                                "A description."))
                        .toList());
        fake.answerEach("POST /measures", MeasuresKey.class, SampleMeasures::measures);
    }

    private static List<MeasureSeries> measures(MeasuresKey key) {
        List<MeasureName> names = key.names().isEmpty() ? List.of(MeasureName.values()) : key.names();
        return names.stream()
                .map(name -> new MeasureSeries(
                        name,
                        List.of(
                                new MeasurePoint(
                                        2020,
                                        SampleCatalog.reportId(key.agencyId(), 2020),
                                        FormEdition.F2019,
                                        new BigDecimal(5),
                                        new BigDecimal(10),
                                        new BigDecimal("0.500000"),
                                        new BigDecimal("0.236593"),
                                        new BigDecimal("0.763407"),
                                        null,
                                        key.agencyId()),
                                new MeasurePoint(
                                        2021,
                                        SampleCatalog.reportId(key.agencyId(), 2021),
                                        FormEdition.F2021,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        null,
                                        null,
                                        null,
                                        MeasurePoint.Undefined.NO_CASES,
                                        key.agencyId())),
                        List.of(new PooledRate(
                                2020,
                                1 + key.lineage().size(),
                                new BigDecimal(5),
                                new BigDecimal(10),
                                new BigDecimal("0.500000"),
                                new BigDecimal("0.236593"),
                                new BigDecimal("0.763407"),
                                null)),
                        List.of(new SeriesBreak(2021, "口径变化", "Counted otherwise"))))
                .toList();
    }
}
