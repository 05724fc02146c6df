package org.nianbao.bench.accuracy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.nianbao.bench.corpus.Damage;
import org.nianbao.bench.corpus.PlanMaker;
import org.nianbao.bench.corpus.ReportPlan;
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

    /** How many steps a run takes. */
    public int steps() {
        return Kind.listAll().size();
    }

    /**
     * Prints a table by edition and format, one by layout, the first complaints, and last one line of key=value figures
     * over the held-out layouts.
     *
     * @param complaints how many wrong or silently missing values to name
     * @param step run after each step, maybe by several threads
     * @return true when no value is wrong and none is missing in silence
     */
    public boolean run(PrintStream out, int complaints, Runnable step) {
        List<Judged> all = Kind.listAll().parallelStream()
                .map(kind -> {
                    Judged judged = measure(kind, complaints);
                    step.run();
                    return judged;
                })
                .toList();
        var groups = new ScoreTable();
        var layouts = new ScoreTable();
        var tuned = new Score();
        var heldOut = new Score();
        for (Judged judged : all) {
            groups.add(judged.kind().group(), judged.score());
            layouts.add(judged.kind().label(), judged.score());
            (judged.kind().layout().heldOut() ? heldOut : tuned).add(judged.score());
        }
        layouts.print(out);
        groups.print(out);
        all.stream()
                .flatMap(judged -> judged.complaints().stream())
                // What is wrong before what is only missing: few are printed.
                .sorted(Comparator.comparing(line -> !line.startsWith("wrong")))
                .limit(complaints)
                .forEach(out::println);
        out.println("tuned layouts:    " + line(tuned));
        out.println(line(heldOut));
        return tuned.wrong + tuned.missingSilent + heldOut.wrong + heldOut.missingSilent == 0;
    }

    private record Judged(Kind kind, Score score, List<String> complaints) {}

    private Judged measure(Kind kind, int keep) {
        var complaints = new ArrayList<String>();
        var judge = new Judge(complaints, keep);
        var total = new Score();
        for (int i = 0; i < documents; i++) {
            RandomGenerator random = new SplittableRandom(seed
                    + 31L * i
                    + 7_919L * kind.edition().name().hashCode()
                    + kind.state().ordinal());
            ReportPlan plan = new PlanMaker(random, kind.layout().heldOut()).make(kind.edition(), kind.blanks());
            if (kind.state() == Kind.State.DAMAGED) {
                plan = new Damage(random).apply(plan);
            }
            byte[] bytes = kind.layout().render(plan, random);
            String name = kind.document(i);
            total.add(judge.judge(name, plan, reader.read(SourceDocument.of(name, bytes))));
        }
        return new Judged(kind, total, complaints);
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
                .run(System.out, number(arguments, 2, 20), () -> {});
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }
}
