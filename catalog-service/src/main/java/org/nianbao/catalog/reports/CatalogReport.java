package org.nianbao.catalog.reports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.NaturalId;

import org.nianbao.model.catalog.ReportInfo;

/** An agency's report on one year. */
@Entity
@Table(name = "report")
public class CatalogReport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NaturalId(mutable = true)
    long agencyId;

    @NaturalId(mutable = true)
    int year;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "active_revision_id")
    CatalogRevision active;

    @Enumerated(EnumType.STRING)
    ActiveChoice.Because activeBecause;

    protected CatalogReport() {}

    public CatalogReport(long agencyId, int year) {
        this.agencyId = agencyId;
        this.year = year;
    }

    /** Makes the chosen revision the one that stands for the report. */
    public void activate(CatalogRevision revision, ActiveChoice.Because because) {
        active = revision;
        activeBecause = because;
    }

    /** Leaves the report without a revision that stands for it: its only document turned out to be another report. */
    public void deactivate() {
        active = null;
        activeBecause = null;
    }

    public long id() {
        return id;
    }

    public long agencyId() {
        return agencyId;
    }

    public int year() {
        return year;
    }

    /** Null when none stands for the report any more. */
    public CatalogRevision active() {
        return active;
    }

    ActiveChoice.Because activeBecause() {
        return activeBecause;
    }

    ReportInfo info() {
        return active.info(id, agencyId, year);
    }
}
