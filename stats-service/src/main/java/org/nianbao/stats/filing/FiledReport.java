package org.nianbao.stats.filing;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.RegionLevel;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.reading.Observation;

/** The figures of a report's active revision as they are stored. */
@Entity
@Table(name = "filed_report")
public class FiledReport {

    @Id
    @Column(name = "report_id")
    public long reportId;

    @Column(name = "agency_id")
    public long agencyId;

    public int year;

    @Enumerated(EnumType.STRING)
    public FormEdition edition;

    /** Null when unknown. */
    @Enumerated(EnumType.STRING)
    public Scope scope;

    /** Null when unknown. */
    @Enumerated(EnumType.STRING)
    public AgencyKind kind;

    /** Of the body; null when unknown. */
    @Enumerated(EnumType.STRING)
    public RegionLevel level;

    @Column(name = "document_sha256")
    public String documentSha256;

    @Column(name = "published_on")
    public LocalDate publishedOn;

    @Column(name = "signed_on")
    public LocalDate signedOn;

    /** JSON; null for none. */
    public String problems;

    /** Packed. */
    @Column(name = "totals")
    public byte[] observations;

    /** Packed observations of single applicants, of a report that was filed when these lay apart; else null. */
    public byte[] applicants;

    /** Of the catalog; 0 for a report that was filed before this was kept. */
    @Column(name = "revision_id")
    public long revisionId;

    /** The catalog's number of what it said of the report. */
    public long standing;

    /** All observations once they have been unpacked. */
    @Transient
    List<Observation> unpacked;

    /** In the order in which {@link FiledReports#replace} names them. */
    Object[] toColumns() {
        return new Object[] {
            reportId,
            agencyId,
            year,
            edition.name(),
            scope == null ? null : scope.name(),
            kind == null ? null : kind.name(),
            level == null ? null : level.name(),
            documentSha256,
            publishedOn,
            signedOn,
            problems,
            observations,
            applicants,
            revisionId,
            standing
        };
    }
}
