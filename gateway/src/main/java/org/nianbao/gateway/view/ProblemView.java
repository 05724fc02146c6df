package org.nianbao.gateway.view;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.Severity;

/** A problem as clients see it. */
@Type("Problem")
@Description("Something met while reading that a person should know. 解析时遇到、需要人知道的问题。")
public final class ProblemView {

    private final Problem problem;

    public ProblemView(Problem problem) {
        this.problem = problem;
    }

    @NonNull
    @Description("How much it matters. 严重程度。")
    public Severity getSeverity() {
        return problem.severity();
    }

    @NonNull
    @Description(
            "What kind of problem, such as FORM_TRUNCATED; later readers may add some. 问题代码，如FORM_TRUNCATED；以后可能增加。")
    public String getCode() {
        return problem.code().name();
    }

    @NonNull
    @Description("What was met and what was done about it. 遇到了什么、如何处理。")
    public String getMessage() {
        return problem.message();
    }

    @Description("The place in the document; null when it is about the whole. 位置；涉及全文时为空。")
    public String getWhere() {
        return problem.where();
    }
}
