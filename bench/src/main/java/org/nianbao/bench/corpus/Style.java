package org.nianbao.bench.corpus;

import java.util.List;
import java.util.random.RandomGenerator;

/** How one site prints the labels of a form: which variant of each, and in which width its marks. */
final class Style {

    private final RandomGenerator random;
    private final boolean fullWidth;
    private final boolean officialLabels;
    private final String headingMark;

    Style(RandomGenerator random) {
        this.random = random;
        this.fullWidth = random.nextBoolean();
        this.officialLabels = random.nextInt(3) > 0;
        this.headingMark = random.nextBoolean() ? "——" : "";
    }

    String label(Row row) {
        List<String> labels = row.labels();
        return marks(officialLabels ? labels.get(0) : labels.get(random.nextInt(labels.size())));
    }

    /** Where a place puts a row of its own into the form of 2014; 0 for most, which do not. */
    int provincialRow() {
        return random.nextInt(8) == 0 ? random.nextInt(3, 12) : 0;
    }

    /** What stands in the unit's cell of a heading row. */
    String headingMark() {
        return headingMark;
    }

    String marks(String text) {
        return fullWidth
                ? text.replace('(', '（').replace(')', '）').replace(':', '：').replace(',', '，')
                : text;
    }
}
