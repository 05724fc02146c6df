package org.nianbao.gateway.view;

/**
 * A view that says something in words, in the language asked for. A class, since SmallRye shows interfaces to clients.
 */
public abstract class Worded {

    abstract Words words();

    /** The words in one language. */
    public String in(Language language) {
        return words().in(language);
    }
}
