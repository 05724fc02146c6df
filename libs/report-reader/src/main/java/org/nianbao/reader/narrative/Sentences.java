package org.nianbao.reader.narrative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.numbers.Quantities;
import org.nianbao.reader.numbers.Quantity;
import org.nianbao.reader.page.Characters;
import org.nianbao.reader.page.Matching;
import org.nianbao.reader.page.Span;
import org.nianbao.reader.sectioning.Sectioned;

/** Parts the sections of a report into sentences, each with the topics of the headings it stands under. */
final class Sentences {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\([一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}[、.]|\\(?[0-9]{1,2}(?:\\)|[.、](?![0-9]))|[一二三四五六七八九十]是)");
    private static final Pattern ON_REQUESTS = Pattern.compile("(?:收到|接到|受理|新收|接收|办理)(?![^。]*(?:复议|诉讼))[^。]*公开[^。]*申请");
    /** 其中,予以公开12件; 办结118件:予以公开55件. */
    private static final Pattern GOES_ON = Pattern.compile("其中|(?:已|共|全年)?(?:办结|答复)|办理结果|均已");

    /** 依申请公开:2022年收到21件. */
    private static final Pattern LABEL = Pattern.compile("([^,;:。0-9()]{3,12}):");

    private static final String ENDS = "。!?\uFF01\uFF1F";
    private static final int LONGEST = 2000;
    private static final int LONGEST_HEADING = 40;

    private final Sectioned section;
    private final Set<Topic> sectionTopics;
    private final List<Sentence> sentences = new ArrayList<>();
    private Set<Topic> topics;
    private Integer earlierYear;
    private String before;

    private Sentences(Sectioned section) {
        this.section = section;
        this.sectionTopics = Topic.namedIn(Matching.normalise(section.section().heading()));
        this.topics = sectionTopics;
    }

    /** @param consumed pieces of the page that are forms */
    static List<Sentence> of(Sectioned section, List<Span> consumed) {
        var reading = new Sentences(section);
        for (Span passage : Passages.of(section, consumed)) {
            reading.readPassage(passage);
        }
        return reading.sentences;
    }

    private void readPassage(Span passage) {
        String text = section.section().text();
        earlierYear = null;
        before = "";
        int start = passage.start();
        for (int i = start; i < passage.end(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0 || i + 1 == passage.end() || i + 1 - start == LONGEST) {
                readSentence(start, i + 1);
                start = i + 1;
            }
        }
    }

    private void readSentence(int from, int end) {
        String all = section.section().text();
        int start = from;
        while (start < end && Characters.isInvisible(all.charAt(start))) {
            start++;
        }
        String published = all.substring(start, end);
        var matched = Matching.match(published);
        String text = matched.text();
        if (text.length() < 2 && !text.equals("无")) {
            return;
        }
        Matcher number = NUMBERED.matcher(text);
        boolean numbered = number.lookingAt();
        int words = numbered ? number.end() : 0;
        List<Quantity> quantities =
                Quantities.find(text).stream().filter(q -> q.start() >= words).toList();
        boolean heading = numbered
                && text.length() <= LONGEST_HEADING
                && text.indexOf(',') < 0
                && quantities.stream().noneMatch(Mention::countsSomething);
        if (numbered) {
            headed(heading ? text : text.substring(0, text.indexOf(':') < 0 ? 0 : text.indexOf(':')));
        }
        sentences.add(new Sentence(
                section.section().number(), start, published, matched, quantities, topics(text), earlierYear));
        before = text;
        Integer year = YearWords.leading(text);
        earlierYear = year == null ? earlierYear : year;
    }

    /** "其中，予以公开12件" goes on about the requests of the sentence before it. */
    private Set<Topic> topics(String text) {
        Matcher label = LABEL.matcher(text);
        Set<Topic> labelled = label.lookingAt() ? Topic.namedIn(label.group(1)) : Set.of();
        if (!labelled.isEmpty()) {
            return labelled;
        }
        if (!GOES_ON.matcher(text).lookingAt() || !ON_REQUESTS.matcher(before).find()) {
            return topics;
        }
        Set<Topic> more = EnumSet.of(Topic.REQUESTS);
        more.addAll(topics);
        return more;
    }

    /** A numbered heading inside the section narrows its topic; one that names none leaves the section's own. */
    private void headed(String heading) {
        Set<Topic> named = Topic.namedIn(heading);
        topics = named.isEmpty() ? sectionTopics : named;
    }
}
