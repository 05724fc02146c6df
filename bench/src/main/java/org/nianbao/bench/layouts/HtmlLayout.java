package org.nianbao.bench.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.nianbao.bench.corpus.Part;
import org.nianbao.bench.corpus.PrintedTable;
import org.nianbao.bench.corpus.PrintedTable.Cell;
import org.nianbao.bench.corpus.ReportPlan;

/** Pages of government sites. */
enum HtmlLayout implements Layout {
    /** Tables as the form has them. */
    PLAIN(false, HtmlLayout::plainTable),
    /** Exported from Word: paragraphs and spans in each cell. */
    WORD(false, HtmlLayout::wordTable),
    /** The number of each label stands in a cell of its own. */
    NUMBERED(false, table -> plainTable(NumberedLabels.of(table))),
    /** A column that is empty stands before the first. */
    LEADING(false, table -> plainTable(AddedCells.emptyFirstColumn(table))),
    /** Section three has a row of units below its header. */
    UNITS(false, table -> plainTable(AddedCells.unitRow(table))),
    /** Line breaks stand inside the words of the header. */
    BREAKS(false, HtmlLayout::brokenHeader),
    /** Header and body parts, th elements, empty rows between. */
    SECTIONED(true, HtmlLayout::sectionedTable),
    /** Each table stands in a cell of a layout table. */
    NESTED(true, table -> "<table width=\"100%\"><tr><td align=\"center\">" + plainTable(table) + "</td></tr></table>"),
    /** A long table is cut in two; the second part has no header of its own. */
    CUT(true, HtmlLayout::cutTable),
    /** Rows and cells are div elements. */
    DIVS(false, HtmlLayout::divTable),
    /** No cell spans rows: the cell of a group stands beside its first row only, and blank ones below. */
    UNSPANNED(false, table -> plainTable(Unspanned.of(table))),
    /** Saved by Word as a page: empty paragraphs, o:p elements, conditional comments. */
    MSO(true, HtmlLayout::msoTable),
    /** Rows are lists, cells their items. */
    LISTS(true, HtmlLayout::listTable),
    /** A table is cut in several, and its first row repeated in each. */
    REPEATED(true, HtmlLayout::repeatedTable),
    /** Cells begin with figures' blanks and end with line breaks. */
    AIRY(
            true,
            table -> table(
                    table, "table class=\"data\"", cell -> "&nbsp;\n  <font size=2>" + cell.text() + "</font> <br>")),
    /** Every cell is a field that was filled in. */
    FIELDS(true, HtmlLayout::fieldTable);

    private final boolean heldOut;
    private final Function<PrintedTable, String> table;

    HtmlLayout(boolean heldOut, Function<PrintedTable, String> table) {
        this.heldOut = heldOut;
        this.table = table;
    }

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public boolean heldOut() {
        return heldOut;
    }

    @Override
    public byte[] render(ReportPlan plan, RandomGenerator random) {
        String body = plan.parts().stream().map(this::part).collect(Collectors.joining("\n"));
        String page = """
                <!DOCTYPE html>
                <html><head><meta charset="{charset}"><title>%1$s_政府门户网站</title>
                <style>td{border:1px solid}</style><script>var hits = 1024;</script></head>
                <body><div class="top"><a href="/">首页</a> <a href="/zwgk">政务公开</a> <a href="/hd">互动交流</a></div>
                %4$s<div class="position">当前位置:<a href="/">首页</a> &gt; <a href="/zwgk">政府信息公开年报</a></div>
                <div class="content"><h2>%1$s</h2><div class="sub">%2$s 浏览次数:<span>308</span></div>
                %3$s
                </div><div class="share">分享: 微信 微博</div><div>扫一扫在手机打开当前页</div>
                <div class="footer">主办单位:人民政府办公室 网站标识码:3300000001 备案号:12345678</div></body></html>
                """.formatted(plan.title(), plan.publication(), body, menu(random));
        return SiteCharsets.encode(page, random);
    }

    /** Some sites put menus, a table of links and a box of hits above the report. */
    private static String menu(RandomGenerator random) {
        return random.nextInt(3) > 0 ? "" : """
                <ul class="nav"><li><a href="/a">走进本市</a></li><li><a href="/b">公开指南</a></li><li><a href="/c">公开年报</a></li></ul>
                <table class="links"><tr><td><a href="/d">2016年</a></td><td><a href="/e">2017年</a></td><td><a href="/f">2018年</a></td></tr></table>
                <div class="hits"><span>今日访问</span><b>1024</b></div>""";
    }

    private String part(Part part) {
        if (part instanceof Part.Form form) {
            return table.apply(form.table());
        }
        if (part instanceof Part.Heading heading) {
            return "<p><strong>" + heading.text() + "</strong></p>";
        }
        return "<p style=\"text-indent:2em\">" + ((Part.Words) part).text() + "</p>";
    }

