package org.nianbao.catalog.filing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.nianbao.catalog.reports.CatalogRevision;
import org.nianbao.catalog.reports.Digests;
import org.nianbao.model.filing.ReportFiling;

/** Tells whether a reading says nothing new. */
final class Sameness {

    private Sameness() {}

    /**
     * The revision that a reading only repeats: another reader's very same reading of the document, or the same page
     * fetched again. The same content from another source is kept beside it.
     */
    static Optional<CatalogRevision> find(List<CatalogRevision> known, ReportFiling filing, Digests digests) {
        String sha256 = filing.reading().document().sha256();
        return known.stream()
                .filter(revision -> !revision.superseded())
                .filter(revision -> revision.documentSha256().equals(sha256)
                        ? revision.readingDigest().equals(digests.reading())
                        : revision.contentDigest().equals(digests.content())
                                && Objects.equals(revision.sourceUrl(), filing.sourceUrl()))
                .findFirst();
    }
}
