package org.nianbao.model.finding;

/** Whose fault a finding is. */
public enum Fault {
    /** The report contradicts itself: its own text or cells show both figures. */
    SOURCE,
    /** The reader may have misread: a cell it used was doubtful. */
    EXTRACTION,
    /** Not to be told from the document alone. */
    UNDETERMINED
}
