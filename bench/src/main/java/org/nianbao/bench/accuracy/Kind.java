package org.nianbao.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.nianbao.bench.corpus.Blanks;
import org.nianbao.bench.layouts.Layout;
import org.nianbao.bench.layouts.Layouts;
import org.nianbao.model.form.FormEdition;

/** Documents that are judged together. */
record Kind(FormEdition edition, Layout layout, State state) {

    /** What happened to a document on its way to the page. */
    enum State {
        /** Nothing that its text does not show. */
        WHOLE,
        /** It has blank cells, and its layout does not show where they were. */
        VANISHED,
        /** Characters, cells or rows were lost, figures ran together, numbers of pages came between. */
        DAMAGED
    }

    /** Whole ones first; what has no table is not damaged. */
    static List<Kind> listAll() {
        var kinds = new ArrayList<Kind>();
        for (State state : State.values()) {
            for (FormEdition edition : FormEdition.values()) {
                if (state == State.WHOLE || edition != FormEdition.NARRATIVE) {
                    Layouts.listAll().stream()
                            .filter(layout -> state != State.VANISHED || !layout.showsBlanks())
                            .forEach(layout -> kinds.add(new Kind(edition, layout, state)));
                }
            }
        }
        return kinds;
    }

    Blanks blanks() {
        if (layout.showsBlanks()) {
            return Blanks.SOME;
        }
        return state == State.VANISHED ? Blanks.MANY : Blanks.NONE;
    }

    /** State, edition, format, and whether the reader was made with its layout at hand. */
    String group() {
        return label("all");
    }

    String label() {
        return label(layout.name());
    }

    private String label(String layouts) {
        return String.format(
                Locale.ROOT,
                "%-8s %-9s %-4s %-17s %s",
                state.name().toLowerCase(Locale.ROOT),
                edition,
                layout.format(),
                layouts,
                layout.heldOut() ? "held out" : "tuned");
    }

    String document(int number) {
        return layout.format() + "-" + layout.name() + "-" + edition + "-" + number + "-"
                + state.name().toLowerCase(Locale.ROOT);
    }
}
