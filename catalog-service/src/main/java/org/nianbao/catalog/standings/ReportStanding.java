package org.nianbao.catalog.standings;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import org.nianbao.catalog.reports.ActiveChoice;
import org.nianbao.catalog.reports.CatalogReport;

/** What a report was from some time on, until its next standing. The database says since when. */
@Entity
@Immutable
@Table(name = "report_standing")
public class ReportStanding {

    @EmbeddedId
    Key key;

    /** By the database's clock. */
    @Column(insertable = false, updatable = false)
    Instant since;

    long rootId;
    Long activeRevisionId;

    @Enumerated(EnumType.STRING)
    ActiveChoice.Because activeBecause;

    boolean hidden;

    protected ReportStanding() {}

    ReportStanding(CatalogReport report) {
        key = new Key(report.id(), report.standing());
        rootId = report.root().id();
        activeRevisionId = report.active() == null ? null : report.active().id();
        activeBecause = report.activeBecause();
        hidden = activeRevisionId != null && !report.stands();
    }

    /** A report and the number of its standing. */
    @Embeddable
    public record Key(long reportId, long standing) implements Serializable {}
}