    private static String plainTable(PrintedTable table) {
        return table(table, "table", Cell::text);
    }

    private static String wordTable(PrintedTable table) {
        return table(
                table,
                "table class=\"MsoNormalTable\"",
                cell -> "<p class=\"MsoNormal\" align=\"center\"><span lang=\"EN-US\">" + broken(cell)
                        + "</span><span>&nbsp;</span></p>");
    }

    /** Word breaks long labels into runs. */
    private static String broken(Cell cell) {
        String text = cell.text();
        return cell.key() == null && text.length() > 8
                ? text.substring(0, 5) + "</span><span style=\"font-size:10pt\">" + text.substring(5)
                : text;
    }

    private static String brokenHeader(PrintedTable table) {
        var rows = table.rows().stream()
                .map(row -> row.stream().anyMatch(cell -> cell.key() != null)
                        ? row
                        : row.stream().map(HtmlLayout::withBreak).toList())
                .toList();
        return plainTable(new PrintedTable(rows));
    }

    private static Cell withBreak(Cell cell) {
        int half = cell.text().length() / 2;
        return half < 2
                ? cell
                : cell.withText(
                        cell.text().substring(0, half) + "<br/>" + cell.text().substring(half));
    }

    private static String table(PrintedTable table, String open, Function<Cell, String> content) {
        return "<" + open + ">"
                + table.rows().stream()
                        .map(row -> "<tr>"
                                + row.stream()
                                        .map(cell -> "<td" + spans(cell) + ">" + content.apply(cell) + "</td>")
                                        .collect(Collectors.joining())
                                + "</tr>")
                        .collect(Collectors.joining("\n"))
                + "</table>";
    }

    private static String spans(Cell cell) {
        return (cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "")
                + (cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "");
    }

    private static String sectionedTable(PrintedTable table) {
        String rows = plainTable(table).replace("<table>", "").replace("</table>", "");
        int end = rows.indexOf("</tr>") + "</tr>".length();
        return "<table><thead>" + rows.substring(0, end).replace("<td", "<th").replace("</td>", "</th>")
                + "</thead><tbody>" + rows.substring(end) + "<tr></tr></tbody></table>";
    }

    private static String cutTable(PrintedTable table) {
        int cut = cut(table.rows());
        return cut == 0
                ? plainTable(table)
                : plainTable(new PrintedTable(table.rows().subList(0, cut))) + "<p></p>"
                        + plainTable(new PrintedTable(
                                table.rows().subList(cut, table.rows().size())));
    }

    /** A row in the later half at which no cell spans over; 0 when there is none. */
    private static int cut(List<List<Cell>> rows) {
        int covered = 0;
        int best = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (i > 5 && i >= covered && best < rows.size() / 2) {
                best = i;
            }
            int at = i;
            covered = Math.max(
                    covered,
                    rows.get(i).stream()
                            .mapToInt(cell -> at + cell.rowSpan())
                            .max()
                            .orElse(0));
        }
        return best;
    }

    private static String msoTable(PrintedTable table) {
        return "<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->"
                + table(
                        table,
                        "table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'",
                        cell -> cell.text().isEmpty()
                                ? "<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>"
                                : "<p class=MsoNormal style='text-align:center'><span style='font-family:仿宋'><b>"
                                        + broken(cell) + "</b></span><span lang=EN-US><o:p></o:p></span></p>");
    }

    private static String listTable(PrintedTable table) {
        return "<div class=\"list\">"
                + table.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> "<li>" + cell.text() + "</li>")
                                .collect(Collectors.joining("", "<ul class=\"line\">", "</ul>")))
                        .collect(Collectors.joining())
                + "</div>";
    }

    private static String repeatedTable(PrintedTable table) {
        int cut = cut(table.rows());
        boolean oneHeader = table.rows().get(0).stream().allMatch(cell -> cell.rowSpan() == 1);
        if (cut == 0 || !oneHeader) {
            return plainTable(table);
        }
        var below = new ArrayList<List<Cell>>();
        below.add(table.rows().get(0));
        below.addAll(table.rows().subList(cut, table.rows().size()));
        return plainTable(new PrintedTable(table.rows().subList(0, cut))) + "<div>续表</div>"
                + plainTable(new PrintedTable(below));
    }

    private static String fieldTable(PrintedTable table) {
        return table(
                table,
                "table",
                cell -> cell.key() == null
                        ? "<label>" + cell.text() + "</label>"
                        : "<input type=\"text\" readonly value=\"" + cell.text() + "\">");
    }

    private static String divTable(PrintedTable table) {
        return "<div class=\"table\">"
                + table.rows().stream()
                        .map(row -> "<div class=\"tr\">"
                                + row.stream()
                                        .map(cell -> "<div class=\"td\">" + cell.text() + "</div>")
                                        .collect(Collectors.joining())
                                + "</div>")
                        .collect(Collectors.joining("\n"))
                + "</div>";
    }
}
