package org.nianbao.gateway.view;

/** The same words in two languages. */
public record Words(String chinese, String english) {

    String in(Language language) {
        return language == Language.EN ? english : chinese;
    }
}
