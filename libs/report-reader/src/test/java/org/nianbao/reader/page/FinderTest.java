package org.nianbao.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FinderTest {

    /** Lists of words, classes, what must not stand before or behind, what may be left out, both ends of a text. */
    static final List<String> PATTERNS = List.of(
            "公开|申请|收到",
            "(?:^|。)20?年",
            "(?<!未)公开(?!年)",
            "(?:[信公]开?)?申请$",
            "[^公]{1,2}开",
            "(?=公)公开|(?!申)[申信]息?",
            "\\p{IsHan}{2}2?");

    private static final List<String> CHARACTERS =
            List.of("公", "开", "申", "请", "收", "到", "信", "息", "未", "年", "。", "2", "0", "a", "\uD842\uDFB7", "\uD842");

    @ParameterizedTest
    @FieldSource("PATTERNS")
    void findsTheSamePlacesAsThePatternItself(String pattern) {
        var random = new SplittableRandom(7);
        Finder finder = Finder.of(pattern);
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            List<List<Integer>> places = places(Pattern.compile(pattern), text);
            assertThat(places(finder, text)).as("in '%s'", text).isEqualTo(places);
            found += places.size();
        }
        assertThat(found).isPositive();
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
        }
        return text.toString();
    }

    @Test
    void looksAroundTheEndsOfAPiece() {
        assertThat(Finder.of("(?<!未)公开").within("未公开", 1, 3)).isNull();
        assertThat(Finder.of("公(?!开)").within("未公开", 1, 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?<=公)开", "公?", "\\b公"})
    void refusesWhatTheFirstCharacterDoesNotTell(String pattern) {
        assertThatThrownBy(() -> Finder.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<Integer>> places(Finder finder, String text) {
        List<List<Integer>> places = new ArrayList<>();
        for (Matcher found = finder.first(text); found != null; found = finder.next(text, found)) {
            places.add(List.of(found.start(), found.end()));
        }
        return places;
    }

    private static List<List<Integer>> places(Pattern pattern, String text) {
        List<List<Integer>> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.add(List.of(matcher.start(), matcher.end()));
        }
        return places;
    }
}
