package org.nianbao.ingest.jobs;

import java.util.ArrayList;
import java.util.List;

import org.nianbao.model.filing.FilingReceipt;
import org.nianbao.model.filing.ReportFiling;
import org.nianbao.model.filing.StatsFiling;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Section;

/** A job whose document has been read. */
record ReadJob(ClaimedJob job, ReportReading reading) {

    /** About what an observation with its evidence takes as JSON, in characters. */
    private static final int OF_OBSERVATION = 350;

    /**
     * False when the bytes that were read are not those that were accepted: filed, they would pass for another
     * document.
     */
    boolean isOfItsDocument() {
        return reading.document().sha256().equals(job.sha256());
    }

    ReportFiling filing(String readerVersion) {
        return new ReportFiling(readerVersion, job.url(), job.receivedAt(), reading);
    }

    StatsFiling figures(FilingReceipt receipt) {
        return new StatsFiling(
                receipt,
                job.sha256(),
                reading.publishedOn(),
                reading.signedOn(),
                reading.observations(),
                reading.problems());
    }

    /** About how many characters its messages come to. */
    long size() {
        long text = reading.sections().stream()
                .map(Section::text)
                .mapToLong(String::length)
                .sum();
        return text + (long) reading.observations().size() * OF_OBSERVATION;
    }

    Outcome done(FilingReceipt receipt) {
        return new Outcome.Done(receipt, reading.problems());
    }

    /** The first of the deciding problems is the reason; what the reading says itself is not said twice. */
    Outcome quarantined(List<Problem> deciding) {
        List<Problem> all = new ArrayList<>(reading.problems());
        deciding.stream()
                .filter(problem -> all.stream().noneMatch(known -> known.code() == problem.code()))
                .toList()
                .forEach(all::add);
        return new Outcome.Quarantined(deciding.get(0).code(), all);
    }
}
