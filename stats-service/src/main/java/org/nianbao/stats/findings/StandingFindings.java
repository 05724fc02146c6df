package org.nianbao.stats.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.nianbao.model.finding.Finding;

/** The findings that readers see, for those who read them all. */
@ApplicationScoped
public class StandingFindings {

    /** Id, agency, report, year, body, status, note, when reviewed, whether reopened; one parameter: the last id. */
    public static final String AFTER_ID = "SELECT f.id, f.agency_id, f.report_id, f.year, " + FindingPages.BODY
            + ", f.status, f.note, f.reviewed_at, f.reopened FROM finding f WHERE f.id > ? AND "
            + FindingPages.STANDS + " ORDER BY f.id";

    private final FindingJson json;

    @Inject
    public StandingFindings(FindingJson json) {
        this.json = json;
    }

    /** A finding from its stored body. */
    public Finding read(byte[] body) {
        return json.read(body);
    }
}
