package org.nianbao.bench.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;

/** Makes reports: an agency, a year, what its forms and sentences say. */
public final class PlanMaker {

    private static final List<String> PLACES = List.of(
            "桐乡市",
            "遂宁市安居区",
            "赣州市",
            "兴义市",
            "重庆市梁平区",
            "长沙市岳麓区",
            "郫都区",
            "凤凰县",
            "呼伦贝尔市海拉尔区",
            "黔西南布依族苗族自治州",
            "大理市",
            "沙坡头区",
            "积石山保安族东乡族撒拉族自治县",
            "新沂市",
            "陈巴尔虎旗",
            "上海市静安区",
            "安居区");
    private static final List<String> UNITS = List.of(
            "商务局",
            "教育局",
            "人力资源和社会保障局",
            "住房和城乡建设局",
            "司法局",
            "发展和改革委员会",
            "农业农村局",
            "审计局",
            "卫生健康委员会",
            "人民政府",
            "城市管理行政执法局",
            "市场监督管理局",
            "退役军人事务局",
            "统计局",
            "医疗保障局",
            "档案馆",
            "公安局交通警察支队",
            "住房公积金管理中心");
    private static final List<String> TITLES = List.of(
            "{a}{y}年政府信息公开工作年度报告",
            "{a}{y}年度政府信息公开工作报告",
            "{y}年{a}政府信息公开工作年度报告",
            "{a}关于{y}年度政府信息公开工作情况的报告",
            "{y}年度{a}政府信息公开年度报告",
            "{a}政府信息公开工作年度报告({y}年度)",
            "{a}政府信息公开工作年度报告",
            "{y}年政府信息公开工作年度报告");

    private final RandomGenerator random;
    private final boolean heldOut;

    /** @param heldOut true for the wordings that the reader is only judged by */
    public PlanMaker(RandomGenerator random, boolean heldOut) {
        this.random = random;
        this.heldOut = heldOut;
    }

    public ReportPlan make(FormEdition edition, Blanks blanks) {
        int year = year(edition);
        return make(edition, blanks, pick(PLACES) + pick(UNITS), year);
    }

    /** The report of a given agency on a given year. */
    public ReportPlan make(FormEdition edition, Blanks blanks, String agency, int year) {
        Map<CellKey, CellTruth> cells = new TruthMaker(random, blanks).make(edition);
        Map<IndicatorCode, Long> figures = new HashMap<>();
        List<String> sentences = SampleSentences.make(random, heldOut, year, figures);
        return make(edition, agency, year, cells, sentences, figures);
    }

    /** A report with these cells, whose sentences say the same as they do. */
    public ReportPlan makeOf(FormEdition edition, Map<CellKey, CellTruth> cells, String agency, int year) {
        Map<IndicatorCode, Long> figures = new HashMap<>();
        for (String code : List.of("requests.received", "disclosure.items", "review.total", "training.courses")) {
            CellTruth cell = cells.get(CellKey.of(code));
            if (cell != null && cell.value() != null) {
                figures.put(IndicatorCode.of(code), cell.value().longValueExact());
            }
        }
        return make(edition, agency, year, cells, SampleSentences.stating(random, heldOut, year, figures), figures);
    }

    private ReportPlan make(
            FormEdition edition,
            String agency,
            int year,
            Map<CellKey, CellTruth> cells,
            List<String> sentences,
            Map<IndicatorCode, Long> figures) {
        String title = pick(TITLES).replace("{a}", agency).replace("{y}", Integer.toString(year));
        Style style = new Style(random);
        List<Part> parts = switch (edition) {
            case NARRATIVE -> narrative(year, agency, sentences);
            case F2014 -> statistics(year, agency, sentences, cells, style);
            case F2019, F2021 -> sixSections(year, sentences, cells, style, edition == FormEdition.F2021);
        };
        LocalDate published = LocalDate.of(year + 1, random.nextInt(1, 4), random.nextInt(1, 29));
        return new ReportPlan(edition, title, agency, year, published, parts, cells, Map.of(), figures);
    }

    private int year(FormEdition edition) {
        return switch (edition) {
            case NARRATIVE -> random.nextInt(2008, 2014);
            case F2014 -> random.nextInt(2014, 2019);
            case F2019 -> random.nextInt(2019, 2021);
            case F2021 -> random.nextInt(2021, 2026);
        };
    }

    private List<Part> narrative(int year, String agency, List<String> sentences) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Words("根据《中华人民共和国政府信息公开条例》要求,现将" + agency + year + "年度政府信息公开工作情况报告如下。"));
        parts.add(new Part.Heading("一、概述"));
        parts.add(new Part.Words("我局把政府信息公开列入议事日程,明确了分管领导和承办科室。"));
        parts.add(new Part.Heading("二、主动公开和依申请公开情况"));
        sentences.forEach(sentence -> parts.add(new Part.Words(sentence)));
        parts.add(new Part.Heading("三、存在的主要问题和改进措施"));
        parts.add(new Part.Words("公开的及时性还不够,明年将完善制度,充实栏目。"));
        parts.add(new Part.Words(agency));
        parts.add(new Part.Words((year + 1) + "年1月" + random.nextInt(2, 28) + "日"));
        return parts;
    }

    private List<Part> statistics(
            int year, String agency, List<String> sentences, Map<CellKey, CellTruth> cells, Style style) {
        var parts = new ArrayList<>(narrative(year, agency, sentences));
        parts.add(new Part.Words("附件"));
        parts.add(new Part.Words((random.nextBoolean() ? agency : "") + "政府信息公开情况统计表"));
        parts.add(new Part.Words(style.marks("(" + year + "年度)")));
        parts.add(new Part.Words(style.marks("填报单位(盖章):")));
        parts.add(new Part.Form(Tables2014.make(cells, style, random.nextInt(10) > 0)));
        return parts;
    }

    private List<Part> sixSections(
            int year, List<String> sentences, Map<CellKey, CellTruth> cells, Style style, boolean edition2021) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Words("本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。"));
        parts.add(new Part.Heading("一、总体情况"));
        sentences.forEach(sentence -> parts.add(new Part.Words(sentence)));
        parts.add(new Part.Heading("二、主动公开政府信息情况"));
        Disclosure.make(cells, style, edition2021, random.nextInt(3) == 0)
                .forEach(table -> parts.add(new Part.Form(table)));
        parts.add(new Part.Heading("三、收到和处理政府信息公开申请情况"));
        parts.add(new Part.Form(Requests.make(cells, style, edition2021)));
        parts.add(new Part.Heading("四、政府信息公开行政复议、行政诉讼情况"));
        parts.add(new Part.Form(Remedies.make(cells)));
        parts.add(new Part.Heading("五、存在的主要问题及改进情况"));
        parts.add(new Part.Words("解读的形式还不够丰富,下一步将加强培训。"));
        parts.add(new Part.Heading("六、其他需要报告的事项"));
        parts.add(new Part.Words("无其他需要报告的事项。"));
        return parts;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
