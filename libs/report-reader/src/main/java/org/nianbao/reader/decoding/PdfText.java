package org.nianbao.reader.decoding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import org.nianbao.reader.page.Characters;

/** The lines of text of a PDF page, top to bottom and left to right; page numbers in the margin left out. */
final class PdfText extends PDFTextStripper {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\s{0,9}[-—–―─－·]{0,3}\\s{0,9}(第\\s{0,3})?\\d{1,3}(\\s{0,3}页)?(\\s{0,3}[/／,，共]\\s{0,3}(共\\s{0,3})?\\d{1,3}(\\s{0,3}页)?)?\\s{0,9}[-—–―─－·]{0,3}\\s{0,9}");
    /** Page numbers stand within this part of the page's height from its upper or lower edge. */
    private static final double MARGIN = 0.08;

    private final Work work;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double height;
    private double lineAt;

    PdfText(Work work) {
        this.work = work;
        setSortByPosition(true);
    }

    List<String> lines(PDDocument document, int page) throws IOException {
        lines.clear();
        line.setLength(0);
        setStartPage(page);
        setEndPage(page);
        getText(document);
        endLine();
        return List.copyOf(lines);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        height = page.getCropBox().getHeight();
        super.startPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (!work.fitsText(1) || !work.inTime()) {
            throw new IllegalStateException("a limit was reached");
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (!positions.isEmpty()) {
            lineAt = positions.get(0).getYDirAdj();
        }
        for (int i = 0; i < text.length(); i++) {
            line.append(Characters.character(text.charAt(i)));
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        boolean inMargin = lineAt < MARGIN * height || lineAt > (1 - MARGIN) * height;
        if (!line.isEmpty() && !(inMargin && PAGE_NUMBER.matcher(line).matches())) {
            lines.add(line.toString());
        }
        line.setLength(0);
    }
}
