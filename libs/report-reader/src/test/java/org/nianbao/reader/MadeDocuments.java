package org.nianbao.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Makes the documents of the tests that cannot lie in a folder as text. */
final class MadeDocuments {

    /** A whole report in sentences; each line a paragraph. */
    static final List<String> REPORT = List.of(
            "青岩区水务局2015年政府信息公开工作年度报告",
            "根据《中华人民共和国政府信息公开条例》的规定，编制本报告。",
            "一、概述",
            "2015年，我局主动公开政府信息36条，其中通过门户网站公开30条。",
            "二、依申请公开情况",
            "2015年，我局收到政府信息公开申请2件，均已按期答复。",
            "三、存在的问题和改进措施",
            "公开的内容还不够丰富，今后将继续改进，并加强对各科室的指导。",
            "青岩区水务局",
            "2016年1月28日");

    /** Rows of a table whose first row spans two columns. */
    static final List<List<String>> TABLE = List.of(List.of("政府信息公开情况"), List.of("收到申请数", "2"), List.of("申请办结数", "1"));

    private MadeDocuments() {}

    static String text() {
        return String.join("\n", REPORT) + "\n";
    }

    static String html(String charset) {
        return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset
                + "\"></head><body><p>" + String.join("</p><p>", REPORT) + "</p></body></html>";
    }

    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            REPORT.forEach(line -> document.createParagraph().createRun().setText(line));
            XWPFTable table = document.createTable(TABLE.size(), 2);
            table.getRow(0).getCell(0).setText(TABLE.get(0).get(0));
            table.getRow(0).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
            table.getRow(0).removeCell(1);
            for (int row = 1; row < TABLE.size(); row++) {
                for (int column = 0; column < 2; column++) {
                    table.getRow(row).getCell(column).setText(TABLE.get(row).get(column));
                }
            }
            return bytes(document);
        }
    }

    static byte[] pdf() {
        StringBuilder content = new StringBuilder();
        int y = 780;
        for (String line : REPORT) {
            y -= 20;
            text(content, 60, y, line);
        }
        for (List<String> row : TABLE) {
            y -= 20;
            int width = 300 / row.size();
            for (int column = 0; column < row.size(); column++) {
                content.append(String.format(Locale.ROOT, "%d %d %d 20 re S\n", 60 + column * width, y - 6, width));
                text(content, 65 + column * width, y, row.get(column));
            }
        }
        return pdf(content.toString());
    }

    /** A PDF file of one page, in a font that it does not bring along. */
    static byte[] pdf(String content) {
        String[] objects = {
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 4 0 R>>>>/Contents 6 0 R>>",
            "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[5 0 R]>>",
            "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)"
                    + "/Supplement 4>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6"
                    + "/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>>>",
            "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream"
        };
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder offsets = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            offsets.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ").append(objects.length + 1).append('\n').append(offsets);
        file.append("trailer\n<</Size ").append(objects.length + 1).append("/Root 1 0 R>>\nstartxref\n");
        return file.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static void text(StringBuilder content, int x, int y, String line) {
        content.append(String.format(Locale.ROOT, "BT /F 10 Tf %d %d Td <", x, y));
        line.chars().forEach(c -> content.append(String.format(Locale.ROOT, "%04x", c)));
        content.append("> Tj ET\n");
    }

    /** A Word document whose main part unpacks to some hundred megabytes. */
    static byte[] zipBomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            frame(zip);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            zip.write("<?xml version=\"1.0\"?>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 400; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /**
     * A Word document of one paragraph.
     *
     * @param types the document type declaration of its main part
     * @param words of the paragraph, as they stand in the file
     */
    static byte[] docx(String types, String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            frame(zip);
            entry(
                    zip,
                    "word/document.xml",
                    "<?xml version=\"1.0\"?>" + types
                            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                            + words + "</w:t></w:r></w:p></w:body></w:document>");
        }
        return bytes.toByteArray();
    }

    /** What leads to the main part of a Word document. */
    private static void frame(ZipOutputStream zip) throws IOException {
        entry(zip, "[Content_Types].xml", """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        entry(zip, "_rels/.rels", """
                <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
    }

    static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
