package org.nianbao.reader.decoding;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PdfUnruledRowsTest {

    private static final double SIZE = 9;

    private final List<PdfPiece> pieces = new ArrayList<>();
    private final List<PdfWords> lines = new ArrayList<>();

    @Test
    void aBlankCellIsToldByTheColumnsOfTheOtherRows() {
        line(100, "信息内容", 48, "本年制发件数", 174, "本年废止件数", 301, "现行有效件数", 427);
        line(117, "规章", 48, "12", 174, "0", 301, "7", 427);
        line(134, "行政规范性文件", 48, "5", 301);
        assertThat(told()).containsExactly("信息内容 本年制发件数 本年废止件数 现行有效件数", "规章 12 0 7", "行政规范性文件\t\t5\t");
    }

    @Test
    void aColumnThatIsBlankInAllRowsIsToldByItsName() {
        line(100, "信息内容", 48, "本年制发件数", 174, "本年废止件数", 301);
        line(117, "规章", 48, "3", 301);
        line(134, "行政规范性文件", 48);
        assertThat(told()).endsWith("规章\t\t3", "行政规范性文件\t\t");
    }

    @Test
    void theRestOfALabelBelowItsFiguresBelongsToIt() {
        line(100, "信息内容", 48, "本年制发件数", 174, "本年废止件数", 301);
        line(117, "规章", 48, "3", 174, "0", 301);
        line(134, "行政规范", 48, "5", 301);
        line(145, "性文件", 48);
        assertThat(told()).endsWith("行政规范性文件\t\t5");
    }

    @Test
    void aRowIsLeftAloneWhereAFigureMayBeBroken() {
        line(100, "信息内容", 48, "本年制发件数", 174, "本年废止件数", 301);
        line(117, "规章", 48, "12345", 174);
        line(128, "67", 174);
        assertThat(told()).endsWith("规章 12345", "67");
    }

    @Test
    void aTableWithAPagesNumberBetweenItsRowsIsLeftAlone() {
        line(100, "信息内容", 48, "本年制发件数", 174, "本年废止件数", 301);
        line(117, "规章", 48, "3", 174);
        line(134, "2", 174);
        line(151, "行政规范性文件", 48, "5", 301);
        assertThat(told()).noneMatch(text -> text.contains("\t"));
    }

    @Test
    void aTableWhoseLabelsAreShiftedIsLeftAlone() {
        line(100, "信息内容", 48, "本年制发件数", 174, "本年废止件数", 301);
        line(117, "1.规章", 48, "3", 174);
        line(134, "2.行政规范性文件", 86, "5", 301);
        assertThat(told()).noneMatch(text -> text.contains("\t"));
    }

    @Test
    void textInTwoColumnsIsNoTable() {
        line(100, "本年度我局认真贯彻落实政府信息", 48, "全年共收到申请12件，均已按时办", 301);
        line(117, "公开条例，不断完善工作机制，加", 48, "结，未发生行政复议和行政诉讼，", 301);
        line(134, "强组织领导。", 48, "下一步将继续加强培训。", 301);
        assertThat(told()).noneMatch(text -> text.contains("\t"));
    }

    @Test
    void aTableGoesOnOverThePagesEnd() {
        var rows = new UnruledRows();
        line(700, "信息内容", 48, "本年制发件数", 174, "本年废止件数", 301);
        line(717, "规章", 48, "3", 174, "4", 301);
        rows.tell(pieces, lines, 1);
        pieces.clear();
        lines.clear();
        line(60, "行政规范性文件", 48, "5", 301);
        rows.tell(pieces, lines, 2);
        assertThat(texts()).containsExactly("行政规范性文件\t\t5");
    }

    private List<String> told() {
        new UnruledRows().tell(pieces, lines, 1);
        return texts();
    }

    private List<String> texts() {
        return pieces.stream().map(piece -> ((PdfPiece.Line) piece).text()).toList();
    }

    /** @param words each followed by where it begins, in points */
    private void line(double y, Object... words) {
        PdfWords line = new PdfWords(y);
        for (int i = 0; i < words.length; i += 2) {
            String text = (String) words[i];
            double from = (int) words[i + 1];
            double character = Character.isDigit(text.charAt(0)) ? 0.6 * SIZE : SIZE;
            line.add(text, from, from + character * text.length(), SIZE);
        }
        lines.add(line);
        pieces.add(new PdfPiece.Line(line.text(), (int) words[1], false));
    }
}
