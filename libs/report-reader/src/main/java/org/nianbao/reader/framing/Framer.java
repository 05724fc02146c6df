package org.nianbao.reader.framing;

import java.util.List;
import java.util.Optional;

import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Block.Paragraph;
import org.nianbao.reader.page.Matching;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.sectioning.Heading;

/**
 * Finds the report in the page. What is in doubt stays in the report: a menu too many does no harm, a lost section
 * does.
 */
public final class Framer {

    private static final int LONGEST_TITLE_PART = 50;
    private static final int MOST_TITLE_PARTS = 3;
    private static final int NEAR = 10;
    private static final int LEAST_FIGURES = 3;

    public Frame frame(Page page) {
        List<Block> blocks = page.blocks();
        int start = opening(blocks);
        Optional<TitleLine> title = title(blocks, start);
        int from = title.map(line -> line.last() + 1).orElse(0);
        int begin = behindFurniture(blocks, from, start);
        int end = Math.max(begin, end(blocks, begin));
        int headerEnd = title.map(TitleLine::first).orElse(begin);
        return new Frame(
                blocks.subList(0, headerEnd),
                title,
                blocks.subList(Math.max(from, headerEnd), begin),
                blocks.subList(begin, end),
                blocks.subList(end, blocks.size()));
    }

    /** The first section's heading; without one the first sentence; without one the end. */
    private static int opening(List<Block> blocks) {
        int sentence = blocks.size();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                if (Heading.find(paragraph).filter(h -> h.number() == 1).isPresent()) {
                    return i;
                } else if (sentence == blocks.size() && Furniture.isSentence(paragraph.text())) {
                    sentence = i;
                }
            } else if (sentence == blocks.size() && Furniture.isOfReport(blocks.get(i))) {
                sentence = i;
            }
        }
        return sentence;
    }

    /** The most complete title above the opening; of equal ones the nearest to it. */
    private static Optional<TitleLine> title(List<Block> blocks, int opening) {
        TitleLine best = null;
        for (int last = 0; last < opening; last++) {
            for (int parts = 1; parts <= MOST_TITLE_PARTS && parts <= last + 1; parts++) {
                Optional<TitleLine> line = line(blocks, last - parts + 1, last);
                if (line.isPresent() && isBetter(line.get(), best)) {
                    best = line.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(TitleLine line, TitleLine best) {
        int completeness = line.completeness();
        if (completeness == 0) {
            return false;
        } else if (best == null) {
            return true;
        }
        boolean longer = line.first() != line.last();
        return longer ? completeness > best.completeness() : completeness >= best.completeness();
    }

    private static Optional<TitleLine> line(List<Block> blocks, int first, int last) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (!(blocks.get(i) instanceof Paragraph paragraph)) {
                return Optional.empty();
            }
            boolean part =
                    first == last || (paragraph.text().length() <= LONGEST_TITLE_PART && !Furniture.isAbove(paragraph));
            if (!part || (i < last && !leadsOn(paragraph))) {
                return Optional.empty();
            }
            joined.append(withoutBars(paragraph.text()));
        }
        return Optional.of(new TitleLine(joined.toString(), first, last));
    }

    /** The bars at the end of a line that was a table's row are no part of a title. */
    private static String withoutBars(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '|' || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** True for a line that a title can go on after: a body, a year, or the first half of the words. */
    private static boolean leadsOn(Paragraph paragraph) {
        String plain = Matching.normalise(paragraph.text());
        return TitleLine.namesBody(plain)
                || TitleLine.namesYear(plain)
                || TitleLine.SUBJECT.matcher(plain).find();
    }

    private static int behindFurniture(List<Block> blocks, int from, int opening) {
        int begin = from;
        for (int i = from; i < opening; i++) {
            if (blocks.get(i) instanceof Paragraph paragraph && Furniture.isSentence(paragraph.text())) {
                break;
            }
            if (Furniture.isAbove(blocks.get(i))) {
                begin = i + 1;
            }
        }
        return begin;
    }

    /** A form made into lines has labels that a site's foot has too, such as 政府网站; no foot has figures like a form. */
    private static boolean goesOnInFigures(List<Block> blocks, int from) {
        long figures = blocks.subList(from, Math.min(blocks.size(), from + NEAR)).stream()
                .filter(Furniture::isFigure)
                .count();
        return figures >= LEAST_FIGURES;
    }

    /** The first line of the site's behind the last of the report's. */
    private static int end(List<Block> blocks, int begin) {
        int last = begin;
        for (int i = begin; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean heading = block instanceof Paragraph paragraph
                    && Heading.find(paragraph).isPresent();
            if (heading || Furniture.isOfReport(block)) {
                last = i;
            }
        }
        for (int i = last; i < blocks.size(); i++) {
            if (Furniture.isBelow(blocks.get(i)) && !goesOnInFigures(blocks, i + 1)) {
                return i;
            }
        }
        return blocks.size();
    }
}
