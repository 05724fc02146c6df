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

/** Reads files on all cores and prints their lines in the order of the files. */
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
            Deque<Future<Line>> pending = new ArrayDeque<>();
            while (rest.hasNext() || !pending.isEmpty()) {
                while (rest.hasNext() && pending.size() < AHEAD) {
                    Path file = rest.next();
                    pending.add(workers.submit(() -> line(reading.read(file))));
                }
                Line line = result(pending.remove());
                output.println(line.json());
                allReports &= line.report();
            }
            return allReports;
        } finally {
            output.flush();
            workers.shutdownNow();
        }
    }

    private Line line(ReportReading reading) throws JsonProcessingException {
        return new Line(writer.writeValueAsString(reading), reading.readable());
    }

    private static Line result(Future<Line> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reading could not be written as JSON", e.getCause());
        }
    }

    private record Line(String json, boolean report) {}
}
