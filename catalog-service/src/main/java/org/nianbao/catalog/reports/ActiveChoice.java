package org.nianbao.catalog.reports;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses which of a report's revisions stands for it: the official site before a mirror, the later publication before
 * the earlier, fewer faults before more, the one received later before the one received earlier.
 *
 * @param because what decided against the next best
 */
public record ActiveChoice(CatalogRevision revision, Because because) {

    private static final String OFFICIAL = ".gov.cn";

    private static final List<Criterion> ORDER = List.of(
            new Criterion(Because.OFFICIAL_SITE, Comparator.comparingInt(ActiveChoice::distance)),
            new Criterion(
                    Because.PUBLISHED_LATER,
                    Comparator.comparing(
                                    CatalogRevision::publishedOn,
                                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                            .reversed()),
            new Criterion(Because.FEWER_FAULTS, Comparator.comparingInt(CatalogRevision::faults)),
            new Criterion(
                    Because.RECEIVED_LATER,
                    Comparator.comparing(CatalogRevision::receivedAt, Comparator.<Instant>reverseOrder())
                            .thenComparing(CatalogRevision::id, Comparator.<Long>reverseOrder())));

    private static final Comparator<CatalogRevision> BEST_FIRST = ORDER.stream()
            .map(Criterion::order)
            .reduce(Comparator::thenComparing)
            .orElseThrow();

    /** The choice among a report's revisions; empty when all of them are superseded. */
    public static Optional<ActiveChoice> among(List<CatalogRevision> revisions) {
        List<CatalogRevision> best = revisions.stream()
                .filter(revision -> !revision.superseded())
                .sorted(BEST_FIRST)
                .toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Because because = best.size() == 1 ? only(revisions) : decided(best.get(0), best.get(1));
        return Optional.of(new ActiveChoice(best.get(0), because));
    }

    private static Because only(List<CatalogRevision> revisions) {
        return revisions.size() == 1 ? Because.ONLY_ONE : Because.LATER_READER;
    }

    private static Because decided(CatalogRevision best, CatalogRevision next) {
        return ORDER.stream()
                .filter(criterion -> criterion.order().compare(best, next) != 0)
                .map(Criterion::because)
                .findFirst()
                .orElse(Because.RECEIVED_LATER);
    }

    /** 0 for a government's site, 1 when the source is not told, 2 for any other site. */
    private static int distance(CatalogRevision revision) {
        if (revision.sourceUrl() == null) {
            return 1;
        }
        try {
            String host = URI.create(revision.sourceUrl()).getHost();
            return host != null && host.toLowerCase(Locale.ROOT).endsWith(OFFICIAL) ? 0 : 2;
        } catch (IllegalArgumentException notAnAddress) {
            // An address that cannot be read tells nothing of its source.
            return 1;
        }
    }

    /** What made a revision the active one. */
    public enum Because {
        /** There is no other document. */
        ONLY_ONE,
        /** Its other readings are by earlier readers. */
        LATER_READER,
        /** It comes from a government's own site. */
        OFFICIAL_SITE,
        /** It was published later. */
        PUBLISHED_LATER,
        /** The reader met fewer faults in it. */
        FEWER_FAULTS,
        /** Nothing else tells them apart. */
        RECEIVED_LATER
    }

    private record Criterion(Because because, Comparator<CatalogRevision> order) {}
}
