package org.nianbao.bench.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import org.nianbao.model.reading.ReportReading;
import org.nianbao.reader.ReportReader;
import org.nianbao.reader.SourceDocument;

/** What reading costs, beside what the parser alone costs on the same bytes. One thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingSpeed {

    /** PDFBox says of every page that the font is not there. */
    private static final Logger REMARKS = Logger.getLogger("org.apache.pdfbox");

    private final ReportReader reader = new ReportReader();
    private byte[] html;
    private byte[] text;
    private byte[] pdf;
    private List<byte[]> mix;
    private int next;

    @Setup
    public void makeDocuments() {
        REMARKS.setLevel(Level.OFF);
        html = SpeedDocuments.wordHtml();
        text = SpeedDocuments.text();
        pdf = SpeedDocuments.pdf();
        mix = SpeedDocuments.mix();
    }

    @Benchmark
    public Document parseHtml() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(html), null, "");
    }

    @Benchmark
    public ReportReading readHtml() {
        return reader.read(SourceDocument.of("report.html", html));
    }

    @Benchmark
    public ReportReading readText() {
        return reader.read(SourceDocument.of("report.txt", text));
    }

    @Benchmark
    public String extractPdf() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Benchmark
    public ReportReading readPdf() {
        return reader.read(SourceDocument.of("report.pdf", pdf));
    }

    /** One of the mixed documents after the other. */
    @Benchmark
    public ReportReading readMix() {
        next = (next + 1) % mix.size();
        return reader.read(SourceDocument.of("report", mix.get(next)));
    }
}
