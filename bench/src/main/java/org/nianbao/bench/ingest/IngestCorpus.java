package org.nianbao.bench.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.nianbao.bench.corpus.Blanks;
import org.nianbao.bench.corpus.PlanMaker;
import org.nianbao.bench.corpus.ReportPlan;
import org.nianbao.bench.corpus.SoundYears;
import org.nianbao.bench.layouts.Layout;
import org.nianbao.bench.layouts.Layout.Format;
import org.nianbao.bench.layouts.Layouts;
import org.nianbao.model.form.FormEdition;

/**
 * Reports to be filed, each of another agency or on another year, so that each becomes exactly one report. Of twenty,
 * sixteen are web pages, two are text, one is a PDF and one a Word file. One in forty contradicts itself; the years of
 * an agency agree with each other.
 */
public final class IngestCorpus {

    private static final List<String> PLACES = List.of(
            "桐乡市",
            "遂宁市安居区",
            "赣州市",
            "兴义市",
            "重庆市梁平区",
            "长沙市岳麓区",
            "凤凰县",
            "呼伦贝尔市海拉尔区",
            "成都市郫都区",
            "嘉兴市",
            "绍兴市柯桥区",
            "义乌市",
            "昆山市",
            "苏州市吴江区",
            "曲阜市",
            "登封市",
            "大理市",
            "都江堰市",
            "武夷山市",
            "东阳市",
            "乐清市",
            "瑞安市",
            "海宁市",
            "平湖市",
            "慈溪市",
            "余姚市",
            "张家港市",
            "常熟市",
            "太仓市",
            "江阴市",
            "宜兴市",
            "晋江市",
            "石狮市",
            "福清市",
            "井冈山市",
            "敦煌市",
            "浏阳市",
            "邹城市",
            "寿光市",
            "荣成市");
    private static final List<String> UNITS = List.of(
            "商务局",
            "教育局",
            "科学技术局",
            "公安局",
            "民政局",
            "司法局",
            "财政局",
            "自然资源局",
            "生态环境局",
            "交通运输局",
            "水利局",
            "农业农村局",
            "审计局",
            "统计局",
            "林业局",
            "应急管理局",
            "市场监督管理局",
            "体育局",
            "医疗保障局",
            "信访局",
            "人力资源和社会保障局",
            "住房和城乡建设局",
            "发展和改革委员会",
            "卫生健康委员会",
            "文化和旅游局",
            "退役军人事务局");
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2025;
    private static final int CYCLE = 20;

    private IngestCorpus() {}

    /** How many different reports there are. */
    public static int largest() {
        return PLACES.size() * UNITS.size() * (LAST_YEAR - FIRST_YEAR + 1);
    }

    /**
     * Makes so many of them.
     *
     * @param seed the same seed makes the same documents in the same order
     * @throws IllegalArgumentException when more are asked for than there are
     */
    public static List<MadeDocument> make(int count, long seed) {
        return make(count, seed, false);
    }

    /**
     * Makes so many of them.
     *
     * @param atRandom whether each cell is drawn by itself, so that nearly every form contradicts itself and those of
     *     other years
     * @see #make(int, long)
     */
    public static List<MadeDocument> make(int count, long seed, boolean atRandom) {
        if (count < 0 || count > largest()) {
            throw new IllegalArgumentException("there are from 0 to " + largest() + " reports, not " + count);
        }
        List<Subject> subjects = subjects();
        Collections.shuffle(subjects, new Random(seed));
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> document(number, subjects.get(number), seed, atRandom))
                .toList();
    }

    private static List<Subject> subjects() {
        var subjects = new ArrayList<Subject>();
        for (String place : PLACES) {
            for (String unit : UNITS) {
                for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                    subjects.add(new Subject(place + unit, year));
                }
            }
        }
        return subjects;
    }

    private static MadeDocument document(int number, Subject subject, long seed, boolean atRandom) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        Format format = switch (number % CYCLE) {
            case 5, 15 -> Format.TEXT;
            case 10 -> Format.PDF;
            case 19 -> Format.DOCX;
            default -> Format.HTML;
        };
        List<Layout> layouts = Layouts.listAll().stream()
                .filter(layout -> layout.format() == format && !layout.heldOut())
                .toList();
        Layout layout = layouts.get(random.nextInt(layouts.size()));
        var plans = new PlanMaker(random, false);
        FormEdition edition = subject.edition();
        ReportPlan plan = atRandom || edition == FormEdition.NARRATIVE
                ? plans.make(edition, Blanks.SOME, subject.agency(), subject.year())
                : plans.makeOf(
                        edition,
                        new SoundYears(seed).make(edition, subject.agency(), subject.year()),
                        subject.agency(),
                        subject.year());
        return new MadeDocument("document-" + number, layout.render(plan, random));
    }

    private record Subject(String agency, int year) {

        FormEdition edition() {
            if (year < 2014) {
                return FormEdition.NARRATIVE;
            }
            if (year < 2019) {
                return FormEdition.F2014;
            }
            return year < 2021 ? FormEdition.F2019 : FormEdition.F2021;
        }
    }
}
