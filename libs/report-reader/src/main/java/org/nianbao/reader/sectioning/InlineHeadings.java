package org.nianbao.reader.sectioning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Block.Paragraph;

/**
 * The headings inside a long paragraph, for pages whose lines were run together: …如下： 一、主动公开情况 2016年…. Only words that
 * head the sections of a report count, as 一、 parts sentences too.
 */
final class InlineHeadings {

    private static final Pattern HEADING = Pattern.compile(
            "(?<=[。；：:;.\\s\\p{Z}])([一二三四五六七八九十]{1,2})\\h{0,3}[、.．]\\h{0,3}([^\\s\\p{Z}。，,；;：:]{0,30}?"
                    + "(?:概\\h{0,3}[述況况]|情[况況]|[问問][题題](?:[及和与]改[进進](?:情[况況]|措施)|和?不足)?|改[进進]措施|措施|事[项項]|附表?|[说說]明))(?=[\\s\\p{Z}。：:]|20\\d\\d|[\\p{IsHan}（(])");
    private static final int SHORTEST_PARAGRAPH = 200;

    private InlineHeadings() {}

    static List<Heading> listIn(Paragraph paragraph) {
        List<Heading> headings = new ArrayList<>();
        String text = paragraph.text();
        if (text.length() < SHORTEST_PARAGRAPH) {
            return headings;
        }
        Matcher matcher = HEADING.matcher(text);
        while (matcher.find()) {
            int start = paragraph.span().start();
            headings.add(new Heading(
                    Heading.value(matcher.group(1)),
                    false,
                    matcher.group(2),
                    start + matcher.start(),
                    start + matcher.end()));
        }
        return headings;
    }
}
