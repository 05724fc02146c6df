package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.form.FormEdition;
import org.nianbao.model.stats.Comparability;
import org.nianbao.model.stats.SeriesPoint;

/** A point of a series as clients see it. */
@Type("SeriesPoint")
@Description("What one year's report states. 一个年度报告所填报的数据。")
public final class SeriesPointView {

    private final SeriesPoint point;

    public SeriesPointView(SeriesPoint point) {
        this.point = point;
    }

    /** The catalog's number of the agency it is of. */
    public long agencyId() {
        return point.agencyId();
    }

    /** The catalog's number of the report it comes from. */
    public long reportId() {
        return point.reportId();
    }

    @Description("The year reported on. 报告年度。")
    public int getYear() {
        return point.year();
    }

    @NonNull
    @Description("The edition of the report. 版式。")
    public FormEdition getEdition() {
        return point.edition();
    }

    @Description("How far it compares with other editions; null when not told. 与其他版式的可比程度；未说明时为空。")
    public Comparability getComparability() {
        return point.comparability();
    }

    @NonNull
    @Description("The observation; the form's where both form and text state it. 数据；表格与文字都有时取表格。")
    public ObservationView getObservation() {
        return new ObservationView(point.observation());
    }
}
