package org.nianbao.catalog.reports;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses which of a report's revisions stands for it: the official site before a mirror, the later publication before
 * the earlier, fewer faults before more, the one received later before the one received earlier.
 *
 * @param because what decided against the next best
 */
public record ActiveChoice(CatalogRevision revision, Because because) {

    private static final String OFFICIAL = ".gov.cn";

    /** The choice among a report's revisions; empty when all of them are superseded. */
    public static Optional<ActiveChoice> among(List<CatalogRevision> revisions) {
        List<CatalogRevision> best = revisions.stream()
                .filter(revision -> !revision.superseded())
                .sorted(order())
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

    private static Comparator<CatalogRevision> order() {
        return Arrays.stream(Because.values())
                .flatMap(because -> Stream.ofNullable(because.order))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static Because decided(CatalogRevision best, CatalogRevision next) {
        for (Because because : Because.values()) {
            if (because.order != null && because.order.compare(best, next) != 0) {
                return because;
            }
        }
        return Because.RECEIVED_LATER;
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

    /** What made a revision the active one, in the order in which it is asked. */
    public enum Because {
        /** There is no other document. */
        ONLY_ONE(null),
        /** Its other readings are by earlier readers. */
        LATER_READER(null),
        /** It comes from a government's own site. */
        OFFICIAL_SITE(Comparator.comparingInt(ActiveChoice::distance)),
        /** It was published later. */
        PUBLISHED_LATER(Comparator.comparing(
                        CatalogRevision::publishedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed()),
        /** The reader met fewer faults in it. */
        FEWER_FAULTS(Comparator.comparingInt(CatalogRevision::faults)),
        /** Nothing else tells them apart. */
        RECEIVED_LATER(Comparator.comparing(CatalogRevision::receivedAt, Comparator.<Instant>reverseOrder())
                .thenComparing(CatalogRevision::id, Comparator.<Long>reverseOrder()));

        private final Comparator<CatalogRevision> order;

        Because(Comparator<CatalogRevision> order) {
            this.order = order;
        }
    }
}
