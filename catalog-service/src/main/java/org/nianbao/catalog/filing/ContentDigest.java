package org.nianbao.catalog.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.nianbao.catalog.reports.Digests;
import org.nianbao.model.reading.Evidence;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Section;

/**
 * Fingerprints of a reading. What stands before the first heading is left out of the content: a page fetched twice
 * differs there, in its counter of visits.
 */
final class ContentDigest {

    private ContentDigest() {}

    static Digests of(ReportReading reading) {
        List<Object> content = new ArrayList<>(Arrays.asList(
                reading.title(),
                reading.agencyName(),
                reading.creditCode(),
                reading.indexNumber(),
                reading.year(),
                reading.publishedOn(),
                reading.signedOn(),
                reading.edition()));
        reading.sections().stream().filter(section -> section.number() > 0).forEach(section -> add(section, content));
        reading.observations().forEach(observation -> add(observation, content));
        String ofContent = sha256(content);
        List<Object> all = new ArrayList<>(List.of(ofContent));
        all.addAll(reading.sections());
        reading.observations().stream().map(ContentDigest::place).forEach(all::add);
        all.addAll(reading.extras());
        all.addAll(reading.problems());
        return new Digests(ofContent, sha256(all));
    }

    private static void add(Section section, List<Object> parts) {
        parts.addAll(List.of(section.number(), section.heading(), section.text()));
    }

    private static void add(Observation observation, List<Object> parts) {
        parts.addAll(Arrays.asList(
                observation.indicator(),
                observation.applicant(),
                observation.value(),
                observation.status(),
                observation.source(),
                observation.raw()));
    }

    private static Object place(Observation observation) {
        Evidence evidence = observation.evidence();
        return evidence == null ? "" : evidence;
    }

    /** Each part with its length before it, so that no two lists of parts run into the same bytes. */
    private static String sha256(List<Object> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
