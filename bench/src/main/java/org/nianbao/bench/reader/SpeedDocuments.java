package org.nianbao.bench.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.nianbao.bench.corpus.Blanks;
import org.nianbao.bench.corpus.Part;
import org.nianbao.bench.corpus.PlanMaker;
import org.nianbao.bench.corpus.ReportPlan;
import org.nianbao.bench.layouts.Layout;
import org.nianbao.bench.layouts.Layouts;
import org.nianbao.model.form.FormEdition;

/** The documents that reading is timed on: always the same. */
final class SpeedDocuments {

    private static final long SEED = 3;
    /** As long as the sections of a report usually are. */
    private static final int PARAGRAPHS = 14;
    /** So many that the PDF has six pages. */
    private static final int PARAGRAPHS_OF_PDF = 70;

    private static final String PROSE =
            "我局按照条例要求完善了信息公开工作制度,明确专人负责信息的收集、审核和发布,坚持先审查后公开、一事一审,及时更新机构职能、政策文件、办事指南和工作动态等栏目,"
                    + "通过政府网站、公开栏和查阅点方便群众查询,并组织工作人员学习业务知识,公开的质量和时效逐步提高。";

    private SpeedDocuments() {}

    /** A report of the edition of 2021, exported from Word: paragraphs, spans and styles in every cell. */
    static byte[] wordHtml() {
        return WordExport.dress(render("WORD", PARAGRAPHS));
    }

    /** The same report, one cell a line. */
    static byte[] text() {
        return render("LINES", PARAGRAPHS);
    }

    /** The same report with ruled tables and longer sections, on six pages. */
    static byte[] pdf() {
        return render("RULED", PARAGRAPHS_OF_PDF);
    }

    /** Each edition in each layout once. */
    static List<byte[]> mix() {
        var mix = new ArrayList<byte[]>();
        for (FormEdition edition : FormEdition.values()) {
            for (Layout layout : Layouts.listAll()) {
                var random = new SplittableRandom(SEED + mix.size());
                mix.add(layout.render(
                        withProse(new PlanMaker(random, false).make(edition, Blanks.NONE), PARAGRAPHS), random));
            }
        }
        return mix;
    }

    private static byte[] render(String layout, int paragraphs) {
        var random = new SplittableRandom(SEED);
        ReportPlan plan = withProse(new PlanMaker(random, false).make(FormEdition.F2021, Blanks.NONE), paragraphs);
        return Layouts.listAll().stream()
                .filter(each -> each.name().equals(layout))
                .findFirst()
                .orElseThrow()
                .render(plan, random);
    }

    private static ReportPlan withProse(ReportPlan plan, int paragraphs) {
        var parts = new ArrayList<Part>();
        int added = 0;
        for (Part part : plan.parts()) {
            parts.add(part);
            if (part instanceof Part.Words) {
                for (int i = 0; i < Math.max(3, paragraphs / 6) && added < paragraphs; i++) {
                    parts.add(new Part.Words(PROSE));
                    added++;
                }
            }
        }
        return new ReportPlan(
                plan.edition(),
                plan.title(),
                plan.agency(),
                plan.year(),
                plan.publishedOn(),
                parts,
                plan.cells(),
                plan.doubtful(),
                plan.figures());
    }
}
