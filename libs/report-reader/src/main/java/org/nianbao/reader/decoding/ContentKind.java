package org.nianbao.reader.decoding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a document is, told by its first bytes and never by its name.
 *
 * @param mediaType such as application/pdf
 * @param words what a person calls it
 */
record ContentKind(String mediaType, String words) {

    static final ContentKind TEXT = new ContentKind("text/plain", "text");
    static final ContentKind PDF = new ContentKind("application/pdf", "a PDF file");
    static final ContentKind DOCX = new ContentKind(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document");
    static final ContentKind BINARY = new ContentKind("application/octet-stream", "binary data");

    private static final int ENTRIES_LOOKED_AT = 64;

    /** First bytes in hexadecimal, an x for any digit; the media type; what a person calls it. */
    private static final String[][] SIGNATURES = {
        {"D0CF11E0A1B11AE1", "application/x-ole-storage", "a file of old Word, Excel or WPS (.doc, .xls, .wps)"},
        {"7B5C727466", "application/rtf", "an RTF document"},
        {"89504E470D0A1A0A", "image/png", "a PNG image"},
        {"FFD8FF", "image/jpeg", "a JPEG image"},
        {"47494638", "image/gif", "a GIF image"},
        {"424Dxxxxxxxx00000000", "image/bmp", "a BMP image"},
        {"49492A00", "image/tiff", "a TIFF image"},
        {"4D4D002A", "image/tiff", "a TIFF image"},
        {"52494646xxxxxxxx57454250", "image/webp", "a WebP image"},
        {"52494646", "application/x-riff", "a sound or film file"},
        {"xxxxxxxx66747970", "video/mp4", "a film file"},
        {"494433", "audio/mpeg", "a sound file"},
        {"1F8B", "application/gzip", "a gzip archive"},
        {"377ABCAF271C", "application/x-7z-compressed", "a 7z archive"},
        {"526172211A07", "application/vnd.rar", "a RAR archive"},
        {"425A68", "application/x-bzip2", "a bzip2 archive"},
        {"FD377A585A00", "application/x-xz", "an xz archive"},
        {"7F454C46", "application/x-executable", "an executable program"},
        {"4D5Axxxx", "application/x-msdownload", "an executable program"},
        {"CAFEBABE", "application/java-vm", "a Java class file"},
        {"53514C69746520666F726D6174203300", "application/vnd.sqlite3", "an SQLite database"},
    };

    static ContentKind of(byte[] bytes) {
        if (indexOfPdfHeader(bytes)) {
            return PDF;
        }
        if (startsWith(bytes, "504B0304") || startsWith(bytes, "504B0506") || startsWith(bytes, "504B0708")) {
            return packed(bytes);
        }
        for (String[] signature : SIGNATURES) {
            if (startsWith(bytes, signature[0])) {
                boolean text = signature[0].length() < 8 && looksLikeText(bytes);
                return text ? TEXT : new ContentKind(signature[1], signature[2]);
            }
        }
        return looksLikeText(bytes) ? TEXT : BINARY;
    }

    /** Text has next to no control characters; a chance sequence of bytes has one in eight. */
    private static boolean looksLikeText(byte[] bytes) {
        if (Charsets.findUnicodeMark(bytes).isPresent()
                || Charsets.findBareUtf16(bytes).isPresent()) {
            return true;
        }
        int end = Math.min(bytes.length, 1 << 16);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            int b = bytes[i];
            // Nearly every byte is none: one question tells.
            if ((b & 0xE0) == 0 || b == 0x7F) {
                boolean white = b == '\t' || b == '\n' || b == '\r' || b == '\f';
                controls += white ? 0 : 1;
            }
        }
        return controls * 50L <= end;
    }

    /** Readers of PDF allow for some bytes before the header. */
    private static boolean indexOfPdfHeader(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-") && !head.toLowerCase(Locale.ROOT).contains("<html");
    }

    private static boolean startsWith(byte[] bytes, String signature) {
        if (bytes.length < signature.length() / 2) {
            return false;
        }
        for (int i = 0; i < signature.length(); i += 2) {
            String expected = signature.substring(i, i + 2);
            if (!expected.equals("xx") && Integer.parseInt(expected, 16) != (bytes[i / 2] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private static ContentKind packed(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry entry;
            for (int i = 0; i < ENTRIES_LOOKED_AT && (entry = zip.getNextEntry()) != null; i++) {
                String name = entry.getName();
                if (name.startsWith("word/") || (name.startsWith("[Content_Types]") && declaresWord(zip))) {
                    return DOCX;
                } else if (name.startsWith("xl/")) {
                    return new ContentKind(
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "an Excel workbook");
                } else if (name.startsWith("ppt/")) {
                    return new ContentKind(
                            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                            "a PowerPoint file");
                } else if (name.equals("OFD.xml")) {
                    return new ContentKind("application/ofd", "an OFD document");
                } else if (name.equals("mimetype")) {
                    return new ContentKind("application/vnd.oasis.opendocument", "an OpenDocument or EPUB file");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return new ContentKind("application/zip", "a damaged zip archive or Word document (" + plain(e) + ")");
        }
        return new ContentKind("application/zip", "a zip archive");
    }

    private static boolean declaresWord(ZipInputStream zip) throws IOException {
        String types = new String(zip.readNBytes(1 << 16), StandardCharsets.UTF_8);
        return types.contains("wordprocessingml.document");
    }

    private static String plain(Exception e) {
        return e.getMessage() == null ? "it ends early" : e.getMessage();
    }
}
