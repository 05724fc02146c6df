package org.nianbao.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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

    /** 行政复议3件,行政诉讼2件: what the results behind them are of. */
    private static final Pattern CASES_OF =
            Pattern.compile("(?:(?<review>复议)|(?<lawsuit>诉讼|被诉|应诉))[^,;。:()0-9]{0,8}[0-9]+(?:件次|[件起宗例次项])");

    private static final int LONGEST_LIST = 80;

    private static final String BEFORE_RESULT = "[,:、(]?(?:其中)?[,:]?(?:经)?(?:复议|法院|判决|裁定)*(?:决定|结果)?";
    private static final String BEHIND_RESULT = "(?:的|共|为|有|数|案件)*";
    private static final Pattern OTHER_RESULT = Pattern.compile(BEFORE_RESULT + "其[他它](?:情形|结果)" + BEHIND_RESULT);
    private static final Pattern LAWSUIT_UPHELD = Pattern.compile(BEFORE_RESULT
            + "(?:维持(?:原?具体行政行为)?(?:或者?|、|和)?(?:判决)?(?:驳回)?|(?:一审)?驳回)(?:原告)?(?:的)?(?:诉讼请求|起诉|诉求)?" + BEHIND_RESULT);
    private static final Pattern LAWSUIT_CORRECTED =
            Pattern.compile(BEFORE_RESULT + "被?(?:依法)?(?:纠错|纠正)" + BEHIND_RESULT);

    /** 因投诉举报引发的行政复议, 其他行政复议: over something else than disclosure. */
    private static final Pattern OTHER_CAUSE = Pattern.compile(
            "(?<!原)因(?!此|而|上述|该|其)(?![^;]{0,40}(?:公开|申请|答复))[^,;]{1,20}(?:引发|引起|提起|导致|产生)[^;]*$|其[他它]类?的?行政(?:复议|诉讼)[^;]*$");

    private static final Pattern UPHELD = Pattern.compile(
            "[,:、]?(?:其中)?[,:]?(?:经?复议(?:机关)?)?(?:决定|结果|均)?(?:维持|被维持)(?:原?(?:具体行政行为|答复|决定))?(?:的)?(?:共|为|有)?");
    private static final Pattern CORRECTED =
            Pattern.compile("[,:、]?(?:其中)?[,:]?(?:复议)?(?:决定|结果)?被?(?:依法)?(?:撤销|纠正|纠错)(?:的)?(?:共|为|有)?");

    /** 因信息公开引发的行政复议2件,…;行政诉讼1件. */
    private static final Pattern BESIDE =
            Pattern.compile("信息公开[^。;]{0,20}行政复议[^。;]*;(?:被)?(?:提起|引发)?(?:的)?行政诉讼(?:案件|案)?(?:共|为|有)?$");

    private static final Pattern LIKEWISE = Pattern.compile("(?:各|均为?|都为?|皆为?|分别(?:为)?)(?:发生|有)?$");

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        String words = mention.around();
        if (OTHER_CAUSE.matcher(mention.before()).find()) {
            return List.of();
        }
        Optional<Meaning> result = result(mention, body);
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

    /** 行政复议3件,维持2件,撤销1件: how reviews and lawsuits over disclosure ended. */
    private static Optional<Meaning> result(Mention mention, Body body) {
        boolean over = mention.before().contains("信息公开")
                || mention.sentence().isAbout(Topic.REVIEW)
                || mention.sentence().isAbout(Topic.LITIGATION);
        Matcher cases = CASES_OF.matcher(mention.before());
        boolean review = false;
        int end = -1;
        while (cases.find()) {
            review = cases.group("review") != null;
            end = cases.end();
        }
        if (!over || end < 0 || !mention.hasUnit(CASES)) {
            return Optional.empty();
        }
        String list = mention.before().substring(end);
        if (list.length() > LONGEST_LIST || list.indexOf(';') >= 0 || list.contains("公开") || list.contains("诉讼,")) {
            return Optional.empty();
        }
        boolean inFront =
                IN_FRONT.matcher(mention.head()).matches() || mention.head().endsWith("、");
        String words = inFront ? TRAILING.matcher(mention.tail()).replaceFirst("") : mention.head();
        return review ? reviewEnded(words) : body.countsAnswers() ? lawsuitEnded(words) : Optional.empty();
    }

    private static final Pattern TRAILING = Pattern.compile("[、和及]$");

    /** 2宗维持: the figure stands first. */
    private static final Pattern IN_FRONT = Pattern.compile("[,、(]?(?:其中)?[,:]?(?:有)?");

    private static Optional<Meaning> reviewEnded(String words) {
        if (UPHELD.matcher(words).matches()) {
            return Optional.of(Meaning.plain("review.upheld"));
        }
        if (CORRECTED.matcher(words).matches()) {
            return Optional.of(Meaning.plain("review.corrected"));
        }
        return OTHER_RESULT.matcher(words).matches() ? Optional.of(Meaning.plain("review.other")) : Optional.empty();
    }

    /** As the form up to 2018 counts them; that since 2019 asks whether a review came before. */
    private static Optional<Meaning> lawsuitEnded(String words) {
        if (LAWSUIT_UPHELD.matcher(words).matches()) {
            return Optional.of(Meaning.plain("litigation.upheld"));
        }
        if (LAWSUIT_CORRECTED.matcher(words).matches()) {
            return Optional.of(Meaning.plain("litigation.corrected"));
        }
        return OTHER_RESULT.matcher(words).matches()
                ? Optional.of(Meaning.plain("litigation.other"))
                : Optional.empty();
    }

    /** 未经复议直接起诉:…总计2 counts lawsuits, and a review is only named. */
    private static final Pattern OF_LAWSUITS = Pattern.compile("(?:未经|经过?)复议|复议后(?:起诉|诉讼)");

    /** A subject in the clause before: 全年行政复议案件,共2件. */
    private static String lead(Mention mention) {
        boolean bare = BARE.matcher(mention.head()).matches();
        return bare
                        && !OF_LAWSUITS.matcher(mention.reach()).find()
                        && mention.tail().length() < 6
                        && mention.reach().length() <= 80
                ? mention.reach()
                : "";
    }

    private static List<Meaning> named(Mention mention, String words) {
        boolean zero = mention.quantity().isZero();
        Set<Topic> topics = mention.sentence().topics();
        var named = new ArrayList<Meaning>();
        if (words.contains("复议")) {
            named.add(Meaning.plain("review.total"));
        }
        if (words.contains("诉讼") || words.contains("应诉") || words.contains("被诉")) {
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
