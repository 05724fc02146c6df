package org.nianbao.bench.corpus;

import java.util.List;
import java.util.stream.Stream;

/** The rows of the official forms, with the variants of their labels that are printed. */
final class Rows {

    private static final String DENIED = "(三)不予公开";
    private static final String NOT_AVAILABLE = "(四)无法提供";
    private static final String NOT_PROCESSED = "(五)不予处理";
    private static final String OTHER = "(六)其他处理";

    private Rows() {}

    /** 政府信息公开情况统计表. */
    static final List<Row> F2014 = List.of(
            Row.heading("一、主动公开情况"),
            Row.of("条", "disclosure.items", "(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)", "(一)主动公开政府信息数"),
            Row.of("条", "disclosure.normative_documents", "其中:主动公开规范性文件数", "主动公开规范性文件数"),
            Row.of("件", "disclosure.normative_documents_issued", "制发规范性文件总数", "制发规范文件性文件总数", "制发规范性文件数"),
            Row.heading("(二)通过不同渠道和方式公开政府信息的情况"),
            Row.of("条", "disclosure.channel.gazette", "1.政府公报公开政府信息数"),
            Row.of("条", "disclosure.channel.website", "2.政府网站公开政府信息数", "2.网站公开政府信息数"),
            Row.of("条", "disclosure.channel.weibo", "3.政务微博公开政府信息数"),
            Row.of("条", "disclosure.channel.wechat", "4.政务微信公开政府信息数"),
            Row.of("条", "disclosure.channel.other", "5.其他方式公开政府信息数"),
            Row.heading("二、回应解读情况"),
            Row.of("次", "response.events", "(一)回应公众关注热点或重大舆情数(不同方式回应同一热点或舆情计1次)", "(一)回应公众关注热点或重大舆情数"),
            Row.heading("(二)通过不同渠道和方式回应解读的情况"),
            Row.of("次", "response.press_conferences", "1.参加或举办新闻发布会总次数"),
            Row.of("次", "response.press_conferences_by_head", "其中:主要负责同志参加新闻发布会次数"),
            Row.of("次", "response.online_interviews", "2.政府网站在线访谈次数"),
            Row.of("次", "response.online_interviews_by_head", "其中:主要负责同志参加政府网站在线访谈次数"),
            Row.of("篇", "response.policy_explanations", "3.政策解读稿件发布数"),
            Row.of("次", "response.social_media_replies", "4.微博微信回应事件数"),
            Row.of("次", "response.other_replies", "5.其他方式回应事件数"),
            Row.heading("三、依申请公开情况"),
            Row.of("件", "requests.received", "(一)收到申请数"),
            Row.of("件", "requests.received.in_person", "1.当面申请数"),
            Row.of("件", "requests.received.fax", "2.传真申请数"),
            Row.of("件", "requests.received.online", "3.网络申请数"),
            Row.of("件", "requests.received.letter", "4.信函申请数"),
            Row.of("件", "requests.concluded", "(二)申请办结数"),
            Row.of("件", "requests.concluded.on_time", "1.按时办结数"),
            Row.of("件", "requests.concluded.extended", "2.延期办结数"),
            Row.of("件", "requests.answered", "(三)申请答复数"),
            Row.of("件", "requests.answered.already_public", "1.属于已主动公开范围数"),
            Row.of("件", "requests.answered.granted", "2.同意公开答复数"),
            Row.of("件", "requests.answered.partially_granted", "3.同意部分公开答复数"),
            Row.of("件", "requests.answered.denied", "4.不同意公开答复数"),
            Row.of("件", "requests.answered.denied.state_secret", "其中:涉及国家秘密", "涉及国家秘密"),
            Row.of("件", "requests.answered.denied.trade_secret", "涉及商业秘密"),
            Row.of("件", "requests.answered.denied.personal_privacy", "涉及个人隐私"),
            Row.of("件", "requests.answered.denied.security_and_stability", "危及国家安全、公共安全、经济安全和社会稳定"),
            Row.of("件", "requests.answered.denied.not_government_information", "不是《条例》所指政府信息"),
            Row.of("件", "requests.answered.denied.other_legal_grounds", "法律法规规定的其他情形"),
            Row.of("件", "requests.answered.not_this_body", "5.不属于本行政机关公开数"),
            Row.of("件", "requests.answered.does_not_exist", "6.申请信息不存在数"),
            Row.of("件", "requests.answered.asked_to_amend", "7.告知作出更改补充数"),
            Row.of("件", "requests.answered.redirected", "8.告知通过其他途径办理数"),
            Row.of("件", "review.total", "四、行政复议数量"),
            Row.of("件", "review.upheld", "(一)维持具体行政行为数"),
            Row.of("件", "review.corrected", "(二)被依法纠错数"),
            Row.of("件", "review.other", "(三)其他情形数"),
            Row.of("件", "litigation.total", "五、行政诉讼数量"),
            Row.of("件", "litigation.upheld", "(一)维持具体行政行为或者驳回原告诉讼请求数"),
            Row.of("件", "litigation.corrected", "(二)被依法纠错数"),
            Row.of("件", "litigation.other", "(三)其他情形数"),
            Row.of("件", "complaints.total", "六、举报投诉数量"),
            Row.of("万元", "fees.requests", "七、依申请公开信息收取的费用"),
            Row.heading("八、机构建设和保障经费情况"),
            Row.of("个", "organisation.units", "(一)政府信息公开工作专门机构数"),
            Row.of("个", "organisation.reading_points", "(二)设置政府信息公开查阅点数"),
            Row.of("人", "organisation.staff", "(三)从事政府信息公开工作人员数"),
            Row.of("人", "organisation.staff.full_time", "1.专职人员数(不包括政府公报及政府网站工作人员数)", "1.专职人员数"),
            Row.of("人", "organisation.staff.part_time", "2.兼职人员数", "2.兼职人数", "2.兼职人员数"),
            Row.of(
                    "万元",
                    "organisation.budget",
                    "(四)政府信息公开专项经费(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)",
                    "(四)政府信息公开专项经费(不包括政府网站建设维护等方面的经费)",
                    "(四)政府信息公开专项经费"),
            Row.heading("九、政府信息公开会议和培训情况"),
            Row.of("次", "meetings.held", "(一)召开政府信息公开工作会议或专题会议数"),
            Row.of("次", "training.courses", "(二)举办各类培训班数"),
            Row.of("人次", "training.participants", "(三)接受培训人员数"));

