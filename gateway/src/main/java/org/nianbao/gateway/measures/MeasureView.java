package org.nianbao.gateway.measures;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.gateway.view.Worded;
import org.nianbao.gateway.view.Words;
import org.nianbao.model.stats.MeasureInfo;
import org.nianbao.model.stats.MeasureName;

/** A measure as clients see it. */
@Type("Measure")
@Description("A rate made of harmonised figures: sums over sums, never a mean of rates. 由统一口径数据计算的比率：和除以和，不取比率的平均。")
public final class MeasureView extends Worded {

    private final MeasureInfo info;

    public MeasureView(MeasureInfo info) {
        this.info = info;
    }

    @Override
    protected Words words(String field) {
        return switch (field) {
            case "caveat" -> new Words(info.caveatChinese(), info.caveatEnglish());
            case "description" -> new Words(info.descriptionChinese(), info.descriptionEnglish());
            default -> new Words(info.chinese(), info.english());
        };
    }

    @NonNull
    @Description("Its name. 名称代码。")
    public MeasureName getName() {
        return info.name();
    }

    @Description("Raised whenever the formula changes. 公式每次变更即递增。")
    public int getVersion() {
        return info.version();
    }

    @NonNull
    @Description("The formula over harmonised outcomes and indicator codes. 以统一口径结果与指标代码表示的公式。")
    public String getFormula() {
        return info.formula();
    }
}
