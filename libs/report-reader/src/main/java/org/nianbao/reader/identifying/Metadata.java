package org.nianbao.reader.identifying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Block.Paragraph;
import org.nianbao.reader.page.Block.Table;
import org.nianbao.reader.page.Matching;

/**
 * The metadata block of a page (索引号, 发布机构, 发文日期, …): labels with their values, whether on one line, one a line, or in
 * the cells of a table.
 */
final class Metadata {

    private static final String[] LABELS = {
        "索引号",
        "索引编号",
        "信息索引号",
        "信息索引",
        "发布机构",
        "发布单位",
        "公开机构",
        "公开主体",
        "发文机关",
        "发文单位",
        "发文机构",
        "发布机关",
        "发布部门",
        "公开责任部门",
        "责任部门",
        "制作单位",
        "信息提供单位",
        "提供单位",
        "信息来源",
        "文章来源",
        "稿件来源",
        "来源",
        "发布日期",
        "发布时间",
        "公开日期",
        "公开时间",
        "信息发布日期",
        "信息公开日期",
        "发文日期",
        "发文时间",
        "成文日期",
        "生成日期",
        "生成时间",
        "信息生成日期",
        "更新时间",
        "更新日期",
        "时间",
        "日期",
        "文号",
        "发文字号",
        "文件编号",
        "文件字号",
        "名称",
        "标题",
        "信息名称",
        "文件名称",
        "主题分类",
        "组配分类",
        "体裁分类",
        "信息分类",
        "分类",
        "公开方式",
        "公开形式",
        "公开类别",
        "公开范围",
        "有效性",
        "效力状态",
        "主题词",
        "关键词",
        "浏览次数",
        "浏览量",
        "阅读次数",
        "阅读",
        "点击次数",
        "点击数",
        "点击量",
        "点击率",
        "访问次数",
        "浏览",
        "点击",
        "字体",
        "字号",
        "字体大小",
        "作者",
        "编辑",
        "责任编辑",
        "审核",
        "打印",
        "分享到",
        "分享",
        "语种",
        "生效日期",
        "失效日期",
        "废止日期",
        "实施日期",
        "统一社会信用代码",
        "内容概述",
        "摘要",
        "服务对象",
        "公开时限",
        "附件"
    };
    private static final String ANY_LABEL = Stream.of(LABELS)
            .sorted((a, b) -> b.length() - a.length())
            .map(label -> String.join("[\\s\\p{Z}]{0,8}", label.split("")))
            .collect(Collectors.joining("|"));
    private static final Pattern LABEL =
            Pattern.compile("(?:^|(?<=[\\s\\p{Z}】\\])）|｜])|(?<=[0-9])(?=来|作|浏|发|信|点|字))[【\\[]?(" + ANY_LABEL
                    + ")[】\\]]?[\\s\\p{Z}]{0,4}[:：】]");
    /**
     * 索引号 00000001/2018-00042 分类 …: where the marks were lost, a line that begins with a label has others behind
     * blanks.
     */
    private static final Pattern UNMARKED =
            Pattern.compile("(?:^|(?<=[\\s\\p{Z}]))(" + ANY_LABEL + ")[\\s\\p{Z}]{1,8}(?=\\S)");

    private static final Pattern MARKS = Pattern.compile("[:()\"]");
    private static final Set<String> KNOWN = Set.of(LABELS);
    private static final int LONGEST_VALUE = 200;

    /** The labels of the row above, where that row held nothing else. */
    private List<String> heads = List.of();

    private final Map<String, String> values = new LinkedHashMap<>();

    static Metadata of(List<Block> blocks) {
        Metadata metadata = new Metadata();
        String open = null;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                open = metadata.line(paragraph.text(), open);
            } else if (block instanceof Table table) {
                metadata.table(table);
                open = null;
            }
        }
        return metadata;
    }

    /** The value of the first of these labels that has one. */
    Optional<String> find(String... labels) {
        return Stream.of(labels).map(values::get).filter(value -> value != null).findFirst();
    }

    /** Reads a line; a label at its end is answered, for the next line may hold its value. */
    private String line(String text, String open) {
        if (text.indexOf('|') >= 0) {
            row(List.of(text.split("\\|")));
            return null;
        }
        String plain = Matching.simplify(text);
        Matcher matcher = LABEL.matcher(plain);
        if (!matcher.find()) {
            matcher = UNMARKED.matcher(plain);
            if (!matcher.lookingAt()) {
                matcher = LABEL.matcher("");
            }
        }
        matcher.reset();
        List<int[]> places = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
            labels.add(Matching.normalise(matcher.group(1)));
        }
        int first = places.isEmpty() ? text.length() : places.get(0)[0];
        if (open != null && first > 0) {
            put(open, text.substring(0, first));
        }
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : text.length();
            put(labels.get(i), text.substring(places.get(i)[1], end));
        }
        String last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
        return last != null && !values.containsKey(last) ? last : null;
    }

    private void table(Table table) {
        List<String> cells = new ArrayList<>();
        int row = 0;
        for (Block.Cell cell : table.cells()) {
            if (cell.row() != row) {
                row(cells);
                cells = new ArrayList<>();
                row = cell.row();
            }
            cells.add(cell.text());
        }
        row(cells);
        heads = List.of();
    }

    /** Labels and values by turns, or a row of labels above a row of values. */
    private void row(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        List<String> labels = filled.stream().map(Metadata::label).toList();
        if (filled.size() > 1 && labels.stream().allMatch(KNOWN::contains)) {
            heads = labels;
            return;
        }
        if (!heads.isEmpty() && filled.size() == heads.size() && labels.stream().noneMatch(KNOWN::contains)) {
            for (int i = 0; i < heads.size(); i++) {
                put(heads.get(i), filled.get(i));
            }
            return;
        }
        heads = List.of();
        String open = null;
        for (String cell : cells) {
            String label = label(cell);
            if (KNOWN.contains(label)) {
                open = label;
            } else if (open != null) {
                put(open, cell);
                open = null;
            } else if (cell.indexOf('|') < 0) {
                line(cell.strip(), null);
            }
        }
    }

    private static String label(String cell) {
        return MARKS.matcher(Matching.normalise(cell)).replaceAll("");
    }

    private void put(String label, String value) {
        String trimmed = value.strip();
        if (!trimmed.isEmpty() && trimmed.length() <= LONGEST_VALUE) {
            values.putIfAbsent(label, trimmed);
        }
    }
}
