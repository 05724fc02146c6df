package org.nianbao.reader.decoding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

import org.nianbao.reader.page.Page;

/** A web page as government sites publish it, exported from Word more often than not. */
final class HtmlDecoder {

    private static final int LONGEST_META = 300;

    /** A page, and what its head says of it. */
    record Result(Page page, Map<String, String> meta) {}

    /** @param url where the page was published, for its relative links; null when unknown */
    Result decode(String html, String url, Work work) {
        Parser parser = Parser.htmlParser().setMaxDepth(Limits.DEEPEST_NESTING);
        Document document = parser.parseInput(html, url == null ? "" : url);
        HtmlWalker walker = new HtmlWalker(work);
        walker.walk(document.body());
        return new Result(walker.page(), meta(document));
    }

    /** The standard of government sites asks for ArticleTitle, PubDate and ContentSource among others. */
    private static Map<String, String> meta(Document document) {
        Map<String, String> meta = new LinkedHashMap<>();
        put(meta, "title", document.title());
        putNamed(meta, document);
        return meta;
    }

    /** As deep as the parser lets elements nest, see {@link Limits#DEEPEST_NESTING}. */
    private static void putNamed(Map<String, String> meta, Element within) {
        for (Node child = within.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element) {
                if (element.nameIs("meta") && element.hasAttr("name") && element.hasAttr("content")) {
                    put(meta, element.attr("name").toLowerCase(Locale.ROOT), element.attr("content"));
                }
                putNamed(meta, element);
            }
        }
    }

    private static void put(Map<String, String> meta, String name, String value) {
        if (!value.isBlank() && value.length() <= LONGEST_META && name.length() <= LONGEST_META) {
            meta.putIfAbsent(name, value.strip());
        }
    }
}
