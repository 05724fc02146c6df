package org.nianbao.cli.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.nianbao.model.reading.DocumentInfo;
import org.nianbao.model.reading.Problem;
import org.nianbao.model.reading.ProblemCode;
import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.SourceDocument;

/** Reads one file; whatever goes wrong becomes a reading that says so, since every file gets its line. */
final class FileReading {

    private final Function<SourceDocument, ReportReading> reader;
    private final SourceDocument.Hints hints;

    /** @param url where the document was published; null when unknown */
    FileReading(Function<SourceDocument, ReportReading> reader, String url) {
        this.reader = reader;
        this.hints = url == null ? SourceDocument.Hints.NONE : new SourceDocument.Hints(url, null, null, null);
    }

    ReportReading read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            return unreadable(name, ProblemCode.DOCUMENT_NOT_FOUND, "There is no file " + file + ".");
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return unreadable(name, ProblemCode.DOCUMENT_NOT_FOUND, "The file " + file + " cannot be opened.");
        } catch (OutOfMemoryError e) {
            return unreadable(name, ProblemCode.DOCUMENT_TOO_LARGE, "The file " + file + " is too large to be read.");
        }
        try {
            return reader.apply(new SourceDocument(name, bytes, hints));
        } catch (RuntimeException | StackOverflowError e) {
            System.err.println("nianbao: the reader failed on " + file + ": " + e);
            return unreadable(name, ProblemCode.DAMAGED_DOCUMENT, "The reader failed on this document.");
        }
    }

    private static ReportReading unreadable(String name, ProblemCode code, String message) {
        return ReportReading.unreadable(
                new DocumentInfo(name, null, null, null), List.of(Problem.error(code, message, null)));
    }
}
