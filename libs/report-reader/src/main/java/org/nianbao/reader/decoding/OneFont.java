package org.nianbao.reader.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Answers one font for every font that a PDF file does not bring along. Reading needs no shapes of characters; and the
 * same file must read the same whatever fonts the machine has, which PDFBox would else search for on its disks.
 */
final class OneFont implements FontMapper {

    private static final String PATH = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;

    private OneFont(TrueTypeFont font) {
        this.font = font;
    }

    /** Has PDFBox use it, in the whole process: the mapper is a static field of PDFBox. */
    static void install() {
        Installed.once();
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
        return new CIDFontMapping(null, font, true);
    }

    private static final class Installed {
        /** PDFBox warns of each font that is not its own, which here is no mishap. Held, or its level would be lost. */
        private static final Logger FONTS = Logger.getLogger("org.apache.pdfbox.pdmodel.font");

        static {
            FONTS.setLevel(Level.SEVERE);
            try (InputStream bytes = OneFont.class.getResourceAsStream(PATH)) {
                FontMappers.set(new OneFont(new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()))));
            } catch (IOException e) {
                throw new UncheckedIOException("PDFBox brings its font no longer", e);
            }
        }

        static void once() {
            // loading this class did it
        }
    }
}
