package org.nianbao.reader.narrative;

import java.util.List;

/** Knows the words of one family of indicators. */
interface FigureRule {

    /** What the quantity counts; nothing when it is none of the family; two when it is said of both alike. */
    List<Meaning> meanings(Mention mention, Body body);
}
