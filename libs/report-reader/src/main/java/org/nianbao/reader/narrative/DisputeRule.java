package org.nianbao.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Administrative reviews, lawsuits and complaints over the disclosure of information. */
final class DisputeRule implements FigureRule {

    private static final Pattern BARE = Pattern.compile("(?:全年|本年度?|共计?|总计|合计|发生|数量|总数|为|均为?|都为?|有|各)*");
    private static final Pattern COMPLAINT = Pattern.compile("举报|投诉");
    private static final Pattern OTHER_COMPLAINT = Pattern.compile("信访|消费|12345|12315|热线|类");

    private static final String CASES = "|件|件次|起|宗|例|次|项|个|条|封";
    private static final Pattern RESULT =
            Pattern.compile("维持|撤销|纠正|纠错|驳回|败诉|胜诉|审结|违法|确认|责令|复议决定|经复议|复议后|未结|结案|撤回|出庭|应诉率|化解|调解|满意|一审|二审|终审");
    /** 因政府信息公开引起的行政复议7件、行政诉讼案件2件: the cause is said of both. */
    private static final Pattern GOES_ON =
            Pattern.compile("[、,和及与]+(?:提起|引起|引发|发生)?(?:的)?(?:行政)?(?:诉讼|复议)(?:的)?(?:案件|案)?(?:共|为|有)?");

    private static final Pattern REVIEWS = Pattern.compile("行政复议[^,;。]{0,8}[0-9]+(?:件|起|宗|例|次)");
    private static final Pattern UPHELD =
            Pattern.compile("[,:、]?(?:其中)?[,:]?(?:复议)?(?:决定|结果)?(?:维持|被维持)(?:原?(?:具体行政行为|答复|决定))?(?:的)?(?:共|为|有)?");
    private static final Pattern CORRECTED =
            Pattern.compile("[,:、]?(?:其中)?[,:]?(?:复议)?(?:决定|结果)?被?(?:依法)?(?:撤销|纠正|纠错)(?:的)?(?:共|为|有)?");

    /** 因信息公开引发的行政复议2件,…;行政诉讼1件. */
    private static final Pattern BESIDE =
            Pattern.compile("信息公开[^。;]{0,20}行政复议[^。;]*;(?:被)?(?:提起|引发)?(?:的)?行政诉讼(?:案件|案)?(?:共|为|有)?$");

    private static final Pattern LIKEWISE = Pattern.compile("(?:各|均为?|都为?|皆为?|分别(?:为)?)(?:发生|有)?$");

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        String words = mention.around();
        Optional<Meaning> result = result(mention);
        if (result.isPresent()) {
            return List.of(result.get());
        }
        if (!mention.hasUnit(CASES)
                || RESULT.matcher(words).find()
                || !isOnDisclosure(mention)
                || words.contains("申请公开") && !words.contains("复议") && !words.contains("诉")) {
            return List.of();
        }
        List<Meaning> named = named(mention, named(mention, words).isEmpty() ? lead(mention) : words);
        if (named.size() < 2) {
            return mention.part() && named(mention, words).isEmpty() ? List.of() : named;
        }
        boolean each =
                mention.quantity().isZero() || LIKEWISE.matcher(mention.head()).find();
        return each ? named : List.of();
    }

    /** 行政复议3件,维持2件,撤销1件: how reviews over disclosure ended. */
    private static Optional<Meaning> result(Mention mention) {
        boolean ofReviews = mention.hasUnit(CASES)
                && mention.before().contains("信息公开")
                && REVIEWS.matcher(mention.before()).find()
                && !mention.before().contains("诉讼");
        if (!ofReviews) {
            return Optional.empty();
        }
        if (UPHELD.matcher(mention.head()).matches()) {
            return Optional.of(Meaning.plain("review.upheld"));
        }
        return CORRECTED.matcher(mention.head()).matches()
                ? Optional.of(Meaning.plain("review.corrected"))
                : Optional.empty();
    }

    /** A subject in the clause before: 全年行政复议案件,共2件. */
    private static String lead(Mention mention) {
        boolean bare = BARE.matcher(mention.head()).matches();
        return bare && mention.tail().length() < 6 && mention.reach().length() <= 80 ? mention.reach() : "";
    }

    private static List<Meaning> named(Mention mention, String words) {
        boolean zero = mention.quantity().isZero();
        Set<Topic> topics = mention.sentence().topics();
        var named = new ArrayList<Meaning>();
        if (words.contains("复议")) {
            named.add(Meaning.plain("review.total"));
        }
        if (words.contains("诉讼") || words.contains("应诉")) {
            named.add(Meaning.plain("litigation.total"));
        }
        if (COMPLAINT.matcher(words).find()
                && !OTHER_COMPLAINT.matcher(words).find()
                && (words.contains("公开") || topics.contains(Topic.COMPLAINTS) || zero)) {
            named.add(Meaning.plain("complaints.total"));
        }
        return named;
    }

    /** A bureau of justice handles reviews of every kind: only those over disclosure count. */
    private static boolean isOnDisclosure(Mention mention) {
        Sentence sentence = mention.sentence();
        String words = mention.reach() + mention.tail();
        return words.contains("公开")
                || GOES_ON.matcher(mention.reach()).matches()
                        && mention.before().contains("信息公开")
                || sentence.isAbout(Topic.REQUESTS)
                || sentence.isAbout(Topic.REVIEW)
                || sentence.isAbout(Topic.LITIGATION)
                || sentence.isAbout(Topic.COMPLAINTS) && !sentence.isAbout(Topic.STAFF)
                || BESIDE.matcher(mention.before()).find()
                || mention.quantity().isZero() && mention.before().contains("公开")
                || mention.quantity().isZero() && (sentence.isAbout(Topic.REQUESTS) || sentence.isAbout(Topic.FEES));
    }
}
