package org.nianbao.reader.narrative;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.Section;
import org.nianbao.model.reading.Source;
import org.nianbao.reader.page.Span;
import org.nianbao.reader.sectioning.Sectioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class NarrativeReaderTest {

    private static final NarrativeCorpus TUNING = NarrativeCorpus.load("tuning.txt");
    private static final NarrativeCorpus HELD_OUT = NarrativeCorpus.load("held-out.txt");

    @Test
    void readsTheSentencesItWasMadeWith() {
        var score = TUNING.score();
        System.out.println("narrative, tuning: " + score);
        assertThat(score.wrong()).as(() -> String.join("\n", score.faults())).isZero();
        assertThat(score.recall()).as(() -> String.join("\n", score.faults())).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void readsSentencesKeptApart() {
        var score = HELD_OUT.score();
        System.out.println("narrative, held out: " + score);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.97);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning.txt", "held-out.txt"})
    void rawTextStandsWhereTheEvidenceSays(String name) {
        for (NarrativeCorpus.Case each : NarrativeCorpus.load(name).cases()) {
            List<Section> sections =
                    each.sections().stream().map(Sectioned::section).toList();
            Map<Integer, String> texts = sections.stream().collect(Collectors.toMap(Section::number, Section::text));
            for (Observation o : each.read().observations()) {
                String text = texts.get(o.evidence().section());
                assertThat(text.substring(o.evidence().start(), o.evidence().end()))
                        .isEqualTo(o.raw());
                assertThat(o.raw()).isNotEmpty();
                assertThat(text).contains(o.evidence().quote());
                assertThat(o.evidence().quote()).contains(o.raw());
                assertThat(o.source()).isEqualTo(Source.NARRATIVE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning.txt", "held-out.txt"})
    void saysWhereItIsInDoubt(String name) {
        for (NarrativeCorpus.Case each : NarrativeCorpus.load(name).cases()) {
            if (each.problem()) {
                assertThat(each.read().problems())
                        .as(each.text())
                        .anyMatch(p -> p.code() == ProblemCode.AMBIGUOUS_FIGURE);
            }
        }
    }

    @Test
    void saysWhichFiguresItLeft() {
        for (NarrativeCorpus.Case each : TUNING.cases()) {
            if (each.untaken()) {
                assertThat(each.read().problems())
                        .as("line " + each.line() + ": " + each.text())
                        .anyMatch(p -> p.code() == ProblemCode.FIGURE_NOT_TAKEN);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年主动公开信息100条，其中政策文件类信息40条，占40%；工作动态类60条，占60%。",
                "2016年收到申请5件，比2015年增加2件，同比增长66.7%。",
                "我局网站点击量12000次，回复网民留言30条。",
                "公开指南、公开目录各更新1次，共办理行政许可300件。",
                "未出现泄密情况，无超期答复的申请。"
            })
    void doesNotComplainOfWhatIsNoFigureOfItsOwn(String text) {
        var section = new Sectioned(new Section(1, "概述", text), new Span(0, text.length()));
        assertThat(new NarrativeReader()
                        .read(List.of(section), 2016, "某局", List.of())
                        .problems())
                .isEmpty();
    }

    @Test
    void oneFigureAnIndicator() {
        for (NarrativeCorpus.Case each : TUNING.cases()) {
            assertThat(each.read().observations())
                    .extracting(Observation::indicator)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void sentencesInsideAFormAreLeft() {
        String text = "收到申请5件。\n全年收到政府信息公开申请7件。";
        var section = new Sectioned(new Section(3, "依申请公开情况", text), new Span(100, 100 + text.length()));
        var reading = new NarrativeReader().read(List.of(section), 2016, "某局", List.of(new Span(108, 130)));
        assertThat(reading.observations()).extracting(Observation::raw).containsExactly("5件");
    }

    @Test
    void aFigureBrokenOverTwoLinesIsReadAcrossThem() {
        String text = "二〇一六年我局认真落实条例，按照规定办理，全年共主动公开政府信息12\n3条，收到申请2件。";
        assertThat(read(text, 2016)).containsEntry("disclosure.items", "12\n3条");
    }

    @Test
    void withoutAYearNoResultIsFiledUnderAnEdition() {
        assertThat(read("收到信息公开申请5件，其中同意公开3件，未收取任何费用。", null)).containsOnlyKeys("requests.received");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "未", "(", "局网站", "公开信息5条", "未收到申请,", "2016年", "一十百千", "全年公开申请信息\n", "《", "政府信息公开", "等"})
    void textMadeToHurtIsReadInTime(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(piece.repeat(30_000), 2016));
    }

    private static Map<String, String> read(String text, Integer year) {
        var section = new Sectioned(new Section(1, "概述", text), new Span(0, text.length()));
        return new NarrativeReader()
                .read(List.of(section), year, "某局", List.of()).observations().stream()
                        .collect(Collectors.toMap(o -> o.indicator().value(), Observation::raw));
    }
}
