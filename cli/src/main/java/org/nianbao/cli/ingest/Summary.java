package org.nianbao.cli.ingest;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.nianbao.cli.ingest.SentFile.Result;

/** Tells a person what became of the documents: the counts, and each that is not filed, with the reason. */
record Summary(List<SentFile> uploads) {

    private static final int FEW = 20;

    void print(PrintWriter output) {
        for (Result result : Result.values()) {
            List<SentFile> some =
                    uploads.stream().filter(upload -> upload.result() == result).toList();
            if (some.isEmpty()) {
                continue;
            }
            output.printf("%s: %d%n", result.name().toLowerCase(Locale.ROOT), some.size());
            if (!result.success() || uploads.size() <= FEW) {
                some.forEach(upload -> output.printf("  %s  %s%n", upload.source(), upload.detail()));
            }
        }
        output.flush();
    }

    boolean success() {
        return uploads.stream().allMatch(upload -> upload.result().success());
    }
}
