package org.nianbao.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The questions of docs/api.md, each with the answer that stands below it. */
final class ApiDocument {

    static final Path FILE = Modules.ROOT.resolve("docs/api.md");

    private static final Pattern PAIR =
            Pattern.compile("### ([^\\n]+)\\n\\n```graphql\\n(.+?)\\n```\\n\\n```json\\n(.+?)\\n```", Pattern.DOTALL);

    private ApiDocument() {}

    /**
     * A question of the page.
     *
     * @param answer as the page has it
     */
    record Question(String title, String query, String answer) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Question> questions() throws IOException {
        List<Question> found = new ArrayList<>();
        for (MatchResult pair : PAIR.matcher(Files.readString(FILE)).results().toList()) {
            found.add(new Question(pair.group(1), pair.group(2), pair.group(3)));
        }
        return found;
    }

    /** Puts another answer below a question. */
    static void write(Question question, String answer) throws IOException {
        String page = Files.readString(FILE);
        Files.writeString(
                FILE,
                page.replace(
                        question.query() + "\n```\n\n```json\n" + question.answer() + "\n```",
                        question.query() + "\n```\n\n```json\n" + answer + "\n```"));
    }
}
