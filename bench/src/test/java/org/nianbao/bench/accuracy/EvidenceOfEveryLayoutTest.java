package org.nianbao.bench.accuracy;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import org.nianbao.bench.corpus.Damage;
import org.nianbao.bench.corpus.PlanMaker;
import org.nianbao.bench.corpus.ReportPlan;
import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.model.reading.Section;
import org.nianbao.model.reading.Source;
import org.nianbao.reader.ReportReader;
import org.nianbao.reader.SourceDocument;
import org.nianbao.reader.decoding.DocumentDecoder;
import org.nianbao.reader.decoding.Limits;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever was read from whatever kind of document stands where its evidence says. */
class EvidenceOfEveryLayoutTest {

    private final ReportReader reader = new ReportReader();
    private final DocumentDecoder decoder = new DocumentDecoder(Limits.DEFAULT);

    @Test
    void everyObservationsRawTextStandsWhereItsEvidenceSays() {
        long found = Kind.listAll().parallelStream().mapToLong(this::read).sum();

        assertThat(found).isPositive();
    }

    private long read(Kind kind) {
        var random = new SplittableRandom(kind.label().hashCode());
        ReportPlan plan = new PlanMaker(random, kind.layout().heldOut()).make(kind.edition(), kind.blanks());
        if (kind.state() == Kind.State.DAMAGED) {
            plan = new Damage(random).apply(plan);
        }
        byte[] bytes = kind.layout().render(plan, random);
        ReportReading reading = reader.read(SourceDocument.of(kind.label(), bytes));
        String page = decoder.decode(bytes, null, null).page().text();
        List<Observation> observations = reading.observations();
        observations.forEach(observation -> assertThat(text(observation, reading, page))
                .as("%s: %s", kind.label(), observation)
                .isEqualTo(observation.raw()));
        return observations.size();
    }

    /** What stands in the document where an observation's evidence says; nothing for a blank cell. */
    private static String text(Observation observation, ReportReading reading, String page) {
        var evidence = observation.evidence();
        if (evidence.start() == null) {
            return "";
        }
        String place = observation.source() == Source.FORM
                ? page
                : reading.sections().stream()
                        .filter(section -> section.number() == evidence.section())
                        .map(Section::text)
                        .findFirst()
                        .orElseThrow();
        return place.substring(evidence.start(), evidence.end());
    }
}
