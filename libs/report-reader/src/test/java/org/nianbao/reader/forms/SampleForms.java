package org.nianbao.reader.forms;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.nianbao.model.form.Applicant;
import org.nianbao.reader.forms.PrintedForm.HeaderCell;

/**
 * The official forms with any content, written down here a second time so that the reader's own tables are checked too.
 */
final class SampleForms {

    static final List<Applicant> APPLICANTS = List.of(
            Applicant.NATURAL_PERSON,
            Applicant.ENTERPRISE,
            Applicant.RESEARCH,
            Applicant.CHARITY,
            Applicant.LEGAL_SERVICE,
            Applicant.OTHER_ORG,
            Applicant.TOTAL);

    private static final String RESULTS = "三、本年度办理结果";

    private SampleForms() {}

    /** Numbers that are nearly all different, so that a value in a wrong place is seen; and blanks and dashes. */
    static Supplier<String> cells(Random random, int blanksInTen) {
        return () -> {
            int kind = random.nextInt(10);
            if (kind < blanksInTen) {
                return "";
            }
            return random.nextInt(20) == 0
                    ? "—"
                    : random.nextInt(8) == 0 ? "0" : String.valueOf(10 + random.nextInt(99990));
        };
    }

    static PrintedForm f2021(Supplier<String> cells) {
        var form = new PrintedForm.Builder(cells);
        article(form, "第二十条第(一)项", "本年制发件数", "本年废止件数", "现行有效件数");
        rows(form, "规章", "disclosure.rules", "made", "repealed", "in_force");
        rows(form, "行政规范性文件", "disclosure.normative", "made", "repealed", "in_force");
        article(form, "第二十条第(五)项", "本年处理决定数量");
        rows(form, "行政许可", "disclosure.licensing", "decisions");
        article(form, "第二十条第(六)项", "本年处理决定数量");
        rows(form, "行政处罚", "disclosure.penalties", "decisions");
        rows(form, "行政强制", "disclosure.coercion", "decisions");
        article(form, "第二十条第(八)项", "本年收费金额(单位:万元)");
        rows(form, "行政事业性收费", "disclosure.charges", "amount");
        requests(form, true);
        remedies(form);
        return form.build();
    }

    static PrintedForm f2019(Supplier<String> cells) {
        var form = new PrintedForm.Builder(cells);
        article(form, "第二十条第(一)项", "本年新制作数量", "本年新公开数量", "对外公开总数量");
        rows(form, "规章", "disclosure.rules", "made", "published", "public_total");
        rows(form, "规范性文件", "disclosure.normative", "made", "published", "public_total");
        article(form, "第二十条第(五)项", "上一年项目数量", "本年增/减", "处理决定数量");
        rows(form, "行政许可", "disclosure.licensing", "items_last_year", "items_change", "decisions");
        rows(form, "其他对外管理服务事项", "disclosure.other_services", "items_last_year", "items_change", "decisions");
        article(form, "第二十条第(六)项", "上一年项目数量", "本年增/减", "处理决定数量");
        rows(form, "行政处罚", "disclosure.penalties", "items_last_year", "items_change", "decisions");
        rows(form, "行政强制", "disclosure.coercion", "items_last_year", "items_change", "decisions");
        article(form, "第二十条第(八)项", "上一年项目数量", "本年增/减");
        rows(form, "行政事业性收费", "disclosure.charges", "items_last_year", "items_change");
        article(form, "第二十条第(九)项", "采购项目数量", "采购总金额");
        rows(form, "政府集中采购", "disclosure.procurement", "projects", "amount");
        requests(form, false);
        remedies(form);
        return form.build();
    }

    private static void article(PrintedForm.Builder form, String article, String... columns) {
        var names = new java.util.ArrayList<HeaderCell>();
        names.add(new HeaderCell("信息内容", 1, 1));
        for (String column : columns) {
            names.add(new HeaderCell(column, 1, 1));
        }
        form.table(List.of(List.of(new HeaderCell(article, 1, columns.length + 1)), names));
    }

    private static void rows(PrintedForm.Builder form, String label, String code, String... columns) {
        form.row(
                List.of(),
                label,
                "",
                List.of(columns).stream().map(column -> code + "." + column).toList());
    }

