package org.nianbao.catalog.reports;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.NaturalId;

import org.nianbao.catalog.ids.DrawnId;
import org.nianbao.model.catalog.ReportDetail;
import org.nianbao.model.catalog.ReportInfo;
import org.nianbao.model.catalog.ReportRevision;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.form.FormEdition;
import org.nianbao.model.identity.AgencyKind;
import org.nianbao.model.identity.Scope;
import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.ReportReading;

/**
 * One document as one reader read it, filed for a report. Only whether it is superseded ever changes. Its methods are
 * public because Hibernate's proxies pass on only those.
 */
@Entity
@Table(name = "revision")
public class CatalogRevision {

    @Id
    @DrawnId("revision")
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CatalogReport report;

    @NaturalId
    String documentSha256;

    @NaturalId
    String readerVersion;

    String documentName;
    String mediaType;
    String charset;
    String sourceUrl;
    Instant receivedAt;
    String title;
    String agencyName;

    @Enumerated(EnumType.STRING)
    FormEdition edition;

    @Enumerated(EnumType.STRING)
    Scope scope;

    LocalDate publishedOn;
    LocalDate signedOn;
    String indexNumber;
    String contentDigest;
    String readingDigest;
    int faults;
    boolean superseded;

    protected CatalogRevision() {}

    /**
     * @param kind of the agency, which with the title tells whether the report adds up those below it
     * @param faults how many warnings and errors the reader met
     */
    public CatalogRevision(CatalogReport report, ReportFiling filing, AgencyKind kind, Digests digests, int faults) {
        ReportReading reading = filing.reading();
        this.report = report;
        this.faults = faults;
        this.contentDigest = digests.content();
        this.readingDigest = digests.reading();
        this.readerVersion = filing.readerVersion();
        this.sourceUrl = filing.sourceUrl();
        this.receivedAt = filing.receivedAt();
        this.agencyName = reading.agencyName();
        this.title = reading.title() == null ? madeTitle(reading) : reading.title();
        this.scope = Scopes.scope(kind, title);
        this.edition = reading.edition();
        this.publishedOn = reading.publishedOn();
        this.signedOn = reading.signedOn();
        this.indexNumber = reading.indexNumber();
        takeDocument(reading.document());
    }

    private void takeDocument(DocumentInfo document) {
        documentSha256 = document.sha256();
        documentName = document.name();
        mediaType = document.mediaType();
        charset = document.charset();
    }

    private static String madeTitle(ReportReading reading) {
        return reading.agencyName() + reading.year() + "年政府信息公开工作年度报告";
    }

    /** Tells anew, by the agency's kind, whether the report adds up those below it. */
    public void countAs(AgencyKind kind) {
        scope = Scopes.scope(kind, title);
    }

    /** A later reader read the same document: this reading no longer counts. */
    public void supersede() {
        superseded = true;
    }

    public Long id() {
        return id;
    }

    public CatalogReport report() {
        return report;
    }

    public String documentSha256() {
        return documentSha256;
    }

    public String readerVersion() {
        return readerVersion;
    }

    /** Null when unknown. */
    public String sourceUrl() {
        return sourceUrl;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Null when unknown. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** Null when unknown. */
    public LocalDate signedOn() {
        return signedOn;
    }

    public int faults() {
        return faults;
    }

    public boolean superseded() {
        return superseded;
    }

    public FormEdition edition() {
        return edition;
    }

    public Scope scope() {
        return scope;
    }

    public String contentDigest() {
        return contentDigest;
    }

    public String readingDigest() {
        return readingDigest;
    }

    public DocumentInfo document() {
        return new DocumentInfo(documentName, documentSha256, mediaType, charset);
    }

    /** As others see it beside the report's other revisions. */
    ReportRevision shown(Long previousId) {
        boolean active = report.active() != null && report.active().id().equals(id);
        return new ReportRevision(
                id,
                documentSha256,
                readerVersion,
                sourceUrl,
                receivedAt,
                PersonMask.mask(title),
                edition,
                publishedOn,
                faults,
                superseded,
                active,
                active ? ReportRevision.Reason.valueOf(report.activeBecause().name()) : null,
                previousId);
    }

    public ReportInfo info(long reportId, long agencyId, int year) {
        return new ReportInfo(
                reportId,
                agencyId,
                year,
                PersonMask.mask(title),
                edition,
                scope,
                publishedOn,
                signedOn,
                indexNumber,
                sourceUrl,
                documentSha256);
    }

    public ReportDetail.RevisionInfo info(boolean active) {
        return new ReportDetail.RevisionInfo(id, documentSha256, readerVersion, sourceUrl, receivedAt, active);
    }
}
