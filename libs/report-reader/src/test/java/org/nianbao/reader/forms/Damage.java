package org.nianbao.reader.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.nianbao.reader.forms.Layout.Piece;

/** What conversions do to forms: characters, cells and rows are lost, cells run together, the end is cut off. */
final class Damage {

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    /** The table with a few harms of any kind. */
    List<List<Piece>> harm(List<List<Piece>> table) {
        var lines = new ArrayList<List<Piece>>();
        table.forEach(line -> lines.add(new ArrayList<>(line)));
        for (int harms = random.nextInt(4); harms > 0 && !lines.isEmpty(); harms--) {
            switch (random.nextInt(6)) {
                case 0, 1 -> loseCharacter(lines);
                case 2 -> loseCell(lines);
                case 3 -> joinCells(lines);
                case 4 -> lines.remove(random.nextInt(lines.size()));
                default -> cutOff(lines);
            }
            lines.removeIf(List::isEmpty);
        }
        return lines;
    }

    private void loseCharacter(List<List<Piece>> lines) {
        List<Piece> line = any(lines);
        int at = random.nextInt(line.size());
        String text = line.get(at).text();
        if (text.length() > 1 && !line.get(at).value()) {
            int gone = random.nextInt(text.length());
            line.set(at, line.get(at).withText(text.substring(0, gone) + text.substring(gone + 1)));
        }
    }

    private void loseCell(List<List<Piece>> lines) {
        List<Piece> line = any(lines);
        line.remove(random.nextInt(line.size()));
    }

    private void joinCells(List<List<Piece>> lines) {
        List<Piece> line = any(lines);
        if (line.size() > 1) {
            int at = random.nextInt(line.size() - 1);
            Piece right = line.remove(at + 1);
            line.set(at, line.get(at).withText(line.get(at).text() + right.text()));
        }
    }

    private void cutOff(List<List<Piece>> lines) {
        if (random.nextInt(3) == 0) {
            int keep = 1 + random.nextInt(lines.size());
            lines.subList(keep, lines.size()).clear();
        }
    }

    private List<Piece> any(List<List<Piece>> lines) {
        return lines.get(random.nextInt(lines.size()));
    }
}
