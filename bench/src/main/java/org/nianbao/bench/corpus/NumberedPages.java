package org.nianbao.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.nianbao.bench.corpus.PrintedTable.Cell;

/** A report whose pages are numbered: the number of each page below its last line, in the narrative and in tables. */
final class NumberedPages {

    private static final int CHARACTERS_A_LINE = 36;

    private final int lines;
    private final boolean dashes;
    private int page = 1;
    private int left;

    NumberedPages(RandomGenerator random) {
        this.lines = random.nextInt(18, 36);
        this.dashes = random.nextBoolean();
        this.left = random.nextInt(3, lines);
    }

    List<Part> of(List<Part> parts) {
        var numbered = new ArrayList<Part>();
        for (Part part : parts) {
            if (part instanceof Part.Form form) {
                numbered.add(new Part.Form(new PrintedTable(rows(form.table().rows()))));
            } else {
                numbered.add(part);
                String text = part instanceof Part.Words words ? words.text() : ((Part.Heading) part).text();
                if (ends(1 + text.length() / CHARACTERS_A_LINE)) {
                    numbered.add(new Part.Words(number()));
                }
            }
        }
        numbered.add(new Part.Words(number()));
        return numbered;
    }

    private List<List<Cell>> rows(List<List<Cell>> rows) {
        var numbered = new ArrayList<List<Cell>>();
        for (List<Cell> row : rows) {
            numbered.add(row);
            if (ends(1)) {
                numbered.add(List.of(Cell.label(number())));
            }
        }
        return numbered;
    }

    /** True when the page is full with so many lines more. */
    private boolean ends(int more) {
        left -= more;
        if (left > 0) {
            return false;
        }
        left = lines;
        return true;
    }

    private String number() {
        String number = Integer.toString(page++);
        return dashes ? "- " + number + " -" : number;
    }
}
