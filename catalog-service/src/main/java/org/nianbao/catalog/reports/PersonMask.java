package org.nianbao.catalog.reports;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.Section;
import org.nianbao.rim.PersonalText;

/** Masks the names of the people who signed a form and personal telephone numbers in what is served of a report. */
public final class PersonMask {

    private PersonMask() {}

    public static Section mask(Section section) {
        return new Section(section.number(), section.heading(), mask(section.text()));
    }

    /** A problem, whose words may quote what the reader met. */
    public static Problem mask(Problem problem) {
        return new Problem(problem.severity(), problem.code(), mask(problem.message()), problem.where());
    }

    /** The text with as many asterisks as there were characters in each name and number. */
    public static String mask(String text) {
        return PersonalText.mask(text);
    }
}
