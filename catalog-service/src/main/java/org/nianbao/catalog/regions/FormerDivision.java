package org.nianbao.catalog.regions;

/**
 * What a division was before a change.
 *
 * @param code its code then
 * @param name its name then
 * @param changedYear the year in which code or name ended
 * @param successorCode the division that followed, by its present code
 * @param relation how it goes on
 */
public record FormerDivision(String code, String name, int changedYear, String successorCode, Relation relation) {

    /** How a division that is no more goes on. */
    public enum Relation {
        /** As its successor, under another name or code: its bodies are the same bodies. */
        CONTINUED,
        /** In a division that others went into, too: its bodies were bodies of their own. */
        ABSORBED
    }

    /** The division as it was, beside the one that followed: its bodies have a place of their own. */
    Division asItWas(Division successor) {
        return new Division(code, name, successor.level(), successor.parent());
    }
}