    private static void requests(PrintedForm.Builder form, boolean split) {
        form.table(List.of(
                List.of(new HeaderCell("(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)", 3, 3), new HeaderCell("申请人情况", 1, 7)),
                List.of(new HeaderCell("自然人", 2, 1), new HeaderCell("法人或其他组织", 1, 5), new HeaderCell("总计", 2, 1)),
                List.of(
                        new HeaderCell("商业企业", 1, 1),
                        new HeaderCell("科研机构", 1, 1),
                        new HeaderCell("社会公益组织", 1, 1),
                        new HeaderCell("法律服务机构", 1, 1),
                        new HeaderCell("其他", 1, 1))));
        form.applicants(List.of(), "一、本年新收政府信息公开申请数量", "requests.received");
        form.applicants(List.of(), "二、上年结转政府信息公开申请数量", "requests.carried_in");
        String code = "requests.result.";
        form.applicants(List.of(RESULTS), "(一)予以公开", code + "granted");
        form.applicants(List.of(RESULTS), "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", code + "partially_granted");
        List<String> parents = List.of(RESULTS, "(三)不予公开");
        form.applicants(parents, "1.属于国家秘密", code + "denied.state_secret");
        form.applicants(parents, "2.其他法律行政法规禁止公开", code + "denied.other_law");
        form.applicants(parents, "3.危及“三安全一稳定”", code + "denied.security_and_stability");
        form.applicants(parents, "4.保护第三方合法权益", code + "denied.third_party_rights");
        form.applicants(parents, "5.属于三类内部事务信息", code + "denied.internal_affairs");
        form.applicants(parents, "6.属于四类过程性信息", code + "denied.process_information");
        form.applicants(parents, "7.属于行政执法案卷", code + "denied.enforcement_files");
        form.applicants(parents, "8.属于行政查询事项", code + "denied.administrative_query");
        parents = List.of(RESULTS, "(四)无法提供");
        form.applicants(parents, "1.本机关不掌握相关政府信息", code + "not_available.not_held");
        form.applicants(parents, "2.没有现成信息需要另行制作", code + "not_available.must_be_created");
        form.applicants(parents, "3.补正后申请内容仍不明确", code + "not_available.still_unclear");
        parents = List.of(RESULTS, "(五)不予处理");
        form.applicants(parents, "1.信访举报投诉类申请", code + "not_processed.petition_or_complaint");
        form.applicants(parents, "2.重复申请", code + "not_processed.repeated");
        form.applicants(parents, "3.要求提供公开出版物", code + "not_processed.publication");
        form.applicants(parents, "4.无正当理由大量反复申请", code + "not_processed.excessive");
        form.applicants(parents, "5.要求行政机关确认或重新出具已获取信息", code + "not_processed.confirm_obtained");
        if (split) {
            parents = List.of(RESULTS, "(六)其他处理");
            form.applicants(parents, "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", code + "other.overdue_amendment");
            form.applicants(parents, "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", code + "other.overdue_fee");
            form.applicants(parents, "3.其他", code + "other.other");
        } else {
            form.applicants(List.of(RESULTS), "(六)其他处理", code + "other");
        }
        form.applicants(List.of(RESULTS), "(七)总计", code + "total");
        form.applicants(List.of(), "四、结转下年度继续办理", "requests.carried_out");
    }

    private static void remedies(PrintedForm.Builder form) {
        var five = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        var second = new java.util.ArrayList<HeaderCell>();
        five.forEach(name -> second.add(new HeaderCell(name, 2, 1)));
        second.add(new HeaderCell("未经复议直接起诉", 1, 5));
        second.add(new HeaderCell("复议后起诉", 1, 5));
        var third = new java.util.ArrayList<HeaderCell>();
        for (int i = 0; i < 2; i++) {
            five.forEach(name -> third.add(new HeaderCell(name, 1, 1)));
        }
        form.table(List.of(List.of(new HeaderCell("行政复议", 1, 5), new HeaderCell("行政诉讼", 1, 10)), second, third));
        var codes = new java.util.ArrayList<String>();
        for (String group : List.of("review", "litigation.direct", "litigation.after_review")) {
            for (String result : List.of("upheld", "corrected", "other", "pending", "total")) {
                codes.add(group + "." + result);
            }
        }
        form.row(List.of(), "", "", codes);
    }
}
