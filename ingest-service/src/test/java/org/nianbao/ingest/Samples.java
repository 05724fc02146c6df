package org.nianbao.ingest;

/** Small documents of our own making. */
public final class Samples {

    private Samples() {}

    /** A report on 2013 that differs from every other by its mark. */
    public static String report(String mark) {
        return """
                桐乡市商务局2013年政府信息公开工作年度报告

                一、概述
                根据《中华人民共和国政府信息公开条例》的规定，编制桐乡市商务局2013年政府信息公开工作年度报告。编号%s。
                二、主动公开政府信息情况
                本年度主动公开政府信息343条。
                三、依申请公开政府信息情况
                本年度收到政府信息公开申请5件。

                桐乡市商务局
                2014年3月8日
                """.formatted(mark);
    }
}
