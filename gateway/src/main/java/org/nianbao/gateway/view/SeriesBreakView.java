package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.stats.SeriesBreak;

/** A break as clients see it. */
@Type("SeriesBreak")
@Description("A year from which values do not compare with those before as they stand. 口径断点：此年起的数值与此前不可直接比较。")
public final class SeriesBreakView extends Worded {

    private final SeriesBreak seriesBreak;

    public SeriesBreakView(SeriesBreak seriesBreak) {
        this.seriesBreak = seriesBreak;
    }

    @Override
    protected Words words(String field) {
        return new Words(seriesBreak.reasonChinese(), seriesBreak.reasonEnglish());
    }

    @Description("The first year on the new side. 新口径的第一年。")
    public int getYear() {
        return seriesBreak.year();
    }
}