    /** The rows of section three that both later editions begin with. */
    private static final List<Row> REQUESTS_FIRST = List.of(
            Row.in(null, "requests.received", "一、本年新收政府信息公开申请数量"),
            Row.in(null, "requests.carried_in", "二、上年结转政府信息公开申请数量"),
            Row.in("", "requests.result.granted", "(一)予以公开"),
            Row.in("", "requests.result.partially_granted", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "(二)部分公开"),
            Row.in(DENIED, "requests.result.denied.state_secret", "1.属于国家秘密"),
            Row.in(DENIED, "requests.result.denied.other_law", "2.其他法律行政法规禁止公开", "2.其他法律行政法规禁止公开情形"),
            Row.in(
                    DENIED,
                    "requests.result.denied.security_and_stability",
                    "3.危及“三安全一稳定”",
                    "3.危及\"三安全一稳定\"",
                    "3.危及“三安全一稳定"),
            Row.in(DENIED, "requests.result.denied.third_party_rights", "4.保护第三方合法权益"),
            Row.in(DENIED, "requests.result.denied.internal_affairs", "5.属于三类内部事务信息"),
            Row.in(DENIED, "requests.result.denied.process_information", "6.属于四类过程性信息"),
            Row.in(DENIED, "requests.result.denied.enforcement_files", "7.属于行政执法案卷"),
            Row.in(DENIED, "requests.result.denied.administrative_query", "8.属于行政查询事项"),
            Row.in(NOT_AVAILABLE, "requests.result.not_available.not_held", "1.本机关不掌握相关政府信息"),
            Row.in(NOT_AVAILABLE, "requests.result.not_available.must_be_created", "2.没有现成信息需要另行制作"),
            Row.in(NOT_AVAILABLE, "requests.result.not_available.still_unclear", "3.补正后申请内容仍不明确"),
            Row.in(NOT_PROCESSED, "requests.result.not_processed.petition_or_complaint", "1.信访举报投诉类申请"),
            Row.in(NOT_PROCESSED, "requests.result.not_processed.repeated", "2.重复申请"),
            Row.in(NOT_PROCESSED, "requests.result.not_processed.publication", "3.要求提供公开出版物"),
            Row.in(NOT_PROCESSED, "requests.result.not_processed.excessive", "4.无正当理由大量反复申请"),
            Row.in(
                    NOT_PROCESSED,
                    "requests.result.not_processed.confirm_obtained",
                    "5.要求行政机关确认或重新出具已获取信息",
                    "5.要求行政机关确认或重新出具已获取信息的"));

    /** The rows that both end with. */
    private static final List<Row> REQUESTS_LAST =
            List.of(Row.in("", "requests.result.total", "(七)总计"), Row.in(null, "requests.carried_out", "四、结转下年度继续办理"));

    /** Section three of F2019: 收到和处理政府信息公开申请情况. */
    static final List<Row> REQUESTS_F2019 = requests(Row.in("", "requests.result.other", "(六)其他处理"));

    /** Section three of F2021, where 其他处理 is three rows. */
    static final List<Row> REQUESTS_F2021 = requests(
            Row.in(
                    OTHER,
                    "requests.result.other.overdue_amendment",
                    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                    "1.申请人无正当理由逾期不补正,行政机关不再处理其政府信息公开申请"),
            Row.in(OTHER, "requests.result.other.overdue_fee", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
            Row.in(OTHER, "requests.result.other.other", "3.其他"));

    private static List<Row> requests(Row... others) {
        return Stream.of(REQUESTS_FIRST, List.of(others), REQUESTS_LAST)
                .flatMap(List::stream)
                .toList();
    }
}
