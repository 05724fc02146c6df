package org.nianbao.reader.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.Indicator;
import org.nianbao.model.form.IndicatorCode;
import org.nianbao.model.form.Indicators;

/** The rows and columns of section two (主动公开政府信息情况) in both editions. */
final class DisclosureLabels {

    private static final Pattern YEAR = Pattern.compile("20\\d{2}年?度?");

    private static final Map<String, String[]> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("disclosure.rules", new String[] {"规章"});
        ROWS.put("disclosure.normative", new String[] {"行政规范性文件", "规范性文件"});
        ROWS.put("disclosure.licensing", new String[] {"行政许可"});
        ROWS.put("disclosure.other_services", new String[] {"其他对外管理服务事项"});
        ROWS.put("disclosure.penalties", new String[] {"行政处罚"});
        ROWS.put("disclosure.coercion", new String[] {"行政强制"});
        ROWS.put("disclosure.charges", new String[] {"行政事业性收费"});
        ROWS.put("disclosure.procurement", new String[] {"政府集中采购"});
    }

    static final Lexicon LEXICON = lexicon();

    /**
     * A column.
     *
     * @param edition whose header it is
     * @param name the last part of the codes in this column
     */
    record Column(FormEdition edition, String name) {

        /** The code of a row in this column; empty when the form has no such cell. */
        Optional<String> code(String row) {
            String code = row + "." + name;
            return Indicators.find(IndicatorCode.of(code))
                    .filter(indicator -> indicator.editions().contains(edition))
                    .map(Indicator::code)
                    .map(IndicatorCode::value);
        }

        /** True when the header stands in one edition only. 处理决定数量 stands in both, with a word more in one. */
        boolean tellsEdition() {
            return !name.equals("decisions");
        }
    }

    /** Of each edition and row; both are few. */
    private static final Map<String, List<String>> CODES = new ConcurrentHashMap<>();

    private DisclosureLabels() {}

    private static Lexicon lexicon() {
        var lexicon = new Lexicon();
        ROWS.forEach(lexicon::row);
        return lexicon.column("F2019.made", "本年新制作数量", "新制作数量")
                .column("F2019.published", "本年新公开数量", "新公开数量")
                .column("F2019.public_total", "对外公开总数量")
                .column("F2019.items_last_year", "上一年项目数量", "上年项目数量")
                .column("F2019.items_change", "本年增/减", "增/减", "本年增减数量")
                .column("F2019.decisions", "处理决定数量")
                .column("F2019.projects", "采购项目数量")
                .column("F2019.amount", "采购总金额")
                .column("F2021.made", "本年制发件数", "制发件数")
                .column("F2021.repealed", "本年废止件数", "废止件数")
                .column("F2021.in_force", "现行有效件数")
                .column("F2021.decisions", "本年处理决定数量")
                .column("F2021.amount", "本年收费金额(单位:万元)", "收费金额")
                .note("信息内容", "第二十条第(一)项", "第二十条第一项", "第二十条第五项", "第二十条第六项", "第二十条第八项", "第二十条第九项")
                .note("本年", "年");
    }

    /** The column that a header cell names; the header may carry the year: 本年(2023)制发件数. */
    static Optional<Column> findColumn(String key) {
        String plain = YEAR.matcher(key).replaceFirst("");
        return LEXICON.exact(Lexicon.Kind.COLUMN, plain).map(entry -> {
            int point = entry.id().indexOf('.');
            return new Column(
                    FormEdition.valueOf(entry.id().substring(0, point)),
                    entry.id().substring(point + 1));
        });
    }

    /** The rows of the form, in order. */
    static List<String> listRows(FormEdition edition) {
        return ROWS.keySet().stream()
                .filter(row -> edition == FormEdition.F2019
                        || !row.equals("disclosure.other_services") && !row.equals("disclosure.procurement"))
                .toList();
    }

    /** The same, parted where a header stands between them. */
    static List<List<String>> listBlocks(FormEdition edition) {
        List<String> licensing = edition == FormEdition.F2019
                ? List.of("disclosure.licensing", "disclosure.other_services")
                : List.of("disclosure.licensing");
        return List.of(
                List.of("disclosure.rules", "disclosure.normative"),
                licensing,
                List.of("disclosure.penalties", "disclosure.coercion"));
    }

    /** The codes of a row in an edition. */
    static List<String> listCodes(String row, FormEdition edition) {
        return CODES.computeIfAbsent(
                edition + row,
                key -> Indicators.listAll().stream()
                        .filter(indicator -> indicator.editions().contains(edition)
                                && indicator.code().isUnder(row))
                        .map(indicator -> indicator.code().value())
                        .toList());
    }

    static String words(String row) {
        return ROWS.get(row)[0];
    }
}
