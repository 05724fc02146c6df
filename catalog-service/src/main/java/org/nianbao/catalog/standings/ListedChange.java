package org.nianbao.catalog.standings;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Generated;
import org.hibernate.annotations.Immutable;

import org.nianbao.catalog.reports.CatalogReport;
import org.nianbao.model.catalog.ReportChange.Reason;

/** A report whose agency or standing changed without a filing, as the list of changes holds it. */
@Entity
@Immutable
@Table(name = "report_change")
public class ListedChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CatalogReport report;

    /** By the database's clock. */
    @Generated
    Instant changedAt;

    /** Null for what was listed before reasons were. */
    @Enumerated(EnumType.STRING)
    Reason reason;

    Long previousAgencyId;

    protected ListedChange() {}

    ListedChange(CatalogReport report, Reason reason, Long previousAgencyId) {
        this.report = report;
        this.reason = reason;
        this.previousAgencyId = previousAgencyId;
    }

    public long sequence() {
        return id;
    }

    public CatalogReport report() {
        return report;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Null when it was not written down. */
    public Reason reason() {
        return reason;
    }

    /** Null when the agency is the same as before. */
    public Long previousAgencyId() {
        return previousAgencyId;
    }
}
