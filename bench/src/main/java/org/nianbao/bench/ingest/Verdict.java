package org.nianbao.bench.ingest;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.nianbao.reader.ReportReader;
import org.nianbao.reader.SourceDocument;

/**
 * What became of accepted documents, each of which should be one report.
 *
 * @param accepted documents that ingest-service answered 202 for
 * @param filed those that are exactly one report, with all their figures in stats
 * @param quarantined how many are in quarantine, by reason
 * @param lost neither filed nor in quarantine, with what is wrong about each
 * @param doubled filed more than once
 */
public record Verdict(
        int accepted, int filed, Map<String, Integer> quarantined, List<String> lost, List<String> doubled) {

    /** True when every document was filed once: each is a good report, and none belongs in quarantine. */
    public boolean good() {
        return lost.isEmpty() && doubled.isEmpty() && quarantined.isEmpty();
    }

    /** Holds what was accepted against what is there; the queue must have come to its end. */
    public static Verdict of(List<MadeDocument> accepted, Queue queue, Census census)
            throws IOException, InterruptedException {
        Map<String, String> quarantine = queue.quarantine();
        Map<String, List<Long>> documents = census.documents();
        Map<Long, Integer> figures = census.observations(
                documents.values().stream().flatMap(List::stream).distinct().toList());
        var reasons = new TreeMap<String, Integer>();
        var lost = new ArrayList<String>();
        var doubled = new ArrayList<String>();
        int filed = 0;
        for (MadeDocument document : accepted) {
            String sha256 = sha256(document.bytes());
            List<Long> reports = documents.getOrDefault(sha256, List.of());
            if (reports.size() > 1) {
                doubled.add(document.name() + " is " + reports.size() + " revisions, of the reports " + reports);
            } else if (quarantine.containsKey(sha256)) {
                reasons.merge(quarantine.get(sha256), 1, Integer::sum);
            } else if (reports.isEmpty()) {
                lost.add(document.name() + " is not in the catalog; its jobs: " + queue.jobsOf(sha256));
            } else if (figures.get(reports.get(0)) != figuresIn(document)) {
                lost.add(document.name() + " has " + figuresIn(document) + " figures, stats has "
                        + figures.get(reports.get(0)) + " of its report " + reports.get(0) + "; its jobs: "
                        + queue.jobsOf(sha256));
            } else {
                filed++;
            }
        }
        return new Verdict(accepted.size(), filed, reasons, lost, doubled);
    }

    private static int figuresIn(MadeDocument document) {
        return new ReportReader()
                .read(SourceDocument.of(document.name(), document.bytes()))
                .observations()
                .size();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
