package org.nianbao.catalog.filing;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;

import org.nianbao.catalog.ids.DrawnId;
import org.nianbao.catalog.reports.CatalogRevision;
import org.nianbao.model.filing.ReportFiling;

/** A reading that was filed, and the revision it became or was found equal to. */
@Entity
@Immutable
@Table(name = "accepted_filing")
public class AcceptedFiling {

    @Id
    @DrawnId("accepted_filing")
    Long id;

    @NaturalId
    String documentSha256;

    @NaturalId
    String readerVersion;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CatalogRevision revision;

    String sourceUrl;
    Instant receivedAt;
    Instant filedAt;

    protected AcceptedFiling() {}

    AcceptedFiling(ReportFiling filing, CatalogRevision revision, Instant filedAt) {
        this.documentSha256 = filing.reading().document().sha256();
        this.readerVersion = filing.readerVersion();
        this.revision = revision;
        this.sourceUrl = filing.sourceUrl();
        this.receivedAt = filing.receivedAt();
        this.filedAt = filedAt;
    }

    CatalogRevision revision() {
        return revision;
    }
}
