package org.nianbao.gateway.engine;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What graphql-java says of a query, in words for the one who wrote it: without the names of its classes, the tools it
 * is made with, and values repeated at any length.
 */
final class ErrorWords {

    private static final int LONGEST = 500;

    private record Turn(Pattern from, String to) {

        Turn(String from, String to) {
            this(Pattern.compile(from, Pattern.DOTALL), to);
        }
    }

    private static final List<Turn> TURNS = List.of(
            new Turn("^ ?Validation [eE]rror \\([^)]*\\) ?: ", ""),
            new Turn(" with value '.*' (?=must not be|is not a valid|must be an|is missing|contains a field)", " "),
            new Turn("Bad default value '.*' for type", "The default value does not fit the type"),
            new Turn(
                    "Literal value not in allowable values for enum '(\\w+)' - .*", "it is none of the values of '$1'"),
            new Turn("[Ee]xpected an AST type of ", "expected "),
            new Turn("'(\\w+)Value'", "'$1'"),
            new Turn("'\\w*Map'", "'object'"),
            new Turn("'\\w*List'", "'list'"),
            new Turn("'(Double|BigDecimal)'", "'Float'"),
            new Turn("'(Integer|Long|BigInteger)'", "'Int'"),
            new Turn(
                    "Variable '(\\w+)' has coerced Null value for NonNull type '([^']+)'",
                    "it is '$2', which must not be null"),
            new Turn(
                    "Invalid syntax with ANTLR error 'token recognition error at: (.*)' at",
                    "Invalid syntax: nothing begins with $1 at"),
            new Turn("ANTLR ", ""),
            new Turn(
                    "More than (\\S+) '\\w+' tokens .*",
                    "The query has more than $1 tokens: split it, or pass values as variables."),
            new Turn("More than (\\S+) characters .*", "The query has more than $1 characters: split it."),
            new Turn("More than \\S+ deep .*", "The query nests deeper than is read: ask for less at once."),
            new Turn("[\\p{Cntrl}\\p{Cs}]", "?"));

    private ErrorWords() {}

    static String plain(String message) {
        String words = message == null ? "The query cannot be taken as it is." : message;
        for (Turn turn : TURNS) {
            words = turn.from().matcher(words).replaceAll(turn.to());
        }
        words = words.strip();
        String shown = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        return shown.isEmpty() ? shown : shown.substring(0, 1).toUpperCase(Locale.ROOT) + shown.substring(1);
    }
}
