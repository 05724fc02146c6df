package org.nianbao.reader.decoding;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.nianbao.reader.page.PageBuilder.CellSpec;

import static org.assertj.core.api.Assertions.assertThat;

class PdfTablesTest {

    @Test
    void aMissingLineMakesOneCellOfTwo() {
        // Two rows and two columns; the line between the columns is missing in the first row.
        List<Ruling> horizontals = List.of(new Ruling(0, 0, 100), new Ruling(20, 0, 100), new Ruling(40, 0, 100));
        List<Ruling> verticals = List.of(new Ruling(0, 0, 40), new Ruling(50, 20, 40), new Ruling(100, 0, 40));
        RuledGrid grid = RuledGrid.in(horizontals, verticals).get(0);
        assertThat(grid.cells())
                .containsExactly(
                        new RuledGrid.Cell(0, 0, 1, 2), new RuledGrid.Cell(1, 0, 1, 1), new RuledGrid.Cell(1, 1, 1, 1));
        assertThat(grid.findCell(70, 10)).contains(new RuledGrid.Cell(0, 0, 1, 2));
        assertThat(grid.findCell(70, 30)).contains(new RuledGrid.Cell(1, 1, 1, 1));
    }

    @Test
    void aTableOpenAtItsSidesKeepsItsOuterColumns() {
        List<Ruling> horizontals = List.of(new Ruling(0, 0, 150), new Ruling(20, 0, 150), new Ruling(40, 0, 150));
        List<Ruling> verticals = List.of(new Ruling(50, 0, 40), new Ruling(100, 0, 40));
        RuledGrid grid = RuledGrid.in(horizontals, verticals).get(0);
        assertThat(grid.xs()).containsExactly(0, 50, 100, 150);
        assertThat(grid.cells()).hasSize(6);
    }

    @Test
    void bordersDrawnCellByCellAreOneLine() {
        List<Ruling> pieces = IntStream.range(0, 10)
                .mapToObj(i -> new Ruling(10 + 0.1 * (i % 3), 20.0 * i, 20.0 * i + 19.5))
                .toList();
        assertThat(Ruling.joined(pieces)).hasSize(1);
        assertThat(Ruling.joined(List.of(new Ruling(10, 0, 50), new Ruling(10, 60, 90))))
                .hasSize(2);
    }

    @Test
    void linesThatTouchNothingAreNoTable() {
        assertThat(RuledGrid.in(List.of(new Ruling(10, 0, 300), new Ruling(30, 0, 300)), List.of()))
                .isEmpty();
    }

    @Test
    void aRowCutInTwoByThePagesEndIsOneAgain() {
        List<List<CellSpec>> first = List.of(row("标题", "数"), row("1.申请人无正当理由逾期", "5"));
        List<List<CellSpec>> second = List.of(row("不补正", ""), row("2.其他", "0"));
        List<List<CellSpec>> all = PdfPiece.Ruled.continued(first, second);
        assertThat(all).hasSize(3);
        assertThat(all.get(1).get(0).text()).isEqualTo("1.申请人无正当理由逾期不补正");
        assertThat(PdfPiece.Ruled.continued(first, List.of(row("(四)无法提供", ""), row("2.其他", "0"))))
                .as("a row that begins one stays one")
                .hasSize(4);
    }

    private static List<CellSpec> row(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> CellSpec.of(texts[i]))
                .toList();
    }
}
