package org.nianbao.reader;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.decoding.Decoded;
import org.nianbao.reader.decoding.DocumentDecoder;
import org.nianbao.reader.decoding.Limits;
import org.nianbao.reader.forms.FormReader;
import org.nianbao.reader.forms.FormReading;
import org.nianbao.reader.framing.Frame;
import org.nianbao.reader.framing.Framer;
import org.nianbao.reader.identifying.Identifier;
import org.nianbao.reader.identifying.Identity;
import org.nianbao.reader.narrative.NarrativeReader;
import org.nianbao.reader.narrative.NarrativeReading;
import org.nianbao.reader.page.Page;
import org.nianbao.reader.sectioning.Sectioned;
import org.nianbao.reader.sectioning.Sectioner;

/**
 * Reads an annual report: decode, frame, read the forms, part into sections, identify, read the sentences, assemble.
 * Answers for any bytes whatever; what went wrong is among the problems. The same bytes and hints give the same
 * reading. Safe for use by many threads.
 *
 * <p>Bounds, whatever the bytes are ({@link Limits#DEFAULT}): 20 MB as received, 300 pages, 200,000 cells and the
 * places they span, a million characters of text, 100 MB of what packed parts become, nesting of 400 elements, 20
 * seconds of decoding. What lies beyond is left unread, and a problem says so. A document takes at most 20 seconds of
 * processor time, and of memory a fixed part of 256 MB and 4,000 times its bytes in all, however short its life; a
 * usual one takes milliseconds and some megabytes. The tests with documents changed by chance hold the reader to it.
 */
public final class ReportReader {

    /** Changes whenever readings change, so that documents can be read again. */
    public static final String VERSION = "8";

    private static final System.Logger LOG = System.getLogger(ReportReader.class.getName());

    private final DocumentDecoder decoder;
    private final Framer framer = new Framer();
    private final FormReader formReader = new FormReader();
    private final Sectioner sectioner = new Sectioner();
    private final Identifier identifier = new Identifier();
    private final NarrativeReader narrativeReader = new NarrativeReader();

    public ReportReader() {
        this(Limits.DEFAULT);
    }

    public ReportReader(Limits limits) {
        this.decoder = new DocumentDecoder(limits);
    }

    public ReportReading read(SourceDocument document) {
        String sha256 = sha256(document.bytes());
        try {
            SourceDocument.Hints hints = document.hints();
            Decoded decoded = decoder.decode(document.bytes(), hints.contentType(), hints.url());
            DocumentInfo info = new DocumentInfo(document.name(), sha256, decoded.mediaType(), decoded.charset());
            return decoded.page() == null
                    ? ReportReading.unreadable(info, decoded.problems())
                    : read(info, decoded, hints);
        } catch (OutOfMemoryError e) {
            LOG.log(System.Logger.Level.ERROR, "Not enough memory for the document " + sha256, e);
            DocumentInfo info = new DocumentInfo(document.name(), sha256, null, null);
            return ReportReading.unreadable(
                    info,
                    List.of(Problem.error(
                            ProblemCode.DOCUMENT_TOO_LARGE,
                            "The document takes more memory than there is to read it.",
                            null)));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.ERROR, "The reader failed on the document " + sha256, e);
            DocumentInfo info = new DocumentInfo(document.name(), sha256, null, null);
            return ReportReading.unreadable(
                    info,
                    List.of(Problem.error(
                            ProblemCode.READING_FAILED,
                            "The reader failed on this document; that is a defect of the reader, and on its log.",
                            null)));
        }
    }

    /**
     * All the text of a document, menus and sign-off rows too: a paragraph or a table's row to a line, cells parted by
     * tabs.
     *
     * @return empty when the document cannot be read
     */
    public Optional<String> findText(SourceDocument document) {
        SourceDocument.Hints hints = document.hints();
        Decoded decoded = decoder.decode(document.bytes(), hints.contentType(), hints.url());
        return Optional.ofNullable(decoded.page()).map(Page::text);
    }

    private ReportReading read(DocumentInfo info, Decoded decoded, SourceDocument.Hints hints) {
        Frame frame = framer.frame(decoded.page());
        FormReading forms = formReader.read(decoded.page(), frame.body());
        List<Sectioned> sections = sectioner.sections(decoded.page(), frame.body(), forms.consumed());
        Identity identity = identifier.identify(frame, decoded.meta(), hints.agencyName(), hints.year());
        List<Problem> problems = new ArrayList<>(decoded.problems());
        NarrativeReading narrative =
                narrativeReader.read(sections, identity.year(), identity.agencyName(), forms.consumed());
        Optional<Problem> objection =
                new ReportMarks(decoded.page(), frame, forms, sections, narrative).findObjection();
        if (objection.isPresent()) {
            problems.add(objection.get());
            return ReportReading.unreadable(info, problems);
        }
        problems.addAll(identity.problems());
        problems.addAll(forms.problems());
        problems.addAll(narrative.problems());
        return new Assembly(info, identity, sections, forms, narrative).reading(problems);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
