package org.nianbao.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.nianbao.bench.layouts.Layout;
import org.nianbao.bench.layouts.Layouts;
import org.nianbao.model.form.FormEdition;

/** Documents that are judged together. */
record Kind(FormEdition edition, Layout layout, boolean damaged) {

    /** Undamaged ones before damaged ones; what has no table is not damaged. */
    static List<Kind> listAll() {
        var kinds = new ArrayList<Kind>();
        for (boolean damaged : new boolean[] {false, true}) {
            for (FormEdition edition : FormEdition.values()) {
                if (!damaged || edition != FormEdition.NARRATIVE) {
                    Layouts.listAll().forEach(layout -> kinds.add(new Kind(edition, layout, damaged)));
                }
            }
        }
        return kinds;
    }

    /** Undamaged or damaged, edition, format, and whether the reader was made with its layout at hand. */
    String group() {
        return label("all");
    }

    String label() {
        return label(layout.name());
    }

    private String label(String layouts) {
        return String.format(
                Locale.ROOT,
                "%-7s %-9s %-4s %-9s %s",
                damaged ? "damaged" : "whole",
                edition,
                layout.format(),
                layouts,
                layout.heldOut() ? "held out" : "tuned");
    }

    String document(int number) {
        return layout.format() + "-" + layout.name() + "-" + edition + "-" + number + (damaged ? "-damaged" : "");
    }
}
