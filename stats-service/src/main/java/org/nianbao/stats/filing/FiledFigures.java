package org.nianbao.stats.filing;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nianbao.checks.ReportFigures;
import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.form.Applicant;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;
import org.nianbao.stats.packing.ObservationPacking;
import org.nianbao.stats.packing.StoredIndicatorNumbers;

/** Turns filings into stored rows, and stored rows back into what was filed. */
@ApplicationScoped
public class FiledFigures {

    private final ObservationPacking packing;
    private final ObjectMapper json;

    @Inject
    public FiledFigures(StoredIndicatorNumbers numbers, ObjectMapper json) {
        this.packing = new ObservationPacking(numbers);
        this.json = json;
    }

    /** The row to store. */
    public FiledReport toRow(StatsFiling filing) {
        FilingReceipt receipt = filing.receipt();
        var row = new FiledReport();
        row.reportId = receipt.reportId();
        row.agencyId = receipt.agencyId();
        row.year = receipt.year();
        row.revisionId = receipt.revisionId();
        row.standing = receipt.standing();
        row.edition = receipt.edition();
        row.scope = receipt.scope();
        row.kind = receipt.kind();
        row.level = receipt.level();
        row.documentSha256 = filing.documentSha256();
        row.publishedOn = filing.publishedOn();
        row.signedOn = filing.signedOn();
        row.problems = filing.problems().isEmpty() ? null : write(filing.problems());
        row.observations = packing.pack(filing.observations());
        row.unpacked = filing.observations();
        return row;
    }

    /**
     * Observations of all applicants together and of sentences: a third of a full report, and most of what is asked.
     */
    public List<Observation> listTotals(FiledReport row) {
        return packing.unpack(row.observations, applicant -> applicant == Applicant.TOTAL);
    }

    /** Observations of single applicants. */
    public List<Observation> listByApplicant(FiledReport row) {
        return row.applicants == null
                ? packing.unpack(row.observations, applicant -> applicant != Applicant.TOTAL)
                : packing.unpack(row.applicants);
    }

    /** All observations. */
    public List<Observation> listAll(FiledReport row) {
        if (row.unpacked == null) {
            var all = new ArrayList<>(packing.unpack(row.observations));
            if (row.applicants != null) {
                all.addAll(packing.unpack(row.applicants));
            }
            row.unpacked = List.copyOf(all);
        }
        return row.unpacked;
    }

    /** What the checks need to know of the report. */
    public ReportFigures toReportFigures(FiledReport row) {
        return new ReportFigures(
                row.reportId,
                row.year,
                row.edition,
                row.kind,
                row.level,
                row.publishedOn,
                row.signedOn,
                listAll(row),
                problems(row));
    }

    private List<Problem> problems(FiledReport row) {
        if (row.problems == null) {
            return List.of();
        }
        try {
            return List.of(json.readValue(row.problems, Problem[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the problems of report " + row.reportId + " cannot be read", e);
        }
    }

    private String write(List<Problem> problems) {
        try {
            return json.writeValueAsString(problems);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("problems that cannot be written", e);
        }
    }
}
