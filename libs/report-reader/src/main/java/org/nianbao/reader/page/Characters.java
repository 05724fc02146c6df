package org.nianbao.reader.page;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.BitSet;

import com.ibm.icu.text.Transliterator;

/** What single characters are, and what stands for them in the form of {@link Matching}. */
public final class Characters {

    /** The radicals (CJK Radicals Supplement) that NFKC leaves alone, and their characters, in pairs. */
    private static final String RADICALS = "⺁厂⺄乙⺇几⺈刀⺌小⺎兀⺏尢⺐尣⺒巳⺓幺⺛旡⺝月⺞歹⺟母⺠民⺥爪⺨犬⺩王⺪疋⺫目⺬示⺮竹⺯糸⺲罒⺳网⺶羊"
            + "⺻聿⺼肉⺽臼⺾艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻐钅⻑长⻒长⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻠饣⻢马"
            + "⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟";

    private static final char FIRST = 0x4E00;
    private static final char LAST = 0x9FFF;
    private static final BitSet SIMPLIFIED = charactersOf("GB2312");
    /** Traditional ones that GB 2312 has for a few names, and their simplified forms, in pairs. */
    private static final String OF_BOTH = "後后於于徵征";

    private Characters() {}

    /** True for blanks of every width, control characters and those that show nothing. */
    public static boolean isInvisible(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** True for the Chinese characters of the basic plane, the rare and the compatible ones left out. */
    public static boolean isHan(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** The simplified form of a Chinese character; the character itself when it has none. */
    static char simplified(char han) {
        if (!SIMPLIFIED.get(han)) {
            return Traditional.TABLE[han - FIRST];
        }
        int both = OF_BOTH.indexOf(han);
        return both >= 0 && both % 2 == 0 ? OF_BOTH.charAt(both + 1) : han;
    }

    /** What stands for a character that is neither a plain letter, a digit nor a Chinese character. */
    static String plain(char c) {
        switch (c) {
            case '"',
                    '\'',
                    '“',
                    '”',
                    '„',
                    '‟',
                    '‘',
                    '’',
                    '‚',
                    '‛',
                    '「',
                    '」',
                    '『',
                    '』',
                    '〝',
                    '〞',
                    '〟',
                    '＂',
                    '＇',
                    '｢',
                    '｣':
                return "\"";
            case '[', '〔', '【', '〖', '（', '［', '﹙', '〘', '﹝', '(':
                return "(";
            case ']', '〕', '】', '〗', '）', '］', '﹚', '〙', '﹞', ')':
                return ")";
            case '〈', '《', '«', '︽':
                return "《";
            case '〉', '》', '»', '︾':
                return "》";
            case '-', '‐', '‑', '‒', '–', '—', '―', '−', '─', '━', '－', '﹣', '﹘':
                return "-";
            case '·', '•', '‧', '・', '･', '∙', '⋅', '●':
                return "·";
            case '〇', '○', '◯':
                return "〇";
            case ',', '.', ':', ';', '、', '。', '|', '/', '%':
                return String.valueOf(c);
            default:
                return decomposed(c);
        }
    }

    private static String decomposed(char c) {
        if (c < 0x7F || Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        int radical = RADICALS.indexOf(c);
        if (radical >= 0) {
            return RADICALS.substring(radical + 1, radical + 2);
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (plain.length() == 1 && isHan(plain.charAt(0))) {
            return String.valueOf(simplified(plain.charAt(0)));
        }
        boolean number = !plain.isEmpty() && plain.chars().allMatch(Character::isDigit);
        if (number && c >= 0x2460 && c <= 0x277E) {
            return '(' + plain + ')';
        }
        boolean fullWidth = c >= 0xFF00;
        return number && !fullWidth ? String.valueOf(c) : plain;
    }

    /** A Chinese character for the radical that a PDF file holds in its place; any other character as it is. */
    public static char character(char c) {
        if (c < 0x2E80 || c > 0x2FDF) {
            return c;
        }
        String plain = decomposed(c);
        return plain.length() == 1 ? plain.charAt(0) : c;
    }

    private static BitSet charactersOf(String charset) {
        byte[] codes = new byte[2 * 94 * 94];
        for (int i = 0; i < 94 * 94; i++) {
            codes[2 * i] = (byte) (0xA1 + i / 94);
            codes[2 * i + 1] = (byte) (0xA1 + i % 94);
        }
        BitSet found = new BitSet(0x10000);
        new String(codes, Charset.forName(charset)).chars().forEach(found::set);
        return found;
    }

    /** Loaded only when a character comes that GB 2312 does not have. */
    private static final class Traditional {
        static final char[] TABLE = table();

        private static char[] table() {
            StringBuilder all = new StringBuilder();
            for (char c = FIRST; c <= LAST; c++) {
                all.append(c).append('\n');
            }
            Transliterator toSimplified = Transliterator.getInstance("Traditional-Simplified");
            String[] plain = toSimplified.transliterate(all.toString()).split("\n");
            char[] table = new char[LAST - FIRST + 1];
            for (int i = 0; i < table.length; i++) {
                table[i] = plain[i].length() == 1 ? plain[i].charAt(0) : (char) (FIRST + i);
            }
            return table;
        }
    }
}
