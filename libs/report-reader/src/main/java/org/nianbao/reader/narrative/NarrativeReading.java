package org.nianbao.reader.narrative;

import java.util.List;

import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Problem;

/** What the sentences of a report say in figures. */
public record NarrativeReading(List<Observation> observations, List<Problem> problems) {

    public NarrativeReading {
        observations = List.copyOf(observations);
        problems = List.copyOf(problems);
    }
}
