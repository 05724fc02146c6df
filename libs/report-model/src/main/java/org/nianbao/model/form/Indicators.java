package org.nianbao.model.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every indicator there is, in the order of the forms. The codes are fixed: files and clients outside this project use
 * them. Add one where a report states more; never rename one.
 */
public final class Indicators {

    private static final FormEdition TEXT = FormEdition.NARRATIVE;
    private static final FormEdition F14 = FormEdition.F2014;
    private static final FormEdition F19 = FormEdition.F2019;
    private static final FormEdition F21 = FormEdition.F2021;

    /** Proactive disclosure (主动公开). */
    private static final List<Indicator> PROACTIVE = List.of(
            of("disclosure.items", "主动公开政府信息数", "Information items disclosed proactively", Unit.ITEM, F14),
            of(
                    "disclosure.normative_documents",
                    "主动公开规范性文件数",
                    "Normative documents disclosed proactively",
                    Unit.ITEM,
                    F14),
            of("disclosure.normative_documents_issued", "制发规范性文件总数", "Normative documents issued", Unit.CASE, F14),
            of(
                    "disclosure.channel.gazette",
                    "政府公报公开政府信息数",
                    "Items disclosed in the government gazette",
                    Unit.ITEM,
                    F14),
            of("disclosure.channel.website", "政府网站公开政府信息数", "Items disclosed on websites", Unit.ITEM, F14),
            of(
                    "disclosure.channel.portal",
                    "政府门户网站公开政府信息数",
                    "Items disclosed on the government's portal or directory platform",
                    Unit.ITEM,
                    TEXT),
            of("disclosure.channel.weibo", "政务微博公开政府信息数", "Items disclosed on Weibo", Unit.ITEM, F14),
            of("disclosure.channel.wechat", "政务微信公开政府信息数", "Items disclosed on WeChat", Unit.ITEM, F14),
            of("disclosure.channel.other", "其他方式公开政府信息数", "Items disclosed in other ways", Unit.ITEM, F14),
            of("disclosure.rules.made", "规章:本年制发件数(2019年版:本年新制作数量)", "Rules made in the year", Unit.CASE, F19, F21),
            of("disclosure.rules.published", "规章:本年新公开数量", "Rules newly published in the year", Unit.CASE, F19),
            of("disclosure.rules.public_total", "规章:对外公开总数量", "Rules public in total", Unit.CASE, F19),
            of("disclosure.rules.repealed", "规章:本年废止件数", "Rules repealed in the year", Unit.CASE, F21),
            of("disclosure.rules.in_force", "规章:现行有效件数", "Rules in force", Unit.CASE, F21),
            of(
                    "disclosure.normative.made",
                    "行政规范性文件:本年制发件数(2019年版:本年新制作数量)",
                    "Normative documents made in the year",
                    Unit.CASE,
                    F19,
                    F21),
            of(
                    "disclosure.normative.published",
                    "规范性文件:本年新公开数量",
                    "Normative documents newly published in the year",
                    Unit.CASE,
                    F19),
            of(
                    "disclosure.normative.public_total",
                    "规范性文件:对外公开总数量",
                    "Normative documents public in total",
                    Unit.CASE,
                    F19),
            of(
                    "disclosure.normative.repealed",
                    "行政规范性文件:本年废止件数",
                    "Normative documents repealed in the year",
                    Unit.CASE,
                    F21),
            of("disclosure.normative.in_force", "行政规范性文件:现行有效件数", "Normative documents in force", Unit.CASE, F21),
            of(
                    "disclosure.licensing.items_last_year",
                    "行政许可:上一年项目数量",
                    "Licensing matters at the end of last year",
                    Unit.MATTER,
                    F19),
            of(
                    "disclosure.licensing.items_change",
                    "行政许可:本年增/减",
                    "Licensing matters, change in the year",
                    Unit.MATTER,
                    F19),
            of("disclosure.licensing.decisions", "行政许可:处理决定数量", "Licensing decisions in the year", Unit.CASE, F19, F21),
            of(
                    "disclosure.other_services.items_last_year",
                    "其他对外管理服务事项:上一年项目数量",
                    "Other public service matters at the end of last year",
                    Unit.MATTER,
                    F19),
            of(
                    "disclosure.other_services.items_change",
                    "其他对外管理服务事项:本年增/减",
                    "Other public service matters, change in the year",
                    Unit.MATTER,
                    F19),
            of(
                    "disclosure.other_services.decisions",
                    "其他对外管理服务事项:处理决定数量",
                    "Other public service decisions in the year",
                    Unit.CASE,
                    F19),
            of(
                    "disclosure.penalties.items_last_year",
                    "行政处罚:上一年项目数量",
                    "Penalty matters at the end of last year",
                    Unit.MATTER,
                    F19),
            of(
                    "disclosure.penalties.items_change",
                    "行政处罚:本年增/减",
                    "Penalty matters, change in the year",
                    Unit.MATTER,
                    F19),
            of("disclosure.penalties.decisions", "行政处罚:处理决定数量", "Penalty decisions in the year", Unit.CASE, F19, F21),
            of(
                    "disclosure.coercion.items_last_year",
                    "行政强制:上一年项目数量",
                    "Coercion matters at the end of last year",
                    Unit.MATTER,
                    F19),
            of(
                    "disclosure.coercion.items_change",
                    "行政强制:本年增/减",
                    "Coercion matters, change in the year",
                    Unit.MATTER,
                    F19),
            of("disclosure.coercion.decisions", "行政强制:处理决定数量", "Coercion decisions in the year", Unit.CASE, F19, F21),
            of(
                    "disclosure.charges.items_last_year",
                    "行政事业性收费:上一年项目数量",
                    "Charges at the end of last year",
                    Unit.MATTER,
                    F19),
            of("disclosure.charges.items_change", "行政事业性收费:本年增/减", "Charges, change in the year", Unit.MATTER, F19),
            of(
                    "disclosure.charges.amount",
                    "行政事业性收费:本年收费金额",
                    "Charges collected in the year",
                    Unit.TEN_THOUSAND_YUAN,
                    F21),
            of(
                    "disclosure.procurement.projects",
                    "政府集中采购:采购项目数量",
                    "Centralised procurement projects",
                    Unit.MATTER,
                    F19),
            of(
                    "disclosure.procurement.amount",
                    "政府集中采购:采购总金额",
                    "Centralised procurement, total amount",
                    Unit.YUAN,
                    F19));

