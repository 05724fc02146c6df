package org.nianbao.reader.identifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.framing.TitleLine;
import org.nianbao.reader.page.Matching;

/**
 * What a title, a form's caption or an opening sentence says: body, year and subject, in any order.
 *
 * @param agencyName null when it names no body
 * @param years the years it names, the likeliest to be reported on first; several when they differ
 */
record Titled(String agencyName, List<Integer> years) {

    private static final Pattern BEHIND = Pattern.compile("(?:报告|年报|总结|统计表|说明)[-—:(_]{1,3}(.{2,40}?)[)]?$");

    static Titled of(String words) {
        Matching.Matched matched = Matching.match(words);
        String plain = matched.text();
        List<Years.Mention> mentions = Years.listIn(plain);
        int end = TitleLine.subjectStart(plain);
        Optional<String> name = name(pieces(words, matched, 0, end, mentions));
        if (name.isEmpty()) {
            Matcher behind = BEHIND.matcher(plain);
            name = behind.find()
                    ? name(pieces(words, matched, behind.start(1), behind.end(1), mentions))
                    : Optional.empty();
        }
        return new Titled(name.orElse(null), years(mentions, end));
    }

    /** The body that the words around the years name together, or else the first of them that names one. */
    private static Optional<String> name(List<String> pieces) {
        Optional<String> together = AgencyNames.find(String.join("", pieces));
        return together.isPresent()
                ? together
                : pieces.stream()
                        .map(AgencyNames::find)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static List<String> pieces(
            String words, Matching.Matched matched, int start, int end, List<Years.Mention> mentions) {
        List<String> pieces = new ArrayList<>();
        int from = start;
        for (Years.Mention mention : mentions) {
            if (mention.start() >= from && mention.end() <= end) {
                pieces.add(matched.origin(from, mention.start()).in(words));
                from = mention.end();
            }
        }
        pieces.add(matched.origin(from, Math.max(from, end)).in(words));
        return pieces;
    }

    /** 年度 is said of the year reported on; else the year nearest before the subject is, before those behind it. */
    private static List<Integer> years(List<Years.Mention> mentions, int subject) {
        List<Years.Mention> ordered = new ArrayList<>(mentions);
        ordered.sort((a, b) -> Integer.compare(rank(a, subject), rank(b, subject)));
        return ordered.stream().map(Years.Mention::year).distinct().toList();
    }

    private static int rank(Years.Mention mention, int subject) {
        int distance = mention.start() < subject ? subject - mention.start() : 1_000 + mention.start();
        return mention.whole() ? distance : 10_000 + distance;
    }
}
