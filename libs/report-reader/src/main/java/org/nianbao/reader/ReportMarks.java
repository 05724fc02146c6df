package org.nianbao.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.reader.forms.FormReading;
import org.nianbao.reader.framing.Frame;
import org.nianbao.reader.framing.TitleLine;
import org.nianbao.reader.narrative.NarrativeReading;
import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Matching;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.sectioning.Sectioned;

/** Tells whether a page holds an annual report on information disclosure at all. */
record ReportMarks(Page page, Frame frame, FormReading forms, List<Sectioned> sections, NarrativeReading narrative) {

    private static final Pattern USUAL_SECTION =
            Pattern.compile("总体情况|概述|概况|主动公开|依申请公开|收到和处理|收费|减免|行政复议|行政诉讼|存在的?(?:主要)?问题|其他需要报告");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:信息|资讯|政务)公开(?:工作)?(?:情况)?(?:的?年度)?(?:工作)?(?:报告|年报)");
    private static final Pattern ON_DISCLOSURE = Pattern.compile("(?:信息|资讯|政务)公开");
    private static final Pattern THIS_REPORT =
            Pattern.compile("本(?:年度)?(?:工作)?(?:报告|年报)|(?:编制|撰写|形成)(?:了|此|本)?(?:20\\d\\d年度?)?(?:报告|年报)|(?:总结|报告|汇报)如下");
    private static final Pattern PART_OF_YEAR = Pattern.compile("[上下]半年|季度");
    private static final Pattern ATTACHMENT =
            Pattern.compile("\\.(?:docx?|pdf|xlsx?|wps|et|ofd|zip|rar|7z|tif|jpe?g|png)(?:[?#].*)?$");
    private static final Pattern ATTACHMENT_WORDS = Pattern.compile("年报|报告|信息公开|附件|统计表");
    private static final int SHORTEST_REPORT = 200;
    private static final int SHORTEST_SENTENCES = 40;

    /** Why there is nothing to file; empty for a report. */
    Optional<Problem> findObjection() {
        if (!forms.observations().isEmpty()) {
            return Optional.empty();
        }
        boolean titled = frame.title().isPresent();
        long usual = usualSections();
        int prose = prose();
        if (prose < SHORTEST_REPORT && usual == 0) {
            Optional<Problem> attached = findAttachment(titled);
            if (attached.isPresent()) {
                return attached;
            }
        }
        boolean report = (titled && (prose >= SHORTEST_SENTENCES || usual > 0 || hasTable()))
                || (usual > 0 && announced())
                || (usual > 0 && !narrative.observations().isEmpty() && !isOfPartOfYear())
                || (usual > 2 && speaksOfYear());
        return report
                ? Optional.empty()
                : Optional.of(Problem.error(
                        ProblemCode.NOT_A_REPORT,
                        "The document has neither the title, the sections nor the tables of an annual report on"
                                + " government information disclosure.",
                        null));
    }

    /** A table with figures below the title of a report, though none that the official forms have. */
    private boolean hasTable() {
        return !forms.extras().isEmpty()
                || forms.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.UNKNOWN_TABLE);
    }

    private Optional<Problem> findAttachment(boolean titled) {
        return page.links().stream()
                .filter(link -> ATTACHMENT
                        .matcher(link.address().toLowerCase(Locale.ROOT))
                        .find())
                .filter(link -> titled || ATTACHMENT_WORDS.matcher(link.text()).find())
                .findFirst()
                .map(link -> Problem.error(
                        ProblemCode.REPORT_IS_ATTACHMENT,
                        "The page only links to the report: \"" + link.text() + "\" at " + link.address() + ".",
                        link.address()));
    }

    /** Characters in sentences; menus and lists of links have none. */
    private int prose() {
        return frame.body().stream()
                .filter(block -> block instanceof Block.Paragraph p && p.text().contains("。"))
                .mapToInt(block -> block.span().length())
                .sum();
    }

    private long usualSections() {
        return sections.stream()
                .filter(s -> USUAL_SECTION
                        .matcher(Matching.normalise(s.section().heading()))
                        .find())
                .count();
    }

    private boolean announced() {
        return firstParagraphs()
                .anyMatch(plain -> ANNOUNCED.matcher(plain).find()
                        || ON_DISCLOSURE.matcher(plain).find()
                                && THIS_REPORT.matcher(plain).find());
    }

    /** Figures of half a year are no annual report. */
    private boolean isOfPartOfYear() {
        return firstParagraphs()
                .limit(3)
                .anyMatch(plain -> PART_OF_YEAR.matcher(plain).find());
    }

    private Stream<String> firstParagraphs() {
        return frame.body().stream()
                .limit(20)
                .filter(block -> block instanceof Block.Paragraph)
                .map(block -> Matching.normalise(((Block.Paragraph) block).text()));
    }

    private boolean speaksOfYear() {
        String text = Matching.normalise(page.text());
        return TitleLine.SUBJECT.matcher(text).find() && text.contains("年度") && text.contains("申请");
    }
}
