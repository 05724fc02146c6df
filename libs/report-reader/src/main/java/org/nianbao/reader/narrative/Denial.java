package org.nianbao.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A negation in a clause.
 *
 * @param at where it stands in the sentence
 * @param front the clause before it
 * @param not the negating words with their verb: 未收到
 * @param rest the clause after them
 */
record Denial(Sentence sentence, int at, String front, String not, String rest) {

    private static final Pattern LAWSUIT = Pattern.compile("诉讼|起诉");
    private static final Pattern NONE_CAME = Pattern.compile("(?:收到|接到|接受|受理|无|没有)$");
    private static final Pattern CAME = Pattern.compile("(?:收到|接到|受理|接收)$");
    private static final Pattern OTHER_COMPLAINTS = Pattern.compile("信访|消费|热线|12345");
    private static final Pattern COMPLAINT = Pattern.compile(".{0,30}(?:举报|投诉)");
    private static final Pattern COMPLAINT_OF_ANY_KIND = Pattern.compile("举报[、和及与]?投诉|投诉[、和及与]?举报");
    private static final Pattern DISCLOSURE = Pattern.compile("(?:信息|政务)公开");
    private static final Pattern COMING = Pattern.compile("(?:收到|接到|接收|接受|受理|收悉|发生|出现|产生|涉及|办理|存在|有|无|零|没|未)$");
    private static final Pattern BARE = Pattern.compile("(?:.?未|未曾)");
    private static final Pattern ON_INFORMATION = Pattern.compile("公开|信息");
    private static final Pattern ANOTHER_MATTER = Pattern.compile("复议|诉讼|投诉|举报|收费|减免|许可|服务事项");
    private static final Pattern OTHER_FEE = Pattern.compile("行政事业性|缴|支付|交纳|经费|标准|罚|税|三公");
    private static final Pattern WAIVER = Pattern.compile("减免|免除");

    /** Only a part, an outcome or a fault is denied. */
    static final Pattern LIMITED = Pattern.compile(
            "维持|撤销|纠正|纠错|败诉|胜诉|审结|复议决定|未决|超期|逾期|延期|不予|不属于|不属|部分公开|违规|违反|违法|乱收|擅自|超标|额外|遗漏|泄密|失密|差错|推诿|投诉类|重复|无正当|反复|撤回|补正|拒绝|办结|答复不|(?:复议|诉讼)[^、,和及与或以]{0,5}费|减免(?!情况|的情况)");

    private static final Pattern CAUSE = Pattern.compile("因(?!此)|由于?|针对|对于|就(?!是)|围绕");
    private static final Pattern KNOWN_SUBJECT = Pattern.compile("^[^,;。]{0,16}(?:公开申请|行政复议|行政诉讼|信息处理费)");

    /** True when something is denied that an indicator counts, whole or in part. */
    boolean isOfKnownSubject() {
        return COMING.matcher(not).find()
                && KNOWN_SUBJECT.matcher(rest).find()
                && !LIMITED.matcher(rest).find()
                && !CAUSE.matcher(rest).find();
    }

    private static final Pattern LEADS_ON = Pattern.compile(
            "^[^,、和及与或]{0,24}(?:复议|诉讼|咨询)"
                    + "|^(?:公开)?(?:政府|政务)?(?:信息)?(?:公开)?(?:工作|事项|的|而|被|所)*(?:引|提起|提出(?:行政)?(?:复|诉)|导致|产生|减免|费用|收费|处理费|收取|被申请行政|并|造成)");
    private static final int NEAR = 45;

    /** 没有收到申请: bare as it is, it says of what. */
    boolean saysRequests() {
        return rest.startsWith("申请") && CAME.matcher(not).find();
    }

    boolean saysFee() {
        return not.endsWith("收费") || not.endsWith("收取");
    }

    List<Meaning> meanings() {
        var meanings = new ArrayList<Meaning>();
        if (LIMITED.matcher(rest).find()) {
            return deniedCarrying();
        }
        if (deniesRequests()) {
            meanings.add(Meaning.plain("requests.received"));
        }
        if (CARRIED_IN.matcher(rest).lookingAt() && isOnRequests()) {
            return List.of(Meaning.plain("requests.carried_in"));
        }
        if (CARRIED_OUT.matcher(rest).lookingAt() && isOnRequests()) {
            return List.of(Meaning.plain("requests.carried_out"));
        }
        boolean training =
                sentence.isAbout(Topic.TRAINING) || DISCLOSURE.matcher(rest).find();
        if (training && NO_MEETING.matcher(rest).lookingAt()) {
            meanings.add(Meaning.plain("meetings.held"));
        }
        if (training && NO_COURSE.matcher(rest).lookingAt()) {
            meanings.add(Meaning.plain("training.courses"));
        }
        boolean dispute = isNear("复议") || isNear("诉");
        if (dispute && rest.contains("复议")) {
            meanings.add(Meaning.plain("review.total"));
        }
        if (dispute && LAWSUIT.matcher(rest).find()) {
            meanings.add(Meaning.plain("litigation.total"));
        }
        if (deniesComplaints()) {
            meanings.add(Meaning.plain("complaints.total"));
        }
        if (rest.contains("咨询") && isNear("咨询") && NONE_CAME.matcher(not).find() && sentence.isOnDisclosure()) {
            meanings.add(Meaning.plain("consultations.total"));
        }
        return meanings;
    }

