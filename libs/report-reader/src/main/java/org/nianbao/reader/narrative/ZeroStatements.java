package org.nianbao.reader.narrative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.numbers.Quantity;
import org.nianbao.reader.page.Finder;

/**
 * Reads the sentences that state 0 in words: 未收到政府信息公开申请, 无行政复议、行政诉讼, 没有收取费用.
 *
 * <p>A negation counts only for what stands in its own clause, and only when that is the whole of an indicator: 未收到当面
 * 申请 denies one way of asking, 未发生违规收费 denies wrongdoing, and neither says that there was nothing.
 */
final class ZeroStatements {

    private static final Finder NOT = Finder.of(
            "(?:(?:尚未|暂未|从未|并未|均未|也未|还未|仍未)(?!经)|未曾|(?<!从)未(?!来|经|能|予|按|及时|达|尽|办结|答复|审结|提供|履行|公开|主动|完成|结|必|知|有效)|均无|暂无|尚无|并无|也无"
                    + "|(?<![毫])无(?!论|关|法|偿|正当|障碍|纸|线|理|锡|遗漏|差错|形|条件|效|缝|记名|须|需)|没有(?!及时|能|按|得到|形成|超|完全|现成)|(?<!有)没(?![有收])|不存在|不(?=收取|收费|再收取)|零(?=申请|投诉|举报|复议|诉讼|收费))"
                    + "有?(?<verb>收到|接到|接收|接受|收悉|收取|收费|受理|发生|出现|产生|发现|引发|引起|涉及|存在|办理|被|因|向|对|就|针对|进行|开展)?");
    private static final Finder MATTERS = Finder.of("申请|复议|诉|费|举报|投诉|咨询|会议|培训|此类|类似|无。|没有。|情况");
    private static final Pattern ANOTHER = Pattern.compile("[和及且并也亦]+(?=未(?!来|经|成年)|没有|无(?!论|关|法|偿))");
    /** "2016年度没有发生。" may stand alone under its heading. */
    private static final int SHORT = 24;

    private static final int MOST_CLAIMS = 12;
    private static final Pattern BARE_REST =
            Pattern.compile("(?:过|此类|该类|这类|类似|相关|任何|上述|有关|以上|此|的|情况|情形|事项|案件|案例|事件|问题|现象|记录|发生|一例|一起|一件|申请)*+[。!?]?");
    private static final Pattern BARE_FRONT = Pattern.compile(
            "(?:;|均|都|皆|也|全年|本年度?|年度|我[局委办县市区镇乡厅院]|本(?:局|机关|单位|委|镇|乡|街道)|20[0-9]{2}年度?|,|:|情况|的|方面|数量?|为|是|故|因此|\\(|\\)|[0-9一二三四五六七八九十]|[、.])*+");

    private static final Finder SUPPOSED = Finder.of("(?:^|[,;:])(?:如果?|若|凡|假如|倘若)(?!期|实)[^,;]*$|如$");
    /** 对申请人不收取费用 is how things are done; 对依申请提供的信息未收取费用 is what was. */
    private static final Finder IN_GENERAL = Finder.of("(?:^|[,;:])对于?(?!期|实)[^,;]*$");

    private static final Pattern GOES_ON =
            Pattern.compile("(?:以?及|或|和)?(?:被)?(?:提起|引起|引发)?行政诉讼(?:的)?(?:情况|案件|事项)?(?:发生)?(?=[。;,]|$)");

    private final Body body;

    ZeroStatements(Body body) {
        this.body = body;
    }

    /** @param left takes the words of denials of a known subject that were not understood */
    List<Claim> in(Sentence sentence, List<String> left) {
        var claims = new ArrayList<Claim>();
        String text = sentence.text();
        if (!MATTERS.isIn(text) && text.length() > SHORT) {
            return claims;
        }
        int start = 0;
        for (int i = 0; i <= text.length() && claims.size() < MOST_CLAIMS; i++) {
            boolean ends = i == text.length() || ",;:()。!?".indexOf(text.charAt(i)) >= 0;
            if (ends && !(i < text.length() && goesOn(text, start, i))) {
                readClause(sentence, start, i, claims, left);
                start = i + 1;
            }
        }
        return claims;
    }

