package org.nianbao.reader.decoding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import org.nianbao.reader.page.Characters;

/**
 * The text of a PDF page: its ruled tables, and the lines around them from top to bottom and from left to right; page
 * numbers in the margin are left out.
 */
final class PdfText extends PDFTextStripper {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\s{0,9}[-—–―─－·]{0,3}\\s{0,9}(第\\s{0,3})?\\d{1,3}(\\s{0,3}页)?(\\s{0,3}[/／,，共]\\s{0,3}(共\\s{0,3})?\\d{1,3}(\\s{0,3}页)?)?\\s{0,9}[-—–―─－·]{0,3}\\s{0,9}");
    /** Page numbers stand within this part of the page's height from its upper or lower edge. */
    private static final double MARGIN = 0.08;

    private static final int SHORTEST_FULL_LINE = 15;

    private final Work work;
    private final PdfPaths paths = new PdfPaths();
    private final List<PdfPiece> pieces = new ArrayList<>();
    /** The words of each piece that is a line; of the others, none. */
    private final List<PdfWords> piecesWords = new ArrayList<>();

    private final UnruledRows unruled = new UnruledRows();
    private final List<RuledGrid> waiting = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private List<RuledGrid> grids = List.of();
    private double height;
    private PdfWords words = new PdfWords(0);
    /** The line above, when nothing stands between. */
    private PdfWords above = new PdfWords(0);

    private double lineAt;
    private double lineStart;
    private double lineEnd;
    private double rightMargin;

    PdfText(Work work) {
        this.work = work;
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
    }

    List<PdfPiece> pieces(PDDocument document, int page) throws IOException {
        pieces.clear();
        piecesWords.clear();
        line.setLength(0);
        words = new PdfWords(0);
        above = new PdfWords(0);
        setStartPage(page);
        setEndPage(page);
        getText(document);
        unruled.tell(pieces, piecesWords, page);
        return List.copyOf(pieces);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        boolean turned = page.getRotation() % 180 != 0;
        height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        super.startPage(page);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        paths.start(page);
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (!work.inTime()) {
            throw new IOException("a limit was reached");
        }
        paths.operator(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (work.fitsText(1)) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writePage() throws IOException {
        grids = RuledGrid.in(paths.horizontals(), paths.verticals()).stream()
                .filter(grid -> work.fits(grid.cells().size()))
                .toList();
        waiting.clear();
        waiting.addAll(grids);
        rightMargin = getCharactersByArticle().stream()
                .flatMap(List::stream)
                .filter(position -> !position.getUnicode().isBlank())
                .mapToDouble(position -> position.getX() + position.getWidth())
                .max()
                .orElse(0);
        super.writePage();
        endLine();
        putGridsAbove(Double.MAX_VALUE);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        int start = line.length();
        double from = 0;
        double size = 0;
        for (TextPosition position : positions) {
            if (grids.stream().noneMatch(grid -> grid.contains(middleX(position), middleY(position)))) {
                if (line.isEmpty()) {
                    lineAt = position.getY();
                    lineStart = position.getX();
                }
                from = line.length() == start ? position.getX() : from;
                size = Math.max(size, position.getFontSizeInPt());
                lineEnd = position.getX() + position.getWidth();
                position.getUnicode().chars().forEach(c -> line.append(Characters.character((char) c)));
            }
        }
        if (line.length() > start) {
            words = words.isEmpty() ? new PdfWords(lineAt) : words;
            words.add(line.substring(start), from, lineEnd, size);
        }
    }

    @Override
    protected void writeWordSeparator() {
        if (!line.isEmpty()) {
            line.append(' ');
        }
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        boolean inMargin = lineAt < MARGIN * height || lineAt > (1 - MARGIN) * height;
        boolean pageNumber = inMargin && isPageNumber(line);
        if (!line.toString().isBlank() && !pageNumber) {
            int before = pieces.size();
            putGridsAbove(lineAt);
            boolean adjoins = before == pieces.size() && before > 0 && pieces.get(before - 1) instanceof PdfPiece.Line;
            boolean joined = adjoins && words.giveHalvesTo(above);
            if (joined) {
                PdfPiece.Line first = (PdfPiece.Line) pieces.get(before - 1);
                pieces.set(before - 1, new PdfPiece.Line(above.text(), first.left(), first.full()));
            }
            if (!joined || !words.isEmpty()) {
                String text = joined ? words.text() : line.toString();
                pieces.add(new PdfPiece.Line(text, lineStart, isFull()));
                piecesWords.add(words);
            }
            above = joined ? above : words;
        }
        words = new PdfWords(0);
        line.setLength(0);
    }

    /** True for what may be the number of a page, wherever it stands. */
    static boolean isPageNumber(CharSequence line) {
        return PAGE_NUMBER.matcher(line).matches();
    }

    /** Running text up to the margin: long, of one piece, and with no room for one character more. */
    private boolean isFull() {
        boolean running = line.length() >= SHORTEST_FULL_LINE && line.indexOf(" ") < 0;
        double character = (lineEnd - lineStart) / Math.max(1, line.length());
        return running && lineEnd + 1.5 * character > rightMargin;
    }

    private void putGridsAbove(double place) {
        while (!waiting.isEmpty() && waiting.get(0).top() < place) {
            pieces.add(ruled(waiting.remove(0)));
            piecesWords.add(new PdfWords(0));
        }
    }

    private PdfPiece ruled(RuledGrid grid) {
        List<List<TextPosition>> characters = new ArrayList<>();
        grid.cells().forEach(cell -> characters.add(new ArrayList<>()));
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition position : article) {
                double x = middleX(position);
                double y = middleY(position);
                if (grid.contains(x, y)) {
                    grid.findCell(x, y)
                            .ifPresent(cell ->
                                    characters.get(grid.cells().indexOf(cell)).add(position));
                }
            }
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < characters.size(); i++) {
            RuledGrid.Cell cell = grid.cells().get(i);
            double width = grid.xs()[cell.column() + cell.columns()] - grid.xs()[cell.column()];
            texts.add(CellLines.text(characters.get(i), width));
        }
        return new PdfPiece.Ruled(grid, texts);
    }

    private static double middleX(TextPosition position) {
        return position.getX() + position.getWidth() / 2;
    }

    private static double middleY(TextPosition position) {
        return position.getY() - position.getHeight() / 2;
    }
}
