package org.nianbao.catalog.curating;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.nianbao.catalog.agencies.AgencyTraits;
import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.agencies.CatalogAgencyRepository;
import org.nianbao.catalog.agencies.Sectors;
import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.regions.Gazetteer;
import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.catalog.reports.CatalogReportRepository;
import org.nianbao.catalog.reports.RevisionRepository;
import org.nianbao.catalog.standings.StandingLedger;
import org.nianbao.catalog.standings.StandingWatch;
import org.nianbao.model.catalog.ReportChange.Reason;
import org.nianbao.rim.ApiException;

/**
 * Puts right what an agency is. Later filings leave it so; whoever keeps the agency's reports gets to know. What an
 * agency is found by, its names and credit code, is not touched.
 */
@ApplicationScoped
class AgencyEditing {

    private final CatalogAgencyRepository agencies;
    private final CatalogReportRepository reports;
    private final RevisionRepository revisions;
    private final StandingLedger ledger;
    private final AgencyEditRepository log;
    private final Gazetteer gazetteer;
    private final List<String> sectors = Sectors.ofService().list();

    AgencyEditing(
            CatalogAgencyRepository agencies,
            CatalogReportRepository reports,
            RevisionRepository revisions,
            StandingLedger ledger,
            AgencyEditRepository log,
            Gazetteer gazetteer) {
        this.agencies = agencies;
        this.reports = reports;
        this.revisions = revisions;
        this.ledger = ledger;
        this.log = log;
        this.gazetteer = gazetteer;
    }

    /**
     * Makes the agency what the profile says; nothing when it is that already.
     *
     * @throws ApiException when there is no such agency, region or sector, or another agency answers for this one
     */
    @Transactional
    void edit(long id, EditedProfile profile, String by) {
        CatalogAgency agency = lock(id);
        AgencyTraits before = agency.traits();
        check(profile);
        if (!before.equals(profile.traits())) {
            log.persist(new AgencyEdit(id, before, profile, by));
            become(agency, profile.traits());
        }
    }

    /**
     * Makes the agency what it was before the edit; nothing when that was done already.
     *
     * @throws ApiException when there is no such edit, or a later one holds
     */
    @Transactional
    void undo(long id, long editId, String by) {
        CatalogAgency agency = lock(id);
        AgencyEdit edit = log.findEdit(id, editId)
                .orElseThrow(() -> new ApiException(404, "NOT_FOUND", "Agency " + id + " has no edit " + editId + "."));
        if (edit.undoneAt != null) {
            return;
        }
        if (log.findStanding(id).filter(latest -> latest != edit).isPresent()) {
            throw new ApiException(409, "EDIT_CONFLICT", "A later edit of agency " + id + " holds: undo that first.");
        }
        edit.undo(by);
        become(agency, edit.before);
    }

    private void become(CatalogAgency agency, AgencyTraits traits) {
        boolean otherKind = traits.kind() != agency.kind();
        agency.become(
                traits,
                traits.regionCode() == null ? null : region(traits.regionCode()).path());
        StandingWatch watch = new StandingWatch();
        List<CatalogReport> answered = reports.listByRoot(agency.id());
        answered.forEach(watch::watchChanging);
        if (otherKind) {
            revisions
                    .listByReports(reports.listByAgencies(List.of(agency)))
                    .forEach(revision -> revision.countAs(agency.kind()));
        }
        ledger.close(watch, report -> Reason.AGENCY);
    }

    private void check(EditedProfile profile) {
        if (profile.regionCode() != null) {
            region(profile.regionCode());
        }
        if (profile.sector() != null && !sectors.contains(profile.sector())) {
            throw new ApiException(
                    400, "BAD_REQUEST", "There is no sector " + profile.sector() + ": see GET /sectors.");
        }
    }

    private Division region(String code) {
        return gazetteer
                .find(code)
                .orElseThrow(() -> new ApiException(404, "UNKNOWN_REGION", "There is no region " + code + "."));
    }

    private CatalogAgency lock(long id) {
        CatalogAgency agency = agencies.lockAll(Set.of(id)).get(id);
        if (agency == null) {
            throw new ApiException(404, "NOT_FOUND", "There is no agency " + id + ".");
        }
        if (agency.isMerged()) {
            throw new ApiException(
                    409,
                    "MERGE_CONFLICT",
                    "Agency " + id + " is merged into agency " + agency.root().id() + ": edit that one.");
        }
        return agency;
    }
}
