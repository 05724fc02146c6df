package org.nianbao.reader.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nianbao.reader.page.Finder;

/** Requests received, carried over, answered and concluded. */
final class RequestRule implements FigureRule {

    private static final Pattern RECEIVED_AND_HANDLED =
            Pattern.compile("(?:收到|受理|接收)(?:、|并且?|和|并及时|及|且)?(?:答复|办理|处理|办结|回复)");
    private static final Pattern UNFINISHED =
            Pattern.compile("未办结|未答复|延期至|次年|下一?年度?答复|未处理|尚未|正在|待答复|待办|待处理|待回复|在办|办理中|处理中");
    private static final Finder CONCLUDED = Finder.of("办结|办毕");
    private static final Pattern EXTENDED = Pattern.compile("延期|延长");
    private static final Pattern ON_TIME = Pattern.compile("按时|按期|如期|限期内");
    /** 答复情况: is a heading, and says of nothing that it was answered. */
    private static final Pattern ANSWERED = Pattern.compile("(?:答复|回复)(?!情况|方式|结果|类型|如下|内容)");

    private static final Pattern ANSWERED_ON_THE_SPOT = Pattern.compile("当场|口头|电话|当面|现场|同意");
    private static final Pattern NOT_ALL = Pattern.compile("转办|转来|移交|转送|交办|含|包括|结转|重复|撤回|补正|不予|不属于|不存在|分别");
    private static final Pattern NEW = Pattern.compile("新收|新增");

    static final String CASES = "|件|件次|条|份|起|项|宗|封|例|个|次|笔|单";

    private static final Finder ANOTHER_MATTER = Finder.of(
            "复议|诉讼|起诉|举报|投诉|信访(?!举报)|咨询|许可|提案|建议|来信|来电|来访|减免|登记|补贴|审批|项目|热线|留言|信箱|网民|12345|收费|缴费|受理点|受理机构|窗口|栏目|表格|设立|设置");
    private static final Finder RECEIVED = Finder.of("收到|接到|收悉|接收|接受|受理|共收|新收|接获|收件|提交|提出|递交|申请(?:总|数|量|件)");
    private static final Finder HANDLED = Finder.of("办结|答复|回复|办理|处理|办毕|收办");
    private static final Finder CARRIED_OUT = Finder.of(
            "结转(?:至|到|入|下|20[0-9]{2}年?)*(?:下|次|明|20[0-9]{2})(?:一)?年?|转(?:入|下|至)(?:(?:下|次)(?:一)?年|20[0-9]{2}年)|(?:下|次)一?年度?继续办理");
    /** 1件转入2021年办理. */
    private static final Pattern CARRIED_TO = Pattern.compile("(?:结转|转)(?:至|到|入)(20[0-9]{2})年");

    private static final Pattern CARRIED_IN =
            Pattern.compile("(?:上年|上一年|去年|上年度|往年|20[0-9]{2}年)度?(?:遗留|结转|转入|转来|未办结|跨年)|结转(?:自)?(?:上年|上一年|去年)|上期结转");
    private static final Pattern WITH_CARRIED = Pattern.compile("^[^,。]{0,3}\\((?:含|包括|其中)[^)]{0,8}(?:结转|遗留)");
    private static final Pattern NOUN = Pattern.compile(
            "(?:信息公开|公开信息|公开政府信息|依申请公开政府信息|依申请公开)(?:的)?申请(?:事项|件)?(?:数量?|总数|总量|量)?(?:共计|共有|总计|合计|共|计|为|有|是|达|:)*$");
    private static final Pattern KIND = Pattern.compile("自然人|法人|企业|科研机构|公益组织|法律服务机构|其他组织");
    /** 收到5件,其中1件系上年度结转: the five hold an older one. */
    private static final Pattern PARTLY_CARRIED = Pattern.compile("^,?其中[^。;]{0,10}(?:结转|遗留|转入|转来)");

