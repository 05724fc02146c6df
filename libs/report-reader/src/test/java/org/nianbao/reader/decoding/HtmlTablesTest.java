package org.nianbao.reader.decoding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.nianbao.reader.page.Block;
import org.nianbao.reader.page.Page;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlTablesTest {

    @Test
    void aCellHoldsWhatAVisitorSeesOfIt() {
        assertThat(
                        cells(
                                "<table><tr><td><p class=MsoNormal><span>收到</span><span>申请数</span></p></td><td>1<span>2</span></td></tr>"
                                        + "<tr><td>结果<br>维持</td><td><p>&nbsp;</p></td></tr>"
                                        + "<tr><td>申请\n办结数</td><td><span style='display: none'>9</span>5</td></tr>"
                                        + "<tr><td>答复数</td><td><del>7</del><input type=text value=' 8 '><input type=hidden value=6></td></tr></table>"))
                .containsExactly("收到申请数", "12", "结果 维持", "", "申请办结数", "5", "答复数", "8");
    }

    @Test
    void spansKeepTheirPlaceInTheGrid() {
        Block.Table table = tables(
                        "<table><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr><tr><td>丙</td><td>丁</td></tr>"
                                + "<tr><td rowspan=0>戊</td><td>己</td><td>庚</td></tr><tr><td>辛</td><td>壬</td></tr></table>")
                .get(0);
        assertThat(table.rows()).isEqualTo(4);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.cells().stream()
                        .map(c -> c.text() + c.row() + c.column())
                        .toList())
                .containsExactly("甲11", "乙12", "丙22", "丁23", "戊31", "己32", "庚33", "辛42", "壬43");
    }

    @Test
    void aTableThatOnlyServesTheLayoutIsNone() {
        String page = "<table><tr><td>菜单</td><td><table><tr><td>收到申请数</td><td>3</td></tr></table></td></tr></table>";
        assertThat(tables(page)).hasSize(1);
        assertThat(cells(page)).containsExactly("收到申请数", "3");
        assertThat(paragraphs("<table><tr><td>第一段</td></tr><tr><td>第二段<br>第三段</td></tr></table>"))
                .containsExactly("第一段", "第二段", "第三段");
    }

    @Test
    void rowsOfTextPartTheRowsOfFigures() {
        String prose = "<tr><td colspan=2><p>" + "文".repeat(100) + "</p><p>" + "字".repeat(100) + "</p><p>"
                + "句".repeat(100) + "</p></td></tr>";
        String row = "<tr><td>收到申请数</td><td>3</td></tr>";
        assertThat(tables("<table>" + row + row + prose + row + "</table>")).hasSize(2);
    }

    private static List<Block.Table> tables(String html) {
        return page(html).blocks().stream()
                .filter(block -> block instanceof Block.Table)
                .map(block -> (Block.Table) block)
                .toList();
    }

    private static List<String> cells(String html) {
        return tables(html).stream()
                .flatMap(table -> table.cells().stream())
                .map(Block.Cell::text)
                .collect(Collectors.toList());
    }

    private static List<String> paragraphs(String html) {
        return page(html).blocks().stream()
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }

    private static Page page(String html) {
        return new DocumentDecoder(Limits.DEFAULT)
                .decode(("<html>" + html).getBytes(StandardCharsets.UTF_8), null, null)
                .page();
    }
}
