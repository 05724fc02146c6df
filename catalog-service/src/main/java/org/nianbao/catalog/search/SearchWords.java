package org.nianbao.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How text becomes what is looked up. Chinese is written without blanks: 商务局 is kept as the pairs 商务 and 务局, and a word
 * is found where its pairs follow each other. Short texts keep their single characters too.
 */
final class SearchWords {

    /** For names and titles: pairs and single characters. */
    static final Analyzer SHORT_TEXTS = analyzer(true);

    /** For the text of sections, and for what is asked: pairs, and a character that stands alone. */
    static final Analyzer LONG_TEXTS = analyzer(false);

    private static final int MOST_WORDS = 10;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{Cntrl}]+");

    private SearchWords() {}

    private static Analyzer analyzer(boolean withSingles) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokens = new StandardTokenizer();
                TokenStream folded = new LowerCaseFilter(new CJKWidthFilter(tokens));
                return new TokenStreamComponents(tokens, new CJKBigramFilter(folded, CJKBigramFilter.HAN, withSingles));
            }

            @Override
            public int getPositionIncrementGap(String field) {
                // No word reaches from one value of a field into the next.
                return 100;
            }
        };
    }

    /** The words of a question, parted by blanks and punctuation; at most ten. */
    static List<String> ofQuestion(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(folded))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /** The tokens that must follow each other where the word stands; none for a word of symbols only. */
    static List<String> tokens(String word) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = LONG_TEXTS.tokenStream("", word)) {
            CharTermAttribute token = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(token.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be read", e);
        }
        return tokens;
    }

    /** The text in the form that words are compared in, character by character, so that places stay the same. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            String plain =
                    character < 0x80 ? null : Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
            folded.append(Character.toLowerCase(plain == null || plain.length() != 1 ? character : plain.charAt(0)));
        }
        return folded.toString();
    }
}
