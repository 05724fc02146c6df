package org.nianbao.cli.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import me.tongfei.progressbar.ProgressBar;

/** Sends many files, a few at a time. */
public final class UploadQueue {

    private static final int AT_ONCE = 4;

    private final DocumentUploader uploader;

    public UploadQueue(DocumentUploader uploader) {
        this.uploader = uploader;
    }

    /** The results in the order of the files. */
    public List<SentFile> send(List<Path> files, ProgressBar progress) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var pending = new ArrayList<Future<SentFile>>();
            for (Path file : files) {
                pending.add(workers.submit(() -> {
                    SentFile sent = uploader.send(file);
                    progress.step();
                    return sent;
                }));
            }
            var uploads = new ArrayList<SentFile>();
            for (Future<SentFile> future : pending) {
                uploads.add(future.get());
            }
            return uploads;
        } catch (ExecutionException e) {
            throw new IllegalStateException("an upload failed in an unforeseen way", e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
