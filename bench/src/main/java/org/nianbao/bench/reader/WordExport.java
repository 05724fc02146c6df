package org.nianbao.bench.reader;

import java.nio.charset.StandardCharsets;

/**
 * Dresses a page as Word's "save as web page" leaves it, and as sites publish it: every cell, paragraph and run carries
 * its style, the head holds Word's style sheet and settings.
 */
final class WordExport {

    private static final String HEAD = """
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom>\
            <w:PunctuationKerning/><w:DrawingGridVerticalSpacing>7.8 磅</w:DrawingGridVerticalSpacing>\
            <w:Compatibility><w:SpaceForUL/><w:BalanceSingleByteDoubleByteWidth/></w:Compatibility></w:WordDocument></xml><![endif]-->
            <style><!-- @font-face {font-family:宋体; panose-1:2 1 6 0 3 1 1 1 1 1;}
            p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; text-align:justify; font-size:10.5pt; font-family:Calibri,sans-serif;}
            table.MsoNormalTable {mso-style-name:普通表格; mso-tstyle-rowband-size:0; mso-padding-alt:0cm 5.4pt 0cm 5.4pt;}
            @page WordSection1 {size:595.3pt 841.9pt; margin:72.0pt 90.0pt 72.0pt 90.0pt;} --></style></head>""";
    private static final String CELL =
            "<td width=\"56\" style=\"border-top:none;border-left:none;border-bottom:solid windowtext 1.0pt;border-right:solid windowtext 1.0pt;"
                    + "mso-border-top-alt:solid windowtext .5pt;mso-border-left-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt;height:22.7pt\"";
    private static final String PARAGRAPH =
            "<p class=\"MsoNormal\" align=\"center\" style=\"text-align:center;line-height:15.0pt;mso-line-height-rule:exactly\">";
    private static final String RUN = "<span lang=\"EN-US\" style=\"font-size:10.5pt;font-family:宋体;color:black\">";
    private static final String PROSE =
            "<p class=\"MsoNormal\" style=\"text-indent:32.0pt;mso-char-indent-count:2.0;line-height:28.0pt;mso-line-height-rule:exactly\">"
                    + "<span style=\"font-size:16.0pt;font-family:仿宋_GB2312;mso-bidi-font-family:宋体;color:black\">";

    private WordExport() {}

    /** @param page of the layout WORD, in UTF-8 */
    static byte[] dress(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replace("</head>", HEAD)
                .replace("<p style=\"text-indent:2em\">", PROSE)
                .replace("<p class=\"MsoNormal\" align=\"center\">", PARAGRAPH)
                .replace("<span lang=\"EN-US\">", RUN)
                .replace("<span>&nbsp;</span>", "<span style=\"font-size:10.5pt\">&nbsp;</span><o:p></o:p>")
                .replace("<td", CELL)
                .getBytes(StandardCharsets.UTF_8);
    }
}
