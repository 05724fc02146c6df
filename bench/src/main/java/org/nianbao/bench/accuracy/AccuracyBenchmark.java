package org.nianbao.bench.accuracy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.nianbao.bench.corpus.Damage;
import org.nianbao.bench.corpus.PlanMaker;
import org.nianbao.bench.corpus.ReportPlan;
import org.nianbao.bench.layouts.Layout;
import org.nianbao.bench.layouts.Layouts;
import org.nianbao.model.form.FormEdition;
import org.nianbao.reader.ReportReader;
import org.nianbao.reader.SourceDocument;

/** How right the reader is, by edition, format and layout, on reports made for the purpose. */
public final class AccuracyBenchmark {

    private final int documents;
    private final long seed;
    private final ReportReader reader = new ReportReader();

    /**
     * @param documents how many of each edition, layout, and of each damaged and undamaged
     * @param seed the same seed makes the same documents
     */
    public AccuracyBenchmark(int documents, long seed) {
        this.documents = documents;
        this.seed = seed;
    }

    /**
     * Prints a table, the first complaints, and last one line of key=value figures over the held-out layouts.
     *
     * @param complaints how many wrong or silently missing values to name
     */
    public void run(PrintStream out, int complaints) {
        var said = new ArrayList<String>();
        var judge = new Judge(said, complaints);
        Map<String, Score> rows = new LinkedHashMap<>();
        var tuned = new Score();
        var heldOut = new Score();
        for (boolean damaged : new boolean[] {false, true}) {
            for (FormEdition edition : FormEdition.values()) {
                if (damaged && edition == FormEdition.NARRATIVE) {
                    continue;
                }
                for (Layout layout : Layouts.listAll()) {
                    Score score = measure(edition, layout, damaged, judge);
                    rows.put(
                            String.format(
                                    Locale.ROOT,
                                    "%-9s %-9s %-4s %-10s %s",
                                    damaged ? "damaged" : "whole",
                                    edition,
                                    layout.format(),
                                    layout.name(),
                                    layout.heldOut() ? "held out" : "tuned"),
                            score);
                    (layout.heldOut() ? heldOut : tuned).add(score);
                }
            }
        }
        print(out, rows, said);
        out.println("tuned layouts:    " + line(tuned));
        out.println(line(heldOut));
    }

    private Score measure(FormEdition edition, Layout layout, boolean damaged, Judge judge) {
        var total = new Score();
        for (int i = 0; i < documents; i++) {
            RandomGenerator random = new SplittableRandom(
                    seed + 31L * i + 7_919L * edition.name().hashCode() + (damaged ? 1 : 0));
            ReportPlan plan = new PlanMaker(random, layout.heldOut()).make(edition);
            if (damaged) {
                plan = new Damage(random).apply(plan);
            }
            byte[] bytes = layout.render(plan, random);
            String name = layout.format() + "-" + layout.name() + "-" + edition + "-" + i + (damaged ? "-damaged" : "");
            total.add(judge.judge(name, plan, reader.read(SourceDocument.of(name, bytes))));
        }
        return total;
    }

    private static void print(PrintStream out, Map<String, Score> rows, List<String> complaints) {
        out.printf(
                Locale.ROOT,
                "%-47s %8s %8s %6s %6s %6s %9s %9s%n",
                "",
                "cells",
                "right",
                "wrong",
                "said",
                "silent",
                "metadata",
                "sentences");
        rows.forEach((name, score) -> out.printf(
                Locale.ROOT,
                "%-47s %8d %8d %6d %6d %6d %8.2f%% %8.2f%%%n",
                name,
                score.cells,
                score.right,
                score.wrong,
                score.missingSaid,
                score.missingSilent,
                100 * score.metadataShare(),
                100 * score.narrativeF1()));
        complaints.forEach(out::println);
    }

    private static String line(Score score) {
        return String.format(
                Locale.ROOT,
                "cells=%d right=%d wrong=%d missing_said=%d missing_silent=%d metadata=%.4f narrative_f1=%.4f",
                score.cells,
                score.right,
                score.wrong,
                score.missingSaid,
                score.missingSilent,
                score.metadataShare(),
                score.narrativeF1());
    }

    /** Arguments: documents of each kind (default 5), seed (default 1), complaints to print (default 20). */
    public static void main(String[] arguments) {
        new AccuracyBenchmark(number(arguments, 0, 5), number(arguments, 1, 1))
                .run(System.out, number(arguments, 2, 20));
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }
}
