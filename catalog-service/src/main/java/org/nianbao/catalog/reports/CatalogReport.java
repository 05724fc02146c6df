package org.nianbao.catalog.reports;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.NaturalId;

import org.nianbao.catalog.agencies.CatalogAgency;
import org.nianbao.catalog.ids.DrawnId;
import org.nianbao.model.catalog.ReportInfo;

/** An agency's report on one year. */
@Entity
@Table(name = "report")
public class CatalogReport {

    @Id
    @DrawnId("report")
    Long id;

    /** Whom it was filed for. */
    @NaturalId
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CatalogAgency agency;

    @NaturalId
    int year;

    /** Who answers for it: another agency when the one it was filed for was merged. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CatalogAgency root;

    /** True when another report of the same root on the same year stands for both. */
    boolean hidden;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "active_revision_id")
    CatalogRevision active;

    @Enumerated(EnumType.STRING)
    ActiveChoice.Because activeBecause;

    /** Of the active revision; null when unknown. */
    LocalDate publishedOn;

    /** Rises by one with every change of root, active revision and hiding. */
    long standing;

    protected CatalogReport() {}

    CatalogReport(CatalogAgency agency, int year) {
        this.agency = agency;
        this.root = agency.root();
        this.year = year;
        this.standing = 1;
    }

    /** Makes the chosen revision the one that stands for the report. */
    public void activate(CatalogRevision revision, ActiveChoice.Because because) {
        active = revision;
        activeBecause = because;
        publishedOn = revision.publishedOn();
    }

    /** Leaves the report without a revision that stands for it: its only document turned out to be another report. */
    public void deactivate() {
        active = null;
        activeBecause = null;
        publishedOn = null;
    }

    public long id() {
        return id;
    }

    /** Whom it was filed for. */
    public CatalogAgency agency() {
        return agency;
    }

    /** Who answers for it. */
    public CatalogAgency root() {
        return root;
    }

    /** True when it has a reading, and no other report of its root and year stands for both. */
    public boolean stands() {
        return active != null && !hidden;
    }

    /** Lets the report stand aside for another one of its year, or come forward again. */
    public void hide(boolean aside) {
        hidden = aside;
    }

    /** Lets another agency answer for it. */
    public void answeredBy(CatalogAgency agency) {
        root = agency;
    }

    /** The number of its present standing. */
    public long standing() {
        return standing;
    }

    /** Moves on to the next standing. */
    public void stepOn() {
        standing++;
    }

    public int year() {
        return year;
    }

    /** Of the active revision; null when unknown. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** Null when none stands for the report any more. */
    public CatalogRevision active() {
        return active;
    }

    /** Null when none is active. */
    public ActiveChoice.Because activeBecause() {
        return activeBecause;
    }

    /** As other services see it, by its active revision. */
    public ReportInfo info() {
        return active.info(id, root.id(), year);
    }
}
