package org.nianbao.bench.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.form.IndicatorCode;

/**
 * A report before a layout makes a document of it, with everything that a reader must find.
 *
 * @param cells what each printed cell says
 * @param doubtful cells that damage ran together: a reader may say nothing of them or, where the layout still tells,
 *     the truth
 * @param figures what the sentences say; a value of 0 may be stated in words
 */
public record ReportPlan(
        FormEdition edition,
        String title,
        String agency,
        int year,
        LocalDate publishedOn,
        List<Part> parts,
        Map<CellKey, CellTruth> cells,
        Map<CellKey, CellTruth> doubtful,
        Map<IndicatorCode, Long> figures) {

    public ReportPlan {
        parts = List.copyOf(parts);
        cells = Map.copyOf(cells);
        doubtful = Map.copyOf(doubtful);
        figures = Map.copyOf(figures);
    }

    /** The line under a title where a site prints when and by whom it was published. */
    public String publication() {
        int day = publishedOn.getDayOfMonth();
        int month = publishedOn.getMonthValue();
        return switch ((day + month + title.length()) % 6) {
            case 0 -> "来源:" + agency + " 发布时间:" + publishedOn + " 15:06 浏览次数: 字体:[大 中 小]";
            case 1 -> "发布日期:" + publishedOn.getYear() + "年" + month + "月" + day + "日 信息来源:" + agency;
            case 2 -> "发布时间:" + publishedOn.toString().replace('-', '/') + " 来源:" + agency + " 【打印】";
            case 3 -> "发布机构:" + agency + " 发文日期:" + publishedOn;
            default -> "发布时间:" + publishedOn + " 来源:" + agency;
        };
    }
}