    /** Responses and explanations (回应解读). */
    private static final List<Indicator> RESPONSE = List.of(
            of("response.events", "回应公众关注热点或重大舆情数", "Responses to public concerns", Unit.TIME, F14),
            of("response.press_conferences", "参加或举办新闻发布会总次数", "Press conferences held or attended", Unit.TIME, F14),
            of(
                    "response.press_conferences_by_head",
                    "主要负责同志参加新闻发布会次数",
                    "Press conferences attended by the head",
                    Unit.TIME,
                    F14),
            of("response.online_interviews", "政府网站在线访谈次数", "Online interviews", Unit.TIME, F14),
            of(
                    "response.online_interviews_by_head",
                    "主要负责同志参加政府网站在线访谈次数",
                    "Online interviews attended by the head",
                    Unit.TIME,
                    F14),
            of("response.policy_explanations", "政策解读稿件发布数", "Policy explanations published", Unit.ARTICLE, F14),
            of("response.social_media_replies", "微博微信回应事件数", "Events answered on Weibo and WeChat", Unit.TIME, F14),
            of("response.other_replies", "其他方式回应事件数", "Events answered in other ways", Unit.TIME, F14));

    /** Requests (依申请公开). */
    private static final List<Indicator> REQUESTS = List.of(
            byApplicant(
                    "requests.received",
                    "收到申请数(本年新收政府信息公开申请数量)",
                    "Requests received in the year",
                    Unit.CASE,
                    F14,
                    F19,
                    F21),
            of("requests.received.in_person", "当面申请数", "Requests made in person", Unit.CASE, F14),
            of("requests.received.fax", "传真申请数", "Requests made by fax", Unit.CASE, F14),
            of("requests.received.online", "网络申请数", "Requests made online", Unit.CASE, F14),
            of("requests.received.letter", "信函申请数", "Requests made by letter", Unit.CASE, F14),
            byApplicant(
                    "requests.carried_in", "上年结转政府信息公开申请数量", "Requests carried in from last year", Unit.CASE, F19, F21),
            of("requests.concluded", "申请办结数", "Requests concluded", Unit.CASE, F14),
            of("requests.concluded.on_time", "按时办结数", "Requests concluded on time", Unit.CASE, F14),
            of("requests.concluded.extended", "延期办结数", "Requests concluded after an extension", Unit.CASE, F14),
            of("requests.answered", "申请答复数", "Requests answered", Unit.CASE, F14),
            of("requests.answered.already_public", "属于已主动公开范围数", "Answered: already public", Unit.CASE, F14),
            of("requests.answered.granted", "同意公开答复数", "Answered: granted", Unit.CASE, F14),
            of("requests.answered.partially_granted", "同意部分公开答复数", "Answered: granted in part", Unit.CASE, F14),
            of("requests.answered.denied", "不同意公开答复数", "Answered: denied", Unit.CASE, F14),
            of("requests.answered.denied.state_secret", "不同意公开:涉及国家秘密", "Denied: state secret", Unit.CASE, F14),
            of("requests.answered.denied.trade_secret", "不同意公开:涉及商业秘密", "Denied: trade secret", Unit.CASE, F14),
            of("requests.answered.denied.personal_privacy", "不同意公开:涉及个人隐私", "Denied: personal privacy", Unit.CASE, F14),
            of(
                    "requests.answered.denied.security_and_stability",
                    "不同意公开:危及国家安全、公共安全、经济安全和社会稳定",
                    "Denied: security and stability",
                    Unit.CASE,
                    F14),
            of(
                    "requests.answered.denied.not_government_information",
                    "不同意公开:不是《条例》所指政府信息",
                    "Denied: not government information",
                    Unit.CASE,
                    F14),
            of(
                    "requests.answered.denied.other_legal_grounds",
                    "不同意公开:法律法规规定的其他情形",
                    "Denied: other grounds in law",
                    Unit.CASE,
                    F14),
            of(
                    "requests.answered.not_this_body",
                    "不属于本行政机关公开数",
                    "Answered: not this body's to disclose",
                    Unit.CASE,
                    F14),
            of("requests.answered.does_not_exist", "申请信息不存在数", "Answered: does not exist", Unit.CASE, F14),
            of("requests.answered.asked_to_amend", "告知作出更改补充数", "Answered: asked to amend", Unit.CASE, F14),
            of("requests.answered.redirected", "告知通过其他途径办理数", "Answered: pointed to another procedure", Unit.CASE, F14),
            byApplicant("requests.result.granted", "予以公开", "Granted", Unit.CASE, F19, F21),
            byApplicant("requests.result.partially_granted", "部分公开", "Granted in part", Unit.CASE, F19, F21),
            byApplicant(
                    "requests.result.denied.state_secret", "不予公开:属于国家秘密", "Denied: state secret", Unit.CASE, F19, F21),
            byApplicant(
                    "requests.result.denied.other_law",
                    "不予公开:其他法律行政法规禁止公开",
                    "Denied: forbidden by other law",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.denied.security_and_stability",
                    "不予公开:危及“三安全一稳定”",
                    "Denied: security and stability",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.denied.third_party_rights",
                    "不予公开:保护第三方合法权益",
                    "Denied: rights of third parties",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.denied.internal_affairs",
                    "不予公开:属于三类内部事务信息",
                    "Denied: internal affairs",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.denied.process_information",
                    "不予公开:属于四类过程性信息",
                    "Denied: information of a process",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.denied.enforcement_files",
                    "不予公开:属于行政执法案卷",
                    "Denied: enforcement files",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.denied.administrative_query",
                    "不予公开:属于行政查询事项",
                    "Denied: matter of an administrative query",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.not_available.not_held",
                    "无法提供:本机关不掌握相关政府信息",
                    "Not available: not held by this body",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.not_available.must_be_created",
                    "无法提供:没有现成信息需要另行制作",
                    "Not available: would have to be created",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.not_available.still_unclear",
                    "无法提供:补正后申请内容仍不明确",
                    "Not available: still unclear after amendment",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.not_processed.petition_or_complaint",
                    "不予处理:信访举报投诉类申请",
                    "Not processed: petition or complaint",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.not_processed.repeated",
                    "不予处理:重复申请",
                    "Not processed: repeated request",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.not_processed.publication",
                    "不予处理:要求提供公开出版物",
                    "Not processed: asks for a publication on sale",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.not_processed.excessive",
                    "不予处理:无正当理由大量反复申请",
                    "Not processed: excessive without good reason",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant(
                    "requests.result.not_processed.confirm_obtained",
                    "不予处理:要求行政机关确认或重新出具已获取信息",
                    "Not processed: asks to confirm or reissue what was obtained",
                    Unit.CASE,
                    F19,
                    F21),
            byApplicant("requests.result.other", "其他处理", "Other handling", Unit.CASE, F19),
            byApplicant(
                    "requests.result.other.overdue_amendment",
                    "其他处理:申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                    "Other handling: not amended in time",
                    Unit.CASE,
                    F21),
            byApplicant(
                    "requests.result.other.overdue_fee",
                    "其他处理:申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
                    "Other handling: fee not paid in time",
                    Unit.CASE,
                    F21),
            byApplicant("requests.result.other.other", "其他处理:其他", "Other handling: other", Unit.CASE, F21),
            byApplicant("requests.result.total", "本年度办理结果:总计", "Results in the year, total", Unit.CASE, F19, F21),
            byApplicant("requests.carried_out", "结转下年度继续办理", "Carried out to next year", Unit.CASE, F19, F21));

    /** Reviews, lawsuits, complaints (行政复议、行政诉讼、举报投诉). */
    private static final List<Indicator> REMEDIES = List.of(
            of("review.total", "行政复议:总计(数量)", "Administrative reviews, total", Unit.CASE, F14, F19, F21),
            of("review.upheld", "行政复议:结果维持", "Reviews: decision upheld", Unit.CASE, F14, F19, F21),
            of("review.corrected", "行政复议:结果纠正(被依法纠错数)", "Reviews: decision corrected", Unit.CASE, F14, F19, F21),
            of("review.other", "行政复议:其他结果(其他情形数)", "Reviews: other result", Unit.CASE, F14, F19, F21),
            of("review.pending", "行政复议:尚未审结", "Reviews: pending", Unit.CASE, F19, F21),
            of("litigation.total", "行政诉讼数量", "Lawsuits, total", Unit.CASE, F14),
            of("litigation.upheld", "行政诉讼:维持具体行政行为或者驳回原告诉讼请求数", "Lawsuits: upheld or dismissed", Unit.CASE, F14),
            of("litigation.corrected", "行政诉讼:被依法纠错数", "Lawsuits: decision corrected", Unit.CASE, F14),
            of("litigation.other", "行政诉讼:其他情形数", "Lawsuits: other result", Unit.CASE, F14),
            of("litigation.direct.upheld", "行政诉讼(未经复议直接起诉):结果维持", "Direct lawsuits: upheld", Unit.CASE, F19, F21),
            of("litigation.direct.corrected", "行政诉讼(未经复议直接起诉):结果纠正", "Direct lawsuits: corrected", Unit.CASE, F19, F21),
            of("litigation.direct.other", "行政诉讼(未经复议直接起诉):其他结果", "Direct lawsuits: other result", Unit.CASE, F19, F21),
            of("litigation.direct.pending", "行政诉讼(未经复议直接起诉):尚未审结", "Direct lawsuits: pending", Unit.CASE, F19, F21),
            of("litigation.direct.total", "行政诉讼(未经复议直接起诉):总计", "Direct lawsuits, total", Unit.CASE, F19, F21),
            of(
                    "litigation.after_review.upheld",
                    "行政诉讼(复议后起诉):结果维持",
                    "Lawsuits after review: upheld",
                    Unit.CASE,
                    F19,
                    F21),
            of(
                    "litigation.after_review.corrected",
                    "行政诉讼(复议后起诉):结果纠正",
                    "Lawsuits after review: corrected",
                    Unit.CASE,
                    F19,
                    F21),
            of(
                    "litigation.after_review.other",
                    "行政诉讼(复议后起诉):其他结果",
                    "Lawsuits after review: other result",
                    Unit.CASE,
                    F19,
                    F21),
            of(
                    "litigation.after_review.pending",
                    "行政诉讼(复议后起诉):尚未审结",
                    "Lawsuits after review: pending",
                    Unit.CASE,
                    F19,
                    F21),
            of("litigation.after_review.total", "行政诉讼(复议后起诉):总计", "Lawsuits after review, total", Unit.CASE, F19, F21),
            of("complaints.total", "举报投诉数量", "Complaints and reports", Unit.CASE, F14));

    /** Fees, organisation, meetings, training (收费、机构、会议和培训). */
    private static final List<Indicator> ORGANISATION = List.of(
            of("fees.requests", "依申请公开信息收取的费用", "Fees collected for requests", Unit.TEN_THOUSAND_YUAN, F14),
            of("fees.processing", "信息处理费", "Information processing fees", Unit.YUAN, TEXT),
            of("fees.processing_cases", "收取信息处理费的件数", "Cases charged an information processing fee", Unit.CASE, TEXT),
            of("organisation.units", "政府信息公开工作专门机构数", "Units dedicated to disclosure", Unit.UNIT, F14),
            of("organisation.reading_points", "设置政府信息公开查阅点数", "Public reading points", Unit.UNIT, F14),
            of("organisation.staff", "从事政府信息公开工作人员数", "Staff working on disclosure", Unit.PERSON, F14),
            of("organisation.staff.full_time", "专职人员数", "Full-time staff", Unit.PERSON, F14),
            of("organisation.staff.part_time", "兼职人员数", "Part-time staff", Unit.PERSON, F14),
            of("organisation.budget", "政府信息公开专项经费", "Dedicated budget", Unit.TEN_THOUSAND_YUAN, F14),
            of("meetings.held", "召开政府信息公开工作会议或专题会议数", "Meetings on disclosure held", Unit.TIME, F14),
            of("training.courses", "举办各类培训班数", "Training courses held", Unit.TIME, F14),
            of("training.participants", "接受培训人员数", "Persons trained", Unit.PERSON_TIME, F14),
            of("consultations.total", "咨询人次", "Consultations", Unit.PERSON_TIME, TEXT));

    private static final Map<IndicatorCode, Indicator> BY_CODE = index();

    private Indicators() {}

    /** All indicators, in the order of the forms. */
    public static List<Indicator> listAll() {
        return List.copyOf(BY_CODE.values());
    }

    /** @throws IllegalArgumentException when there is no such indicator */
    public static Indicator get(IndicatorCode code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("there is no indicator " + code));
    }

    public static Optional<Indicator> find(IndicatorCode code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<IndicatorCode, Indicator> index() {
        var all = new ArrayList<Indicator>();
        List.of(PROACTIVE, RESPONSE, REQUESTS, REMEDIES, ORGANISATION).forEach(all::addAll);
        var byCode = new LinkedHashMap<IndicatorCode, Indicator>();
        for (Indicator indicator : all) {
            if (byCode.put(indicator.code(), indicator) != null) {
                throw new IllegalStateException("two indicators share the code " + indicator.code());
            }
        }
        return byCode;
    }

    private static Indicator of(String code, String chinese, String english, Unit unit, FormEdition... editions) {
        return new Indicator(
                IndicatorCode.of(code), chinese, english, unit, false, EnumSet.copyOf(Arrays.asList(editions)));
    }

    private static Indicator byApplicant(
            String code, String chinese, String english, Unit unit, FormEdition... editions) {
        return new Indicator(
                IndicatorCode.of(code), chinese, english, unit, true, EnumSet.copyOf(Arrays.asList(editions)));
    }
}
