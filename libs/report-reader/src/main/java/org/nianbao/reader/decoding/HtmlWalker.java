package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import org.nianbao.reader.page.Page;
import org.nianbao.reader.page.PageBuilder;
import org.nianbao.reader.page.PageBuilder.CellSpec;

/** Goes through the elements of one web page and puts down what a visitor sees of it. */
final class HtmlWalker {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "object",
            "svg",
            "select",
            "button",
            "textarea",
            "head",
            "xml",
            "title",
            "audio",
            "video",
            "canvas",
            "map",
            "del",
            "s",
            "strike");
    private static final int MOST_LINKS = 2_000;
    private static final int LONGEST_LINK = 500;
    /**
     * Styles that were seen to hide nothing, by length: pages exported from Word give thousands of elements the same
     * few long ones, and comparing two is cheaper than searching one. Threads may overwrite each other's, which only
     * makes one of them search again.
     */
    private static final String[] HARMLESS = new String[64];

    private static final int LONGEST_REMEMBERED = 500;

    private final Work work;
    private final PageBuilder builder = new PageBuilder();
    private final LineBuffer line = new LineBuffer();
    private int links;

    HtmlWalker(Work work) {
        this.work = work;
    }

    Page page() {
        endLine();
        return builder.build();
    }

    void walk(Node node) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText(), inPre(text));
        } else if (node instanceof Element element && isSeen(element)) {
            element(element);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        switch (name) {
            case "br", "hr" -> endLine();
            case "table" -> {
                endLine();
                new HtmlTable(element, this).put();
            }
            case "input" -> line.append(filledIn(element), false);
            case "iframe", "embed" -> link(element.attr("title"), element, "src");
            default -> {
                Optional<List<List<CellSpec>>> rows = DivTable.find(element);
                if (rows.isPresent()) {
                    endLine();
                    put(rows.get());
                    return;
                }
                if (name.equals("a")) {
                    link(element.text(), element, "href");
                }
                boolean block = element.isBlock();
                if (block) {
                    endLine();
                }
                children(element);
                if (block) {
                    endLine();
                }
            }
        }
    }

    private void put(List<List<CellSpec>> rows) {
        List<List<CellSpec>> fitting = new ArrayList<>();
        for (List<CellSpec> row : rows) {
            boolean fits = work.fits(row.size())
                    && row.stream().allMatch(cell -> work.fitsText(cell.text().length() + 1L));
            if (!fits || work.exhausted()) {
                break;
            }
            fitting.add(row);
        }
        builder.table(fitting);
    }

    void children(Element element) {
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            if (work.exhausted()) {
                return;
            }
            walk(child);
        }
    }

    void endLine() {
        String text = line.take();
        if (!text.isEmpty() && work.fitsText(text.length() + 1L)) {
            builder.paragraph(text);
        }
    }

    PageBuilder builder() {
        return builder;
    }

    Work work() {
        return work;
    }

    /** Records the links in a part of the page whose text is put down otherwise. */
    void linksIn(Element element) {
        if (element.childrenSize() > 0) {
            element.getElementsByTag("a").forEach(link -> link(link.text(), link, "href"));
        }
    }

    /** What stands in a field of a page that shows its table as fields. */
    static String filledIn(Element input) {
        String type = input.attr("type");
        return type.isEmpty() || type.equalsIgnoreCase("text") || type.equalsIgnoreCase("number")
                ? input.attr("value")
                : "";
    }

    private void link(String words, Element element, String attribute) {
        String written = element.attr(attribute);
        // Without a base only an address with a scheme can be made absolute, and finding out is slow.
        boolean relative = element.baseUri().isEmpty() && written.indexOf(':') < 0;
        String absolute = relative ? "" : element.absUrl(attribute);
        String address = absolute.isEmpty() ? written : absolute;
        boolean leads = !address.isBlank() && !address.startsWith("#") && !address.startsWith("javascript:");
        if (leads && address.length() <= LONGEST_LINK && words.length() <= LONGEST_LINK && links++ < MOST_LINKS) {
            builder.link(words, address);
        }
    }

    static boolean isSeen(Element element) {
        if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return false;
        }
        String style = element.attr("style");
        if (!mayHide(style)) {
            return true;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return !plain.contains("display:none") && !plain.contains("visibility:hidden");
    }

    private static boolean mayHide(String style) {
        int place = style.length() % HARMLESS.length;
        if (style.isEmpty() || style.equals(HARMLESS[place])) {
            return false;
        }
        boolean may = style.contains("isplay")
                || style.contains("isibility")
                || style.contains("ISPLAY")
                || style.contains("ISIBILITY");
        if (!may && style.length() <= LONGEST_REMEMBERED) {
            HARMLESS[place] = style;
        }
        return may;
    }

    static boolean inPre(TextNode text) {
        return text.parent() != null && text.parent().nameIs("pre");
    }
}
