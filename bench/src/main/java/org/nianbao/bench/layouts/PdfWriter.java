package org.nianbao.bench.layouts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.nianbao.bench.corpus.PrintedTable;

/**
 * Writes PDF files in the predefined font STSong-Light, which every reader knows and no file has to carry. PDFBox can
 * write Chinese only with a font file at hand, and a machine with only a JDK has none.
 */
final class PdfWriter {

    private static final int LEFT = 45;
    private static final int WIDTH = 505;
    private static final int MARGIN = 45;

    private final int height;
    private final boolean ruled;
    private final List<StringBuilder> pages = new ArrayList<>();
    private float y;

    PdfWriter(int height, boolean ruled) {
        this.height = height;
        this.ruled = ruled;
        newPage();
    }

    void paragraph(String text, int size) {
        lines(text, WIDTH, size).forEach(line -> {
            need(size + 6);
            y -= size + 6;
            text(LEFT, y, line, size);
        });
    }

    void table(PrintedTable table) {
        y -= 8;
        List<List<VerticalCells.Placed>> rows = VerticalCells.of(table);
        float[] widths = widths(rows);
        int size = widths.length > 8 ? 7 : 9;
        for (List<VerticalCells.Placed> row : rows) {
            float tallest = row.stream()
                                    .filter(place ->
                                            !place.continued() && place.cell().rowSpan() == 1)
                                    .map(place -> lines(place.cell().text(), width(place, widths), size)
                                            .size())
                                    .max(Integer::compare)
                                    .orElse(1)
                            * (size + 3f)
                    + 5;
            need(tallest);
            for (VerticalCells.Placed place : row) {
                cell(place, widths, tallest, size);
            }
            y -= tallest;
        }
        y -= 8;
    }

    private void cell(VerticalCells.Placed place, float[] widths, float tallest, int size) {
        float x = LEFT;
        for (int i = 0; i < place.column(); i++) {
            x += widths[i];
        }
        float width = width(place, widths);
        if (ruled) {
            line(x, y, x, y - tallest);
            line(x + width, y, x + width, y - tallest);
            if (!place.continued()) {
                line(x, y, x + width, y);
            }
            if (place.cell().rowSpan() == 1) {
                line(x, y - tallest, x + width, y - tallest);
            }
        }
        if (!place.continued()) {
            float line = y - size - 2;
            for (String words : lines(place.cell().text(), width, size)) {
                text(x + 3, line, words, size);
                line -= size + 3;
            }
        }
    }

    private void line(float x1, float y1, float x2, float y2) {
        op("%.1f %.1f m %.1f %.1f l S", x1, y1, x2, y2);
    }

    private static float width(VerticalCells.Placed place, float[] widths) {
        float width = 0;
        for (int i = place.column(); i < place.column() + place.cell().columnSpan(); i++) {
            width += widths[i];
        }
        return width;
    }

    /** Figures need little room, labels the rest. */
    private static float[] widths(List<List<VerticalCells.Placed>> rows) {
        int columns = rows.stream()
                .flatMap(List::stream)
                .mapToInt(place -> place.column() + place.cell().columnSpan())
                .max()
                .orElse(1);
        if (columns == 10) {
            return new float[] {38, 62, 160, 35, 35, 35, 35, 35, 35, 35};
        }
        if (columns == 3) {
            return new float[] {340, 65, 100};
        }
        float[] widths = new float[columns];
        Arrays.fill(widths, (float) WIDTH / columns);
        return widths;
    }

    private static List<String> lines(String text, float width, int size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float used = 0;
        for (int i = 0; i < text.length(); i++) {
            float next = text.charAt(i) < 128 ? size * 0.6f : size;
            if (used + next > width - 5 && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(text.charAt(i));
            used += next;
        }
        lines.add(line.toString());
        return lines;
    }

    private void need(float room) {
        if (y - room < MARGIN) {
            newPage();
        }
    }

    private void newPage() {
        pages.add(new StringBuilder("0.5 w\n"));
        y = height - MARGIN;
    }

    private void text(float x, float at, String words, int size) {
        if (!words.isEmpty()) {
            String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
            op("BT /F1 %d Tf %.1f %.1f Td <%s> Tj ET", size, x, at, hex);
        }
    }

    private void op(String format, Object... arguments) {
        pages.get(pages.size() - 1)
                .append(String.format(Locale.ROOT, format, arguments))
                .append('\n');
    }

    byte[] bytes() {
        var objects = new ArrayList<String>();
        var kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        objects.add(
                "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>");
        objects.add("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe)"
                + " /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 600] >>");
        objects.add(
                "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0"
                        + " /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>");
        for (int i = 0; i < pages.size(); i++) {
            String content = pages.get(i).toString();
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 " + height
                    + "] /Resources << /Font << /F1 3 0 R >> >> /Contents " + (7 + 2 * i) + " 0 R >>");
            objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
        }
        return file(objects);
    }

    private static byte[] file(List<String> objects) {
        var out = new ByteArrayOutputStream();
        var places = new StringBuilder();
        write(out, "%PDF-1.4\n");
        for (int i = 0; i < objects.size(); i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            write(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int start = out.size();
        write(out, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n" + places);
        write(out, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
