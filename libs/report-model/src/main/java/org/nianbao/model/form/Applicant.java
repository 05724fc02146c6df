package org.nianbao.model.form;

/** The applicant (申请人) that a column of section three of F2019 and F2021 stands for. */
public enum Applicant {
    TOTAL("总计", "All applicants"),
    NATURAL_PERSON("自然人", "Natural persons"),
    ENTERPRISE("商业企业", "Commercial enterprises"),
    RESEARCH("科研机构", "Research institutions"),
    CHARITY("社会公益组织", "Public welfare organisations"),
    LEGAL_SERVICE("法律服务机构", "Legal service organisations"),
    OTHER_ORG("其他", "Other legal persons or organisations");

    private final String chinese;
    private final String english;

    Applicant(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The column's heading as the form prints it. */
    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
