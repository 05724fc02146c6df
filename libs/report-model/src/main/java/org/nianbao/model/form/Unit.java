package org.nianbao.model.form;

/** What a value of an indicator counts. */
public enum Unit {
    /** 条: a published piece of information. */
    ITEM("条", "items"),
    /** 件: a request, a case, a document. */
    CASE("件", "cases"),
    /** 次: an occasion. */
    TIME("次", "times"),
    /** 篇: an article. */
    ARTICLE("篇", "articles"),
    /** 个: a unit or place. */
    UNIT("个", "units"),
    /** 人: persons. */
    PERSON("人", "persons"),
    /** 人次: person-times. */
    PERSON_TIME("人次", "person-times"),
    /** 项: an administrative matter or procurement project. */
    MATTER("项", "matters"),
    /** 元: yuan. */
    YUAN("元", "yuan"),
    /** 万元: ten thousand yuan. */
    TEN_THOUSAND_YUAN("万元", "10,000 yuan");

    private final String chinese;
    private final String english;

    Unit(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