    private static final Pattern NO_MEETING =
            Pattern.compile("(?:召开|举行)过?(?:政府)?(?:信息公开|政务公开)?(?:工作)?(?:专题|专项)?(?:工作)?(?:会议|会)(?:或(?:者)?专题会议?)?[。;,]?$");
    private static final Pattern NO_COURSE =
            Pattern.compile("(?:举办|组织|开展|举行)过?(?:政府)?(?:信息公开|政务公开)?(?:工作|业务|专题|相关|专项)*培训(?:班|会|活动)?[。;,]?$");

    /** 无下年度结转, 无结转下年度继续办理的申请. */
    private static final Pattern CARRIED_OUT =
            Pattern.compile("(?:需要?)?(?:(?:下|次)一?年度?(?:继续办理)?(?:的)?结转|结转(?:至|到|入)?(?:下|次)一?年)");

    /** 没有上年结转申请. */
    private static final Pattern CARRIED_IN =
            Pattern.compile("(?:上一?年度?|20[0-9]{2}年度?)(?:遗留|结转|转入)(?:下?来)?(?:的)?(?:政府信息公开|信息公开)?(?:申请|情况|事项|件)*[。;]?$");

    private boolean isOnRequests() {
        return sentence.isAbout(Topic.REQUESTS)
                || sentence.text().contains("公开") && sentence.text().contains("申请");
    }

    private List<Meaning> deniedCarrying() {
        return List.of();
    }

    /** 收费及减免情况 is denied as a whole. */
    private String beforeWaiver() {
        int at = rest.indexOf("减免");
        return at < 0 ? rest : rest.substring(0, at);
    }

    private boolean isNear(String word) {
        int at = rest.indexOf(word);
        return at >= 0 && at <= NEAR;
    }

    private boolean deniesComplaints() {
        if (OTHER_COMPLAINTS.matcher(rest).find() || !COMPLAINT.matcher(rest).lookingAt()) {
            return false;
        }
        return COMPLAINT_OF_ANY_KIND.matcher(rest).find()
                || DISCLOSURE.matcher(rest).find();
    }

    private boolean deniesRequests() {
        boolean verb = COMING.matcher(not).find();
        boolean bareUn = BARE.matcher(not).matches();
        if (!verb || bareUn || rest.contains("结转") || RequestWay.isLimited(rest)) {
            return false;
        }
        boolean topic = ON_INFORMATION.matcher(front + rest).find() || sentence.isAbout(Topic.REQUESTS);
        return topic && namesRequest();
    }

    private boolean namesRequest() {
        Matcher request = REQUEST.matcher(rest);
        while (request.find()) {
            String before = rest.substring(0, request.start());
            String after = rest.substring(request.end());
            if (before.length() <= NEAR
                    && !CAUSE.matcher(before).find()
                    && !before.endsWith("被")
                    && !ANOTHER_MATTER.matcher(before).find()
                    && !LEADS_ON.matcher(after).find()) {
                return true;
            }
        }
        return false;
    }

    private static final Pattern REQUEST = Pattern.compile("申请(?:人)?|公开要求|公开请求");

    /** 没有政府信息公开的收费及减免情况, 未向申请人收取任何费用; but not 未发生减免, 无违规收费. */
    boolean deniesFee() {
        if (!FeeRule.isOfRequests(sentence) && !sentence.text().contains("服务费")
                || LIMITED.matcher(beforeWaiver()).find()) {
            return false;
        }
        if (OTHER_FEE.matcher(rest).find()) {
            return false;
        }
        if (saysFee()) {
            return not.endsWith("收费")
                    || rest.matches(
                            "(?:任何|过|相关|有关|申请人|依申请|政府|信息|公开|处理|服务|检索|查询|复制|复印|打印|邮寄|寄送|递送|制作|成本|工本|的|各种|一切|、|等|和|公民|公众|[0-9元])*费?用?.*");
        }
        Matcher fee = FEE.matcher(rest);
        return fee.find()
                && fee.start() <= NEAR
                && !WAIVER.matcher(rest.substring(0, fee.start())).find();
    }

    private static final Pattern FEE = Pattern.compile("收费|收取|费用|处理费");
}
