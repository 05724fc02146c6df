package org.nianbao.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.numbers.Quantity;
import org.nianbao.reader.page.Finder;

/**
 * A quantity in a sentence with the words around it.
 *
 * @param head the words of its clause before it, back to the last quantity
 * @param reach the words before it back to the last quantity or the last semicolon, earlier clauses included
 * @param before every word of the sentence before it
 * @param tail the words of its clause after it, up to the next quantity
 * @param part true when it is said to be part of another: after 其中, or in brackets
 */
record Mention(
        Sentence sentence, Quantity quantity, String head, String reach, String before, String tail, boolean part) {

    private static final int LONGEST_REMARK = 40;
    private static final Pattern REMARK = Pattern.compile("\\([^()]{0,40}\\)");
    private static final String ENDS_CLAUSE = ",;:()。!?";
    private static final Pattern COUNTED =
            Pattern.compile("人次|人|条|条次|条目|件|件次|份|起|项|宗|封|例|则|篇|次|期|场次|班次|场|批|笔|单|元|名|位|个|");
    private static final Finder PART = Finder.of("其中|包括(?!:?$)|分别(?:是|为)?|当中");

    static List<Mention> listIn(Sentence sentence) {
        var mentions = new ArrayList<Mention>();
        List<Quantity> quantities = sentence.quantities();
        int boundary = 0;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            if (countsSomething(quantity)) {
                int next = i + 1 < quantities.size()
                        ? quantities.get(i + 1).start()
                        : sentence.text().length();
                Mention mention = of(sentence, quantity, boundary, next);
                boolean issues = i > 0 && !mentions.isEmpty() && areIssuesOf(quantities.get(i - 1), quantity, sentence);
                mentions.add(issues ? mention.saidOf(mentions.get(mentions.size() - 1)) : mention);
                boundary = bounds(quantity) ? quantity.end() : boundary;
            }
        }
        return mentions;
    }

    /** False for dates, pages, percentages: whatever no indicator is counted in. */
    static boolean countsSomething(Quantity quantity) {
        return COUNTED.matcher(quantity.unit()).matches();
    }

    /** 两个公众号, 一次: small counts in passing do not part the words before them from those after. */
    private static boolean bounds(Quantity quantity) {
        return !quantity.chinese() || !quantity.unit().equals("个");
    }

    /** 126期、378条: what the issues held, said of the same; 收取处理费1件、40元. */
    private static boolean areIssuesOf(Quantity issues, Quantity held, Sentence sentence) {
        String between = sentence.text().substring(issues.end(), held.start());
        return between.matches("[、,]?")
                && (issues.unit().equals("期") && held.unit().matches("条|篇|则|件")
                        || issues.unit().matches("件|笔|起") && held.unit().equals("元"));
    }

    private Mention saidOf(Mention other) {
        return new Mention(sentence, quantity, other.head, other.reach, before, tail, part);
    }

    private static Mention of(Sentence sentence, Quantity quantity, int boundary, int next) {
        String text = sentence.text();
        int start = quantity.start();
        boolean labelled = start - 1 > boundary && text.charAt(start - 1) == ':';
        int words = labelled ? start - 1 : start;
        int clause = words;
        while (clause > boundary && !endsClause(sentence, clause - 1)) {
            clause = Math.max(boundary, beforeBrackets(text, clause - 1));
        }
        int reach = Math.max(boundary, text.lastIndexOf(';', start - 1) + 1);
        int end = quantity.end();
        while (end < next && ENDS_CLAUSE.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String before = text.substring(0, start);
        String head = text.substring(clause, words);
        String subject = REACHES.matcher(head).matches() ? comparedSubject(before, head) : "";
        return new Mention(
                sentence,
                quantity,
                subject.isEmpty() ? head : subject + "为",
                subject.isEmpty() ? text.substring(Math.min(reach, clause), start) : subject + "为",
                before,
                text.startsWith("、", quantity.end()) ? "" : text.substring(quantity.end(), end),
                inBrackets(before) || PART.isIn(REMARK.matcher(before).replaceAll("")));
    }

    /** 达到303条, behind 主动公开信息总数较上年增加17条: the subject stands before the comparison. */
    private static String comparedSubject(String before, String head) {
        String first = before.substring(0, before.length() - head.length());
        Matcher compared = COMPARED_SUBJECT.matcher(first);
        if (compared.find()) {
            return compared.group("subject");
        }
        Matcher from = SUBJECT_FROM.matcher(first);
        return from.find() ? from.group("subject") : "";
    }

    private static final Pattern REACHES = Pattern.compile(
            "(?:总数)?(?:达到?|为|(?:大幅)?(?:增加|增长|上升|提高|减少|下降)(?:到|至)(?:20[0-9]{2}年度?的?)?|增至|降至|增加到|减少到|上升到|下降到)");

    /** 信息数由2019年的210条增加到. */
    private static final Pattern SUBJECT_FROM = Pattern.compile(
            "(?:^|[,;:。])(?<subject>(?:20[0-9]{2}年度?)?[^,;:。0-9()]{4,30}?)(?:由|从)(?:20[0-9]{2}年度?|上年度?|去年|上一年度?)的?[0-9]+(?:条|件|份|项|篇|起|宗|次)$");

    private static final Pattern COMPARED_SUBJECT = Pattern.compile(
            "(?:^|[,;:。])(?<subject>(?:[^,;:。0-9()]{0,6}20[0-9]{2}年度?)?[^,;:。0-9()]{4,30}?)(?:[比较与]|同比)[^;:。]{0,30}(?:增加|减少|增长|下降|上升|[多少])了?[0-9.]*[^,;:。]{0,4},$");

    /** A comma inside 1,234 ends nothing. */
    private static boolean endsClause(Sentence sentence, int position) {
        String text = sentence.text();
        if (text.charAt(position) == ')' && position + 1 < text.length() && beforeBrackets(text, position) < position) {
            return false;
        }
        return ENDS_CLAUSE.indexOf(text.charAt(position)) >= 0
                && sentence.quantities().stream().noneMatch(q -> q.start() < position && position < q.end());
    }

    /** Where the remark in brackets that ends here begins: 网站(含转发)319条 is one clause. */
    private static int beforeBrackets(String text, int position) {
        int open = text.charAt(position) == ')' ? text.lastIndexOf('(', position) : -1;
        return open > 0 && position - open <= LONGEST_REMARK ? open : position;
    }

    private static boolean inBrackets(String before) {
        return before.lastIndexOf('(') > before.lastIndexOf(')') && before.lastIndexOf('(') >= 2;
    }

    boolean hasUnit(String units) {
        return quantity.unit().isEmpty()
                ? units.startsWith("|")
                : ("|" + units + "|").contains("|" + quantity.unit() + "|");
    }

    /** The words of the clause on both sides. */
    String around() {
        return head + "#" + tail;
    }
}
