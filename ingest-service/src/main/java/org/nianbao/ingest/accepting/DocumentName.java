package org.nianbao.ingest.accepting;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a harmless file name of what a sender says. */
final class DocumentName {

    private static final int LONGEST = 200;

    private static final Pattern ENCODED =
            Pattern.compile("filename\\*\\s{0,9}=\\s{0,9}UTF-8'[^']{0,20}'([^;\\s]{1,2000})", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED =
            Pattern.compile("filename\\s{0,9}=\\s{0,9}\"([^\"]{1,1000})\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile("filename\\s{0,9}=\\s{0,9}([^;\"\\s]{1,1000})", Pattern.CASE_INSENSITIVE);

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SPECIAL = Pattern.compile("[:*?\"<>|]");

    private DocumentName() {}

    /**
     * The name asked for, else that of the Content-Disposition header, else "document".
     *
     * @param asked may be null
     * @param disposition the header (RFC 6266); may be null
     */
    static String of(String asked, String disposition) {
        String name = clean(asked == null ? "" : asked);
        if (name.isEmpty() && disposition != null && disposition.length() <= 4_000) {
            name = clean(ofHeader(disposition));
        }
        return name.isEmpty() ? "document" : name;
    }

    private static String ofHeader(String disposition) {
        Matcher encoded = ENCODED.matcher(disposition);
        if (encoded.find()) {
            return decoded(encoded.group(1));
        }
        Matcher quoted = QUOTED.matcher(disposition);
        if (quoted.find()) {
            return quoted.group(1);
        }
        Matcher bare = BARE.matcher(disposition);
        return bare.find() ? bare.group(1) : "";
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    /** The last part of a path, without characters that steer terminals, text direction or file systems. */
    private static String clean(String text) {
        String harmless = STEERING.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        String last = FOLDERS.matcher(harmless).replaceFirst("");
        String name = SPECIAL.matcher(last).replaceAll("_").strip();
        if (name.equals(".") || name.equals("..")) {
            return "";
        }
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(name.offsetByCodePoints(name.length(), -LONGEST));
    }
}
