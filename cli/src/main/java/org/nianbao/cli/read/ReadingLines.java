package org.nianbao.cli.read;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;

import org.nianbao.cli.CommandJson;
import org.nianbao.model.reading.ReportReading;

/** Reads files on all cores, checks them, and prints their lines in the order of the files. */
final class ReadingLines {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    /** How far reading may run ahead of printing, so that memory does not grow with the number of files. */
    private static final int AHEAD = CORES * 4;

    private final FileReading reading;
    private final ObjectWriter writer = CommandJson.mapper().writer();

    ReadingLines(FileReading reading) {
        this.reading = reading;
    }

    /** @return true when every file is a report */
    boolean print(List<Path> files, PrintWriter output) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(CORES, files.size()));
        try {
            boolean allReports = true;
            Iterator<Path> rest = files.iterator();
            var checks = new DraftChecks();
            Deque<Future<ReportReading>> pending = new ArrayDeque<>();
            while (rest.hasNext() || !pending.isEmpty()) {
                while (rest.hasNext() && pending.size() < AHEAD) {
                    Path file = rest.next();
                    pending.add(workers.submit(() -> reading.read(file)));
                }
                ReportReading next = result(pending.remove());
                output.println(line(checks.check(next)));
                allReports &= next.readable();
            }
            return allReports;
        } finally {
            output.flush();
            workers.shutdownNow();
        }
    }

    private String line(CheckedReading checked) {
        try {
            return writer.writeValueAsString(checked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reading could not be written as JSON", e);
        }
    }

    private static ReportReading result(Future<ReportReading> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reader broke down", e.getCause());
        }
    }
}
