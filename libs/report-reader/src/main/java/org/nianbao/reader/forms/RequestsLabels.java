package org.nianbao.reader.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.nianbao.reader.forms.Lexicon.Kind.ROW;

/** The rows and columns of section three, as printed in 国办公开办函〔2019〕60号 and 〔2021〕30号. */
final class RequestsLabels {

    private static final Map<String, String[]> ROWS = new LinkedHashMap<>();

    static {
        row("requests.received", "一、本年新收政府信息公开申请数量", "本年新收政府信息公开申请", "本年新收申请数量", "本年新收政府信息公开申请数");
        row("requests.carried_in", "二、上年结转政府信息公开申请数量", "上年结转政府信息公开申请", "上年结转申请数量", "上年度结转政府信息公开申请数量");
        row("requests.result.granted", "(一)予以公开");
        row("requests.result.partially_granted", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "部分公开区分处理的只计这一情形不计其他情形");
        row("requests.result.denied.state_secret", "1.属于国家秘密");
        row("requests.result.denied.other_law", "2.其他法律行政法规禁止公开", "法律行政法规禁止公开");
        row("requests.result.denied.security_and_stability", "3.危及“三安全一稳定”");
        row("requests.result.denied.third_party_rights", "4.保护第三方合法权益");
        row("requests.result.denied.internal_affairs", "5.属于三类内部事务信息");
        row("requests.result.denied.process_information", "6.属于四类过程性信息");
        row("requests.result.denied.enforcement_files", "7.属于行政执法案卷");
        row("requests.result.denied.administrative_query", "8.属于行政查询事项");
        row("requests.result.not_available.not_held", "1.本机关不掌握相关政府信息");
        row("requests.result.not_available.must_be_created", "2.没有现成信息需要另行制作");
        row("requests.result.not_available.still_unclear", "3.补正后申请内容仍不明确");
        row("requests.result.not_processed.petition_or_complaint", "1.信访举报投诉类申请");
        row("requests.result.not_processed.repeated", "2.重复申请");
        row("requests.result.not_processed.publication", "3.要求提供公开出版物");
        row("requests.result.not_processed.excessive", "4.无正当理由大量反复申请");
        row("requests.result.not_processed.confirm_obtained", "5.要求行政机关确认或重新出具已获取信息");
        row("requests.result.other", "(六)其他处理");
        row("requests.result.other.overdue_amendment", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请");
        row("requests.result.other.overdue_fee", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请");
        row("requests.result.other.other", "3.其他");
        row("requests.result.total", "(七)总计", "合计");
        row("requests.carried_out", "四、结转下年度继续办理");
    }

    static final Lexicon LEXICON = lexicon();

    private RequestsLabels() {}

    private static void row(String code, String... variants) {
        ROWS.put(code, variants);
    }

    private static Lexicon lexicon() {
        var lexicon = new Lexicon();
        ROWS.forEach(lexicon::row);
        return lexicon.heading("三、本年度办理结果", "(三)不予公开", "(四)无法提供", "(五)不予处理", "(六)其他处理", "本年度办理结果(件)")
                .column("NATURAL_PERSON", "自然人")
                .column("ENTERPRISE", "商业企业")
                .column("RESEARCH", "科研机构")
                .column("CHARITY", "社会公益组织")
                .column("LEGAL_SERVICE", "法律服务机构")
                .column("OTHER_ORG", "其他")
                .column("TOTAL", "总计", "合计")
                .note("申请人情况", "法人或其他组织", "本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和");
    }

    /**
     * The rows in the order of the form.
     *
     * @param split with the three rows below 其他处理
     * @param one with 其他处理 as one row
     */
    static List<String> listRows(boolean split, boolean one) {
        return ROWS.keySet().stream()
                .filter(id -> split || !id.startsWith("requests.result.other."))
                .filter(id -> one || !id.equals("requests.result.other"))
                .toList();
    }

    /** How deep a row stands: 1 for 一、 and its like, 2 for (一), 3 for 1. */
    static int level(String id) {
        if (!id.startsWith("requests.result.")) {
            return 1;
        }
        return id.indexOf('.', "requests.result.".length()) < 0 ? 2 : 3;
    }

    static String words(String id) {
        return ROWS.get(id)[0];
    }

    /** The place of a cell whose words occur in no other table; -1 when the row has none. */
    static int findOwnLabel(FormRow row) {
        Set<String> common = Set.of("requests.result.other", "requests.result.other.other", "requests.result.total");
        for (int i = 0; i < row.cells().size(); i++) {
            var entry = LEXICON.exact(ROW, row.cells().get(i).key());
            if (entry.isPresent() && !common.contains(entry.get().id())) {
                return i;
            }
        }
        return -1;
    }
}