    /** 依申请公开3件, with nothing else said of them. */
    private static final Pattern ON_REQUEST =
            Pattern.compile(",?(?:全年|本年度?|20[0-9]{2}年度?)?,?依申请公开(?:件|事项)?(?:数量?|总数)?(?:共计?|总计|合计|为)?");

    /** 收到申请5件: in a report on disclosure, of nothing else. */
    private static final Pattern BARE_RECEIVED = Pattern.compile("(?:收到|接到|新收)申请(?:数|共计?|总计|合计)?$");

    /** 新收申请21件,上年结转1件,办结20件: the clauses behind the first are on the same requests. */
    private static final Pattern RECEIVED_BEFORE =
            Pattern.compile("(?:收到|接到|新收)申请(?:数|共计?|总计|合计)?[0-9]+[件条份起项宗],[^;。]*$");
    /** Behind them nothing else is told of as plainly. */
    private static final Pattern OF_CASES = Pattern.compile(
            "[,、](?:加上?|及|和|另有)?(?:上年|去年|20[0-9]{2}年)?度?(?:结转|办结|答复|已办结|已答复|按时办结|全部办结|结转下年|结转至?下年度?(?:继续办理)?|结转20[0-9]{2}年)+的?");

    /** 共收到申请68件,…: what some other subject received behind it is a part of that. */
    private static final Pattern TOTAL_BEFORE =
            Pattern.compile("(?:收到|受理|接到|接收)[^,;。0-9]{0,30}申请[^,;。0-9]{0,10}[0-9]+(?:件次|[件条份起项宗])");

    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?:[,;:、]|其中|另外?|(?:20[0-9]{2}|[本今全当])年度?|年内|[我本](?:[局委办镇乡县市区厅院校会街]|机关|单位|中心)|通过|共|已|新|再|又|还|累计|总共|分别)*+");

    /** The form's own words for answers to requests. */
    private static final Finder OFFICIAL =
            Finder.of("同意部分公开|不同意公开|属于已主动公开范围|申请信息不存在|内部事务信息|过程性信息|行政执法案卷|第三方合法权益|不掌握相关政府信息|没有现成信息");

    private static final int NEAR = 60;

    @Override
    public List<Meaning> meanings(Mention mention, Body body) {
        String around = mention.around();
        boolean odd = mention.hasUnit("个|次") && !around.contains("申请");
        if (!mention.hasUnit(CASES)
                || odd
                || !isOnRequests(mention)
                || ANOTHER_MATTER.isIn(around)
                || ResultRule.isNamed(mention)) {
            return List.of();
        }
        String text = mention.sentence().text();
        Matcher to = CARRIED_TO.matcher(text).region(mention.quantity().end(), text.length());
        if (to.lookingAt() && body.year() != null && Integer.parseInt(to.group(1)) == body.year() + 1) {
            return List.of(Meaning.plain("requests.carried_out"));
        }
        Matcher out = CARRIED_OUT.first(around);
        if (out != null) {
            // 2019年结转2020年1件, in the report on 2020, came in.
            boolean here =
                    body.year() != null && out.group().contains(body.year().toString());
            return List.of(Meaning.plain(here ? "requests.carried_in" : "requests.carried_out"));
        }
        if (CARRIED_IN.matcher(around).find()) {
            return List.of(Meaning.plain("requests.carried_in"));
        }
        List<Meaning> way = RequestWay.meanings(mention);
        return !way.isEmpty() ? way : stage(mention, body);
    }

    private static List<Meaning> stage(Mention mention, Body body) {
        String words = mention.head().isEmpty() ? mention.tail() : mention.head();
        boolean named = mention.head().contains("申请");
        if (!named && !HANDLED.isIn(words) && !RECEIVED.isIn(words)) {
            words = near(mention.reach()) + "#" + mention.tail();
        }
        int received = last(RECEIVED, words);
        int handled = last(HANDLED, words);
        if (words.contains("收办")) {
            return List.of();
        }
        if (handled > received && !RECEIVED_AND_HANDLED.matcher(words).find()) {
            return handled(words.substring(Math.max(0, handled - 8)), body);
        }
        return received(mention, words, received);
    }

    private static List<Meaning> handled(String words, Body body) {
        if (UNFINISHED.matcher(words).find()) {
            return List.of();
        }
        if (CONCLUDED.isIn(words)) {
            if (EXTENDED.matcher(words).find()) {
                return List.of(Meaning.plain("requests.concluded.extended"));
            }
            return List.of(
                    Meaning.plain(ON_TIME.matcher(words).find() ? "requests.concluded.on_time" : "requests.concluded"));
        }
        boolean answered = ANSWERED.matcher(words).find()
                && !ANSWERED_ON_THE_SPOT.matcher(words).find();
        return answered && body.countsAnswers() ? List.of(Meaning.plain("requests.answered")) : List.of();
    }

    private static List<Meaning> received(Mention mention, String words, int received) {
        String after = mention.sentence().text().substring(mention.quantity().end());
        if (WITH_CARRIED.matcher(after).find() || NOT_ALL.matcher(words).find()) {
            return List.of();
        }
        if (RequestWay.isLimited(mention.around())
                || isOfPart(mention, received)
                || isOfOneKind(mention.head())
                || PARTLY_CARRIED.matcher(after).find()) {
            return List.of();
        }
        if (NEW.matcher(words).find()) {
            return List.of(Meaning.express("requests.received"));
        }
        boolean named =
                (words + mention.tail()).contains("申请") || mention.sentence().isAbout(Topic.REQUESTS) && received >= 0;
        if (mention.part() || !named) {
            return List.of();
        }
        if (received >= 0) {
            String verb = words.substring(received);
            return List.of(
                    verb.startsWith("受理") || verb.startsWith("提")
                            ? Meaning.weak("requests.received")
                            : Meaning.plain("requests.received"));
        }
        boolean none = mention.quantity().isZero() && mention.head().endsWith("依申请公开")
                || mention.hasUnit("件|次|起|项")
                        && ON_REQUEST.matcher(mention.head()).matches();
        return none || NOUN.matcher(mention.head()).find() ? List.of(Meaning.weak("requests.received")) : List.of();
    }

    /** 共收到申请68件,…;市局机关收到41件,各分局收到27件. */
    private static boolean isOfPart(Mention mention, int received) {
        int verb = last(RECEIVED, mention.head());
        return received >= 0
                && verb >= 0
                && !NO_SUBJECT.matcher(mention.head().substring(0, verb)).matches()
                && TOTAL_BEFORE
                        .matcher(mention.before()
                                .substring(
                                        0,
                                        mention.before().length()
                                                - mention.head().length()))
                        .find();
    }

    /** 自然人申请3件 is what one kind of applicant asked; 公民、法人和其他组织 are all of them. */
    private static boolean isOfOneKind(String words) {
        Matcher kind = KIND.matcher(words);
        return kind.find() && !words.contains("公民") && !kind.find();
    }

    static boolean isCarried(Mention mention) {
        return CARRIED_IN.matcher(mention.head()).find() || CARRIED_OUT.isIn(mention.head());
    }

    static boolean isOnRequests(Mention mention) {
        Sentence sentence = mention.sentence();
        String text = sentence.text();
        boolean words = OFFICIAL.isIn(text) || text.contains("申请") && (text.contains("公开") || text.contains("信息"));
        return words
                || sentence.isAbout(Topic.REQUESTS)
                || BARE_RECEIVED.matcher(mention.head()).find()
                || RECEIVED_BEFORE.matcher(mention.before()).find()
                        && OF_CASES.matcher("," + mention.head()).matches();
    }

    private static String near(String reach) {
        return reach.substring(Math.max(0, reach.length() - NEAR));
    }

    private static int last(Finder finder, String words) {
        int last = -1;
        for (Matcher found = finder.first(words); found != null; found = finder.next(words, found)) {
            last = found.start();
        }
        return last;
    }
}
