package org.nianbao.gateway.view;

/**
 * A view that says something in words, in the language asked for. A class, since SmallRye shows interfaces to clients.
 */
public abstract class Worded {

    /** @param field which of the view's words, by the name of its field */
    protected abstract Words words(String field);

    /** The words of a field in one language; null when there are none. */
    public String in(String field, Language language) {
        Words words = words(field);
        return words == null ? null : words.in(language);
    }
}
