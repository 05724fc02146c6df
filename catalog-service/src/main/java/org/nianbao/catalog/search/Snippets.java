package org.nianbao.catalog.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.nianbao.model.catalog.SearchHit.Mark;

/** Cuts out of a text what shows why it was found. */
final class Snippets {

    private static final int BEFORE = 24;
    private static final int LENGTH = 80;

    private Snippets() {}

    /** True when each of the words stands in the text. */
    static boolean holdsAll(String text, List<String> words) {
        String folded = SearchWords.fold(text);
        return words.stream().allMatch(folded::contains);
    }

    /** Where the words stand in the text, in its order, overlapping places as one. */
    static List<Mark> marks(String text, List<String> words) {
        String folded = SearchWords.fold(text);
        List<Mark> places = new ArrayList<>();
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                places.add(new Mark(at, at + word.length()));
            }
        }
        places.sort(Comparator.comparingInt(Mark::start));
        List<Mark> marks = new ArrayList<>();
        for (Mark place : places) {
            Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            if (last != null && place.start() <= last.end()) {
                marks.set(marks.size() - 1, new Mark(last.start(), Math.max(last.end(), place.end())));
            } else {
                marks.add(place);
            }
        }
        return marks;
    }

    /** The part of a text around the first of the words that stands in it; null when none does. */
    static String around(String text, List<String> words) {
        List<Mark> marks = marks(text, words);
        if (marks.isEmpty()) {
            return null;
        }
        int start = Math.max(0, marks.get(0).start() - BEFORE);
        int end = Math.min(text.length(), Math.max(start + LENGTH, marks.get(0).end()));
        return text.substring(start, end).replaceAll("\\s", " ");
    }
}
