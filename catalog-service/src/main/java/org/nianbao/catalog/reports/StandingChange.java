package org.nianbao.catalog.reports;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A report whose agency or standing changed without a filing, until that has been delivered. */
@Entity
@Immutable
@Table(name = "report_change")
public class StandingChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CatalogReport report;

    Instant changedAt;

    protected StandingChange() {}

    StandingChange(CatalogReport report, Instant changedAt) {
        this.report = report;
        this.changedAt = changedAt;
    }

    public long id() {
        return id;
    }

    public CatalogReport report() {
        return report;
    }
}
