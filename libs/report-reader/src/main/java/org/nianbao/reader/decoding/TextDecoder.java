package org.nianbao.reader.decoding;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;

/**
 * Turns the bytes of a text document into text. In order: byte order mark; valid UTF-8; the charset of the
 * Content-Type; the page's own; then the one of the plausible charsets in which the text speaks of disclosure, or else
 * looks most like Chinese.
 */
final class TextDecoder {

    private static final char LOST = '\uFFFD';
    private static final int SAMPLE = 1 << 16;

    /** Words that every report has, in both scripts. In a wrong charset none of them comes up. */
    private static final List<String> WORDS = List.of("政府", "公开", "公開", "信息", "資訊", "申请", "申請", "年度", "情况", "情況", "工作");

    private static final String FIRST_CHARACTERS = "政公信資申年情工";

    /** A text, and the charset it was in. */
    record Text(String text, Charset charset) {}

    Text decode(byte[] bytes, String contentType, Work work) throws UnreadableDocument {
        Optional<Charsets.Marked> mark = Charsets.findUnicodeMark(bytes);
        int from = mark.map(Charsets.Marked::length).orElse(0);
        byte[] body = from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length);
        Text text = mark.isPresent() ? decoded(body, mark.get().charset()) : unmarked(body, contentType);
        check(text, work);
        return text;
    }

    private static Text unmarked(byte[] bytes, String contentType) {
        Optional<Charset> wide = Charsets.findBareUtf16(bytes);
        if (wide.isPresent()) {
            return decoded(bytes, wide.get());
        }
        Text utf8 = decoded(bytes, StandardCharsets.UTF_8);
        if (isUtf8(utf8.text())) {
            return utf8;
        }
        Set<Charset> candidates = new LinkedHashSet<>();
        Charsets.findNamed(contentType).ifPresent(candidates::add);
        Charsets.findInHead(bytes).ifPresent(candidates::add);
        for (Charset named : candidates) {
            Text text = decoded(bytes, named);
            if (lost(text.text()) == 0 && speaks(text.text()) > 0) {
                return text;
            }
        }
        return likeliest(bytes, utf8);
    }

    /** True when nearly all of the text is valid UTF-8, which no text in another charset is by chance. */
    private static boolean isUtf8(String text) {
        long lost = lost(text);
        if (lost == 0) {
            return true;
        }
        long wide = text.chars().filter(c -> c > 0x7F && c != LOST).count();
        return wide > 20 * lost;
    }

    private static Text likeliest(byte[] bytes, Text utf8) {
        Text gb = decoded(bytes, Charsets.GB18030);
        Text big5 = decoded(bytes, Charsets.BIG5);
        long gbWords = speaks(gb.text());
        long big5Words = speaks(big5.text());
        long utf8Words = speaks(utf8.text());
        if (utf8Words > 0 && utf8Words >= gbWords && utf8Words >= big5Words) {
            return utf8;
        } else if (gbWords != big5Words) {
            return gbWords > big5Words ? gb : big5;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getName().equals("GB18030")) {
                return gb;
            } else if (match.getName().equals("Big5")) {
                return big5;
            }
        }
        return lost(gb.text()) <= lost(big5.text()) ? gb : big5;
    }

    private static void check(Text text, Work work) throws UnreadableDocument {
        long lost = lost(text.text());
        if (lost == 0) {
            return;
        }
        String said = lost + (lost == 1 ? " character" : " characters") + " could not be decoded as "
                + text.charset().name();
        if (lost * 50 > text.text().length()) {
            throw new UnreadableDocument(
                    ProblemCode.UNDECODABLE_TEXT, said + " or any other charset that Chinese reports come in.");
        }
        String place = "character " + (text.text().indexOf(LOST) + 1);
        work.add(Problem.warning(
                ProblemCode.UNDECODABLE_TEXT, said + "; each stands as " + LOST + " in the text.", place));
    }

    private static Text decoded(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // The same, many times faster.
            return new Text(new String(bytes, charset), charset);
        }
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(LOST));
        try {
            return new Text(decoder.decode(ByteBuffer.wrap(bytes)).toString(), charset);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IllegalStateException("a decoder that replaces does not report", e);
        }
    }

    private static long lost(String text) {
        return text.indexOf(LOST) < 0 ? 0 : text.chars().filter(c -> c == LOST).count();
    }

    private static long speaks(String text) {
        int end = Math.min(text.length(), SAMPLE);
        long words = 0;
        for (int i = 0; i + 1 < end; i++) {
            if (FIRST_CHARACTERS.indexOf(text.charAt(i)) >= 0 && isWordAt(text, i)) {
                words++;
                i++;
            }
        }
        return words;
    }

    private static boolean isWordAt(String text, int place) {
        for (String word : WORDS) {
            if (text.startsWith(word, place)) {
                return true;
            }
        }
        return false;
    }
}
