package org.nianbao.bench.layouts;

import java.util.random.RandomGenerator;

import org.nianbao.bench.corpus.Part;
import org.nianbao.bench.corpus.ReportPlan;

/** PDF files. */
enum PdfLayout implements Layout {
    /** Tables with lines around each cell. */
    RULED(false, true, false),
    /** The same without a single line. */
    UNRULED(true, false, false),
    /** Ruled, on short pages: rows and cells break over pages. */
    BROKEN(false, true, true);

    private final boolean heldOut;
    private final boolean ruled;
    private final boolean shortPages;

    PdfLayout(boolean heldOut, boolean ruled, boolean shortPages) {
        this.heldOut = heldOut;
        this.ruled = ruled;
        this.shortPages = shortPages;
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public boolean heldOut() {
        return heldOut;
    }

    @Override
    public byte[] render(ReportPlan plan, RandomGenerator random) {
        var pdf = new PdfWriter(shortPages ? 420 : 842, ruled);
        pdf.paragraph(plan.title(), 14);
        pdf.paragraph(plan.publication(), 9);
        for (Part part : plan.parts()) {
            if (part instanceof Part.Form form) {
                pdf.table(form.table());
            } else {
                pdf.paragraph(part instanceof Part.Heading heading ? heading.text() : ((Part.Words) part).text(), 11);
            }
        }
        return pdf.bytes();
    }
}