    /** 未发生行政复议,提起行政诉讼的情况: one denial, though a comma parts it. */
    private static boolean goesOn(String text, int start, int comma) {
        return text.charAt(comma) == ','
                && text.substring(start, comma).contains("复议")
                && GOES_ON.matcher(text).region(comma + 1, text.length()).lookingAt();
    }

    private void readClause(Sentence sentence, int start, int end, List<Claim> claims, List<String> left) {
        String text = sentence.text();
        for (Matcher not = NOT.within(text, start, end); not != null; not = NOT.within(text, not.end(), end)) {
            int from = not.start();
            int to = not.end();
            var denial = new Denial(sentence, from, text.substring(start, from), not.group(), rest(text, to, end));
            List<Meaning> meanings = meanings(denial);
            if (!meanings.isEmpty() && isStated(sentence, start, from)) {
                meanings.forEach(m -> claims.add(Claim.ofZero(m, sentence, from, to)));
            } else if (meanings.isEmpty() && denial.isOfKnownSubject() && isStated(sentence, start, from)) {
                left.add(sentence.raw(from, end));
            }
        }
    }

    /** Up to where the next denial begins: 未收到申请和未涉及不予公开的信息 are two. */
    private static String rest(String text, int from, int end) {
        String rest = text.substring(from, end);
        Matcher next = ANOTHER.matcher(rest);
        return next.find() ? rest.substring(0, next.start()) : rest;
    }

    /** Of the body's own year, and neither planned nor supposed. */
    private boolean isStated(Sentence sentence, int clause, int not) {
        String before = sentence.text().substring(0, not);
        return Scope.ofZero(before, not - clause, sentence.earlierYear(), body) == Scope.OWN
                && !Scope.isPlanned(before)
                && !SUPPOSED.isIn(before)
                && !(IN_GENERAL.isIn(before) && !sentence.text().startsWith("未收", not));
    }

    private List<Meaning> meanings(Denial denial) {
        boolean bare = BARE_REST.matcher(denial.rest()).matches() && !denial.saysFee() && !denial.saysRequests();
        if (bare) {
            return denial.not().endsWith("未") ? List.of() : ofTopics(subject(denial), denial.sentence());
        }
        var meanings = new ArrayList<Meaning>(denial.meanings());
        if (denial.deniesFee()) {
            meanings.addAll(FeeRule.amount(denial.sentence(), body));
        }
        return meanings;
    }

    /** What "无。" is said of: the words before it, else the heading. */
    private static Set<Topic> subject(Denial denial) {
        String text = denial.sentence().text();
        int from = denial.sentence().quantities().stream()
                .filter(quantity -> Mention.countsSomething(quantity) && quantity.end() <= denial.at())
                .mapToInt(Quantity::end)
                .max()
                .orElse(0);
        String front = text.substring(from, denial.at());
        if (front.length() > 60 || Denial.LIMITED.matcher(front).find()) {
            return Set.of();
        }
        Set<Topic> named = EnumSet.noneOf(Topic.class);
        named.addAll(Topic.namedIn(front));
        named.retainAll(EnumSet.of(Topic.REQUESTS, Topic.REVIEW, Topic.LITIGATION, Topic.FEES, Topic.COMPLAINTS));
        if (!named.isEmpty()) {
            return named;
        }
        return BARE_FRONT.matcher(front).matches() ? denial.sentence().topics() : Set.of();
    }

    private List<Meaning> ofTopics(Set<Topic> topics, Sentence sentence) {
        var meanings = new ArrayList<Meaning>();
        for (Topic topic : topics) {
            switch (topic) {
                case REQUESTS -> meanings.add(Meaning.plain("requests.received"));
                case REVIEW -> meanings.add(Meaning.plain("review.total"));
                case LITIGATION -> meanings.add(Meaning.plain("litigation.total"));
                case FEES -> meanings.addAll(FeeRule.amount(sentence, body));
                default -> {
                    // The other topics are not denied by a bare word.
                }
            }
        }
        return meanings;
    }
}
