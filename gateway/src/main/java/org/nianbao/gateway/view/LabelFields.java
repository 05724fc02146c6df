package org.nianbao.gateway.view;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/**
 * Words that come in two languages. What is declared here is fetched by a shorter way at run time, as plain fields are.
 */
@GraphQLApi
@NonBlocking
public class LabelFields {

    private static final String WHICH = "The language. 语言。";

    @NonNull
    @Description("The label as the form prints it, or in English. 指标名称（表格原文或英文）。")
    public String label(
            @Source IndicatorView indicator,
            @Name("language") @DefaultValue("ZH") @Description(WHICH) Language language) {
        return indicator.in("label", language);
    }

    @NonNull
    @Description("The ground as the form prints it, or in English. 不予公开理由（表格原文或英文）。")
    public String label(
            @Source ReasonCountView reason,
            @Name("language") @DefaultValue("ZH") @Description(WHICH) Language language) {
        return reason.in("label", language);
    }

    @NonNull
    @Description("Why values before and after do not compare. 不可比的原因。")
    public String reason(
            @Source SeriesBreakView seriesBreak,
            @Name("language") @DefaultValue("ZH") @Description(WHICH) Language language) {
        return seriesBreak.in("reason", language);
    }

    @NonNull
    @Description("What does not hold, in words. 校验说明。")
    public String message(
            @Source FindingView finding, @Name("language") @DefaultValue("ZH") @Description(WHICH) Language language) {
        return finding.in("message", language);
    }
}
