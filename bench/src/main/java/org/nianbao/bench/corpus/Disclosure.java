package org.nianbao.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nianbao.bench.corpus.PrintedTable.Cell;

/** Section two of F2019 and F2021: article by article, each with its own header row. */
final class Disclosure {

    private static final int WIDTH = 4;

    /**
     * One article of the table.
     *
     * @param headers over the value columns
     * @param columns the last part of the codes of these columns
     */
    private record Article(String name, List<String> headers, List<String> columns, List<Subject> subjects) {}

    private record Subject(String label, String prefix) {}

    private static final List<String> ITEM_HEADERS = List.of("上一年项目数量", "本年增/减", "处理决定数量");
    private static final List<String> ITEM_COLUMNS = List.of("items_last_year", "items_change", "decisions");

    private static final List<Article> F2019 = List.of(
            new Article(
                    "第二十条第(一)项",
                    List.of("本年新制作数量", "本年新公开数量", "对外公开总数量"),
                    List.of("made", "published", "public_total"),
                    List.of(new Subject("规章", "rules"), new Subject("规范性文件", "normative"))),
            new Article(
                    "第二十条第(五)项",
                    ITEM_HEADERS,
                    ITEM_COLUMNS,
                    List.of(new Subject("行政许可", "licensing"), new Subject("其他对外管理服务事项", "other_services"))),
            new Article(
                    "第二十条第(六)项",
                    ITEM_HEADERS,
                    ITEM_COLUMNS,
                    List.of(new Subject("行政处罚", "penalties"), new Subject("行政强制", "coercion"))),
            new Article(
                    "第二十条第(八)项",
                    List.of("上一年项目数量", "本年增/减"),
                    List.of("items_last_year", "items_change"),
                    List.of(new Subject("行政事业性收费", "charges"))),
            new Article(
                    "第二十条第(九)项",
                    List.of("采购项目数量", "采购总金额"),
                    List.of("projects", "amount"),
                    List.of(new Subject("政府集中采购", "procurement"))));

    private static final List<Article> F2021 = List.of(
            new Article(
                    "第二十条第(一)项",
                    List.of("本年制发件数", "本年废止件数", "现行有效件数"),
                    List.of("made", "repealed", "in_force"),
                    List.of(new Subject("规章", "rules"), new Subject("行政规范性文件", "normative"))),
            new Article(
                    "第二十条第(五)项", List.of("本年处理决定数量"), List.of("decisions"), List.of(new Subject("行政许可", "licensing"))),
            new Article(
                    "第二十条第(六)项",
                    List.of("本年处理决定数量"),
                    List.of("decisions"),
                    List.of(new Subject("行政处罚", "penalties"), new Subject("行政强制", "coercion"))),
            new Article(
                    "第二十条第(八)项",
                    List.of("本年收费金额(单位:万元)"),
                    List.of("amount"),
                    List.of(new Subject("行政事业性收费", "charges"))));

    private Disclosure() {}

    static Stream<CellKey> keys(boolean edition2021) {
        return (edition2021 ? F2021 : F2019)
                .stream()
                        .flatMap(article -> article.subjects().stream()
                                .flatMap(subject -> article.columns().stream().map(column -> key(subject, column))));
    }

    /** One table, or one for each article. */
    static List<PrintedTable> make(Map<CellKey, CellTruth> truth, Style style, boolean edition2021, boolean split) {
        var tables = new ArrayList<PrintedTable>();
        var all = new ArrayList<List<Cell>>();
        for (Article article : edition2021 ? F2021 : F2019) {
            List<List<Cell>> rows = rows(article, truth, style);
            all.addAll(rows);
            tables.add(new PrintedTable(rows));
        }
        return split ? tables : List.of(new PrintedTable(all));
    }

    private static List<List<Cell>> rows(Article article, Map<CellKey, CellTruth> truth, Style style) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(List.of(Cell.label(style.marks(article.name()), 1, WIDTH)));
        var header = new ArrayList<Cell>();
        header.add(Cell.label("信息内容"));
        for (int i = 0; i < article.headers().size(); i++) {
            header.add(Cell.label(style.marks(article.headers().get(i)), 1, span(article, i)));
        }
        rows.add(header);
        for (Subject subject : article.subjects()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.label(subject.label()));
            for (int i = 0; i < article.columns().size(); i++) {
                CellKey key = key(subject, article.columns().get(i));
                row.add(new Cell(truth.get(key).text(), 1, span(article, i), key));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The last column takes what is left of the table's width. */
    private static int span(Article article, int column) {
        return column == article.columns().size() - 1
                ? WIDTH - article.columns().size()
                : 1;
    }

    private static CellKey key(Subject subject, String column) {
        return CellKey.of("disclosure." + subject.prefix() + "." + column);
    }
}
