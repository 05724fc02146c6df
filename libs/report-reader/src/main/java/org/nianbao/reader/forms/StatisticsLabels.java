package org.nianbao.reader.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of the form of 2014 to 2018 (政府信息公开情况统计表), with the words that places put in their stead. */
final class StatisticsLabels {

    /** Stands under both 行政复议 and 行政诉讼: the parent decides. */
    static final String EITHER = "either.";

    private static final Map<String, String[]> ROWS = new LinkedHashMap<>();

    static {
        disclosure();
        requests();
        remedies();
        organisation();
    }

    static final Lexicon LEXICON = lexicon();
    static final Set<String> SIGN_OFF = Set.of("单位负责人", "审核人", "填报人", "联系电话", "填报日期", "填表人", "负责人", "填报单位");
    private static final Set<String> UNITS =
            Set.of("条", "件", "次", "篇", "个", "人", "人次", "万元", "元", "人数", "场次", "期", "份", "项");

    private StatisticsLabels() {}

    private static void row(String code, String... variants) {
        ROWS.put(code, variants);
    }

    private static void disclosure() {
        row("disclosure.items", "(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)", "主动公开政府信息总数", "主动公开政府信息数量");
        row("disclosure.normative_documents", "其中:主动公开规范性文件数", "主动公开规范性文件数量");
        row("disclosure.normative_documents_issued", "制发规范性文件总数", "制发规范文件性文件总数", "制发规范性文件数", "制发规范性文件总数量");
        row("disclosure.channel.gazette", "1.政府公报公开政府信息数");
        row("disclosure.channel.website", "2.政府网站公开政府信息数", "网站公开政府信息数");
        row("disclosure.channel.weibo", "3.政务微博公开政府信息数");
        row("disclosure.channel.wechat", "4.政务微信公开政府信息数");
        row("disclosure.channel.other", "5.其他方式公开政府信息数");
        row("response.events", "(一)回应公众关注热点或重大舆情数(不同方式回应同一热点或舆情计1次)");
        row("response.press_conferences", "1.参加或举办新闻发布会总次数", "参加或举办新闻发布会次数", "举办新闻发布会总次数");
        row("response.press_conferences_by_head", "其中:主要负责同志参加新闻发布会次数");
        row("response.online_interviews", "2.政府网站在线访谈次数");
        row("response.online_interviews_by_head", "其中:主要负责同志参加政府网站在线访谈次数");
        row("response.policy_explanations", "3.政策解读稿件发布数");
        row("response.social_media_replies", "4.微博微信回应事件数");
        row("response.other_replies", "5.其他方式回应事件数");
    }

    private static void requests() {
        row("requests.received", "(一)收到申请数", "收到申请总数", "收到依申请公开申请数");
        row("requests.received.in_person", "1.当面申请数");
        row("requests.received.fax", "2.传真申请数");
        row("requests.received.online", "3.网络申请数");
        row("requests.received.letter", "4.信函申请数");
        row("requests.concluded", "(二)申请办结数", "申请办结总数");
        row("requests.concluded.on_time", "1.按时办结数");
        row("requests.concluded.extended", "2.延期办结数");
        row("requests.answered", "(三)申请答复数", "申请答复总数");
        row("requests.answered.already_public", "1.属于已主动公开范围数");
        row("requests.answered.granted", "2.同意公开答复数");
        row("requests.answered.partially_granted", "3.同意部分公开答复数");
        row("requests.answered.denied", "4.不同意公开答复数");
        row("requests.answered.denied.state_secret", "其中:涉及国家秘密");
        row("requests.answered.denied.trade_secret", "涉及商业秘密");
        row("requests.answered.denied.personal_privacy", "涉及个人隐私");
        row("requests.answered.denied.security_and_stability", "危及国家安全、公共安全、经济安全和社会稳定");
        row("requests.answered.denied.not_government_information", "不是《条例》所指政府信息");
        row("requests.answered.denied.other_legal_grounds", "法律法规规定的其他情形");
        row("requests.answered.not_this_body", "5.不属于本行政机关公开数");
        row("requests.answered.does_not_exist", "6.申请信息不存在数");
        row("requests.answered.asked_to_amend", "7.告知作出更改补充数", "告知做出更改补充数");
        row("requests.answered.redirected", "8.告知通过其他途径办理数");
    }

    private static void remedies() {
        row("review.total", "四、行政复议数量", "行政复议数");
        row("review.upheld", "(一)维持具体行政行为数", "维持具体行政行为");
        row("litigation.total", "五、行政诉讼数量", "行政诉讼数");
        row("litigation.upheld", "(一)维持具体行政行为或者驳回原告诉讼请求数", "维持具体行政行为或驳回原告诉讼请求数");
        row(EITHER + "corrected", "(二)被依法纠错数");
        row(EITHER + "other", "(三)其他情形数");
        row("complaints.total", "六、举报投诉数量", "举报投诉数");
    }

    private static void organisation() {
        row("fees.requests", "七、依申请公开信息收取的费用", "依申请公开政府信息收取的费用", "依申请公开信息收取费用");
        row("organisation.units", "(一)政府信息公开工作专门机构数");
        row("organisation.reading_points", "(二)设置政府信息公开查阅点数");
        row("organisation.staff", "(三)从事政府信息公开工作人员数");
        row("organisation.staff.full_time", "1.专职人员数(不包括政府公报及政府网站工作人员数)", "专职人数");
        row("organisation.staff.part_time", "2.兼职人员数", "兼职人数");
        row("organisation.budget", "(四)政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)");
        row("meetings.held", "(一)召开政府信息公开工作会议或专题会议数");
        row("training.courses", "(二)举办各类培训班数");
        row("training.participants", "(三)接受培训人员数", "接受培训人次", "接受培训人次数");
    }

    private static Lexicon lexicon() {
        var lexicon = new Lexicon();
        ROWS.forEach(lexicon::row);
        return lexicon.heading(
                        "一、主动公开情况",
                        "主动公开政府信息情况",
                        "(二)通过不同渠道和方式公开政府信息的情况",
                        "二、回应解读情况",
                        "(二)通过不同渠道和方式回应解读的情况",
                        "三、依申请公开情况",
                        "八、机构建设和保障经费情况",
                        "九、政府信息公开会议和培训情况",
                        "行政复议情况",
                        "行政诉讼情况")
                .column("label", "统计指标", "指标名称", "统计项目")
                .column("unit", "单位", "计量单位")
                .column("value", "统计数", "统计数量", "统计数据", "统计数字")
                .note("政府信息公开情况统计表", "填报单位", "指标");
    }

    /** The codes that the form has, in its order. */
    static List<String> listCodes() {
        return ROWS.keySet().stream()
                .flatMap(id -> switch (id) {
                    case "complaints.total" -> List.of(id).stream();
                    case "review.upheld" -> List.of(id, "review.corrected", "review.other").stream();
                    case "litigation.upheld" -> List.of(id, "litigation.corrected", "litigation.other").stream();
                    default -> id.startsWith(EITHER) ? List.<String>of().stream() : List.of(id).stream();
                })
                .toList();
    }

    static String words(String code) {
        String[] own = ROWS.get(code);
        return own != null ? own[0] : ROWS.get(EITHER + code.substring(code.lastIndexOf('.') + 1))[0];
    }

    static boolean isUnit(String text) {
        return text.length() <= 6 && text.chars().noneMatch(Character::isDigit) && isUnitKey(LabelKey.of(text));
    }

    static boolean isUnitKey(String key) {
        return UNITS.contains(key);
    }
}
