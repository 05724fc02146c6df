package org.nianbao.reader.identifying;

import java.time.LocalDate;
import java.util.List;

import org.nianbao.model.reading.Problem;

/**
 * Who reports on what year, and when. Every part is null where the document does not say.
 *
 * @param problems which evidence was used where it was not the title, and what contradicts
 */
public record Identity(
        String title,
        String agencyName,
        String regionCode,
        String creditCode,
        String indexNumber,
        Integer year,
        LocalDate publishedOn,
        LocalDate signedOn,
        List<Problem> problems) {

    public Identity {
        problems = List.copyOf(problems);
    }
}
