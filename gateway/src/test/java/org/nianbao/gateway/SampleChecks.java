package org.nianbao.gateway;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nianbao.model.catalog.RevisionDifference;
import org.nianbao.model.catalog.RevisionDifference.FigureChange;
import org.nianbao.model.catalog.RevisionDifference.StatedFigure;
import org.nianbao.model.finding.CheckInfo;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.reading.Severity;
import org.nianbao.model.reading.Source;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.model.stats.CheckListInfo;
import org.nianbao.model.stats.ReportAssessment;
import org.nianbao.model.stats.ReportFindingsKey;

/** Two checks, what came of them in each report, and what the second revision of each changed. */
final class SampleChecks {

    private SampleChecks() {}

    static void serve(FakeService stats) {
        stats.answer("GET /checks", (request, body) -> checks());
        stats.answerEach("POST /assessments", ReportFindingsKey.class, SampleChecks::assessments);
    }

    static void serveCatalog(FakeService catalog) {
        catalog.answerEach("POST /revisions/differences", RevisionDifference.Key.class, SampleChecks::difference);
        catalog.answer(
                "GET /sectors", (request, body) -> List.of(Map.of("name", "商务", "units", List.of("商务局", "商务委员会"))));
        catalog.answer(
                "GET /agencies/2/candidates",
                (request, body) -> List.of(
                        Map.of("agencyId", 1, "reason", "SAME_CREDIT_CODE"),
                        Map.of("regionCode", "990101", "reason", "SAME_PLACE_NAME")));
    }

    private static CheckListInfo checks() {
        return new CheckListInfo(
                3,
                3,
                List.of(
                        new CheckInfo(
                                "T3-BALANCE",
                                "",
                                Set.of(FormEdition.F2021, FormEdition.F2019),
                                Set.of(),
                                Set.of(),
                                List.of(Applicant.TOTAL),
                                "requests.carried_in + requests.received = requests.concluded + requests.carried_out",
                                Severity.ERROR,
                                Map.of(FormEdition.F2019, "国办公开办函〔2019〕60号"),
                                "收到与办结应平衡",
                                "Received and concluded must balance"),
                        new CheckInfo(
                                "P-JUMP",
                                "requests.received",
                                Set.of(FormEdition.F2021),
                                Set.of(AgencyKind.DEPARTMENT),
                                Set.of(RegionLevel.TOWNSHIP),
                                List.of(Applicant.TOTAL),
                                "pattern jump",
                                Severity.WARNING,
                                Map.of(),
                                "较上年突变",
                                "A sudden jump")));
    }

    private static List<ReportAssessment> assessments(ReportFindingsKey key) {
        return List.of(
                new ReportAssessment("T3-BALANCE", "", Applicant.TOTAL, ReportAssessment.Outcome.VIOLATED, List.of()),
                new ReportAssessment(
                        "P-JUMP",
                        "requests.received",
                        Applicant.TOTAL,
                        ReportAssessment.Outcome.NOT_ASSESSABLE,
                        List.of("requests.received of " + (key.reportId() % 100 + 1999) + " is blank")));
    }

    private static RevisionDifference difference(RevisionDifference.Key key) {
        return new RevisionDifference(
                key.from(),
                key.to(),
                List.of(),
                List.of(figure("3")),
                List.of(new FigureChange(figure("1"), figure("2"))));
    }

    private static StatedFigure figure(String value) {
        return new StatedFigure(
                SampleStats.RECEIVED, Applicant.TOTAL, Source.FORM, new BigDecimal(value), ValueStatus.REPORTED, value);
    }
}
