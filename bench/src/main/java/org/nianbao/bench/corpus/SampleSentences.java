package org.nianbao.bench.corpus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.nianbao.model.form.IndicatorCode;

/**
 * SampleSentences as reports have them, with the figure each states. {n} stands for the figure, {y} for the year, {p}
 * for the year before, {m} for a figure that is none of the body's own for the year and must not be read as one.
 */
final class SampleSentences {

    private record Sentence(String indicator, String words) {}

    /** Layouts and wordings that the reader was made with. */
    private static final List<Sentence> TUNED = List.of(
            new Sentence("requests.received", "{y}年,我局共收到政府信息公开申请{n}件。"),
            new Sentence("requests.received", "本年度收到依申请公开{n}件,均按时办结。"),
            new Sentence("requests.received", "{y}年我局受理依申请公开政府信息{n}条。"),
            new Sentence("disclosure.items", "{y}年,我局主动公开政府信息{n}条。"),
            new Sentence("disclosure.items", "全年共主动公开各类政府信息{n}条,较{p}年的{m}条有所增加。"),
            new Sentence("review.total", "{y}年,因政府信息公开引起的行政复议{n}件。"),
            new Sentence("litigation.total", "{y}年,因政府信息公开引起的行政诉讼{n}件。"),
            new Sentence("training.courses", "全年举办政府信息公开培训班{n}期。"));

    /** Wordings that the reader is only judged by. */
    private static final List<Sentence> HELD_OUT = List.of(
            new Sentence("requests.received", "截至{y}年12月31日,本机关当年新收政府信息公开申请{n}件,上年度为{m}件。"),
            new Sentence("requests.received", "依申请公开方面,{y}年度累计接收公民、法人提出的信息公开申请{n}宗。"),
            new Sentence("requests.received", "全年接到群众书面申请公开政府信息{n}份,占来信总量的{m}%。"),
            new Sentence("disclosure.items", "{y}年度,本单位通过各种渠道主动公开信息总数为{n}条。"),
            new Sentence("disclosure.items", "一年来,我单位向社会主动公布政府信息共计{n}条,同比增长{m}%。"),
            new Sentence("review.total", "本年度发生政府信息公开行政复议案件{n}起。"),
            new Sentence("litigation.total", "本年度发生政府信息公开行政诉讼案件{n}起。"),
            new Sentence("training.courses", "组织开展政府信息公开业务培训{n}次。"));

    private static final Map<String, List<String>> NONE = Map.of(
            "requests.received", List.of("{y}年,我局未收到政府信息公开申请。", "本年度没有收到依申请公开的要求。"),
            "review.total", List.of("{y}年未发生因政府信息公开引起的行政复议。", "全年没有因政府信息公开被申请行政复议。"),
            "litigation.total", List.of("{y}年未发生因政府信息公开引起的行政诉讼。", "全年没有因政府信息公开被提起行政诉讼。"));

    private SampleSentences() {}

    /** A sentence for each of a few indicators; what it states is put into {@code figures}. */
    static List<String> make(RandomGenerator random, boolean heldOut, int year, Map<IndicatorCode, Long> figures) {
        return List.of("requests.received", "disclosure.items", "review.total", "litigation.total", "training.courses")
                .stream()
                .filter(indicator -> random.nextInt(4) > 0)
                .map(indicator -> one(indicator, random, heldOut, year, figures))
                .toList();
    }

    private static String one(
            String indicator, RandomGenerator random, boolean heldOut, int year, Map<IndicatorCode, Long> figures) {
        boolean zero = NONE.containsKey(indicator) && random.nextInt(3) == 0;
        long figure = zero ? 0 : random.nextLong(1, indicator.startsWith("disclosure") ? 9_000 : 90);
        figures.put(IndicatorCode.of(indicator), figure);
        return state(indicator, figure, random, heldOut, year);
    }

    /** A sentence for each of the figures. */
    static List<String> stating(RandomGenerator random, boolean heldOut, int year, Map<IndicatorCode, Long> figures) {
        return figures.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                .map(entry -> state(entry.getKey().value(), entry.getValue(), random, heldOut, year))
                .toList();
    }

    private static String state(String indicator, long figure, RandomGenerator random, boolean heldOut, int year) {
        if (figure == 0 && NONE.containsKey(indicator)) {
            List<String> words = NONE.get(indicator);
            return fill(words.get(random.nextInt(words.size())), 0, year, random);
        }
        List<String> words = (heldOut ? HELD_OUT : TUNED)
                .stream()
                        .filter(s -> s.indicator().equals(indicator))
                        .map(Sentence::words)
                        .toList();
        return fill(words.get(random.nextInt(words.size())), figure, year, random);
    }

    private static String fill(String words, long figure, int year, RandomGenerator random) {
        return words.replace("{n}", Long.toString(figure))
                .replace("{y}", Integer.toString(year))
                .replace("{p}", Integer.toString(year - 1))
                .replace("{m}", Integer.toString(random.nextInt(10, 99)));
    }
}
