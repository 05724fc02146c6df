package org.nianbao.reader.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.nianbao.model.reading.Observation;
import org.nianbao.model.reading.Section;
import org.nianbao.model.reading.ValueStatus;
import org.nianbao.reader.page.Span;
import org.nianbao.reader.sectioning.Sectioned;

/** Short texts with the figures that a person reads in them, and how the reader does on them. */
record NarrativeCorpus(List<Case> cases) {

    /**
     * @param figures "code value", "~" before an approximate value
     * @param problem a doubt is on record
     * @param untaken a figure that was left is on record
     */
    record Case(
            int line,
            Integer year,
            String body,
            String heading,
            String text,
            TreeSet<String> figures,
            boolean problem,
            boolean untaken) {

        /** The text; a bar parts a section from the next one's heading. */
        List<Sectioned> sections() {
            var sections = new ArrayList<Sectioned>();
            String[] parts = text.split("\\|", -1);
            int start = 0;
            String under = heading;
            for (int i = 0; i < parts.length; i++) {
                if (i % 2 == 1) {
                    under = parts[i];
                } else {
                    var section = new Section(i / 2 + 1, under, parts[i]);
                    sections.add(new Sectioned(section, new Span(start, start + parts[i].length())));
                }
                start += parts[i].length();
            }
            return sections;
        }

        NarrativeReading read() {
            return new NarrativeReader().read(sections(), year, body, List.of());
        }

        TreeSet<String> found() {
            var found = new TreeSet<String>();
            read().observations().forEach(o -> found.add(shown(o)));
            return found;
        }
    }

    /** How many figures were read rightly, how many wrongly, how many not; and what went wrong, in words. */
    record Score(int right, int wrong, int missed, List<String> faults) {
        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return "right=%d wrong=%d missed=%d precision=%.4f recall=%.4f"
                    .formatted(right, wrong, missed, precision(), recall());
        }
    }

    static NarrativeCorpus load(String name) {
        try (InputStream in = NarrativeCorpus.class.getResourceAsStream("/narrative/" + name)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static NarrativeCorpus of(String text) {
        var cases = new ArrayList<Case>();
        Case open = null;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("@")) {
                String[] head = line.substring(1).split("\\|");
                open = new Case(
                        number,
                        Integer.valueOf(head[0].strip()),
                        head[1].strip(),
                        head[2].strip(),
                        "",
                        new TreeSet<>(),
                        false,
                        false);
                cases.add(open);
            } else if (line.startsWith("=")) {
                open.figures().add(line.substring(1).strip());
            } else if (open != null && !line.isBlank() && !line.startsWith("#")) {
                boolean mark = line.equals("!") || line.equals("?");
                String more = mark ? "" : (open.text().isEmpty() ? "" : "\n") + line;
                open = new Case(
                        open.line(),
                        open.year(),
                        open.body(),
                        open.heading(),
                        open.text() + more,
                        open.figures(),
                        open.problem() || line.equals("!"),
                        open.untaken() || line.equals("?"));
                cases.set(cases.size() - 1, open);
            }
        }
        return new NarrativeCorpus(List.copyOf(cases));
    }

    Score score() {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        var faults = new ArrayList<String>();
        for (Case each : cases) {
            TreeSet<String> found = each.found();
            var extra = new TreeSet<>(found);
            extra.removeAll(each.figures());
            var lost = new TreeSet<>(each.figures());
            lost.removeAll(found);
            right += found.size() - extra.size();
            wrong += extra.size();
            missed += lost.size();
            if (!extra.isEmpty() || !lost.isEmpty()) {
                faults.add("line " + each.line() + " wrong " + extra + " missed " + lost + " in: " + each.text());
            }
        }
        return new Score(right, wrong, missed, faults);
    }

    private static String shown(Observation o) {
        return o.indicator() + " " + (o.status() == ValueStatus.APPROXIMATE ? "~" : "")
                + o.value().toPlainString();
    }
}
