package org.nianbao.cli.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.nianbao.bench.ingest.IngestCorpus;
import org.nianbao.bench.ingest.Sender;
import org.nianbao.cli.ProjectFolder;
import org.nianbao.cli.up.House;
import org.nianbao.cli.up.HouseSettings;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.PrivateFiles;
import org.nianbao.mariadb.ServerSettings;

/** {@code nianbao bench start}: how soon each service is ready, and how much memory it takes. */
@Command(
        name = "start",
        description =
                "Starts each service again and again beside the others, and tells the seconds until it is ready and"
                        + " its resident memory, then and after documents were filed. JAVA_HOME chooses the Java. The last line"
                        + " holds the figures.",
        mixinStandardHelpOptions = true)
public final class StartCommand implements Callable<Integer> {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int AT_ONCE = 4;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often each is started; the median counts (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "300",
            description = "How many are filed before memory is looked at again (default: ${DEFAULT-VALUE}).")
    private int documents;

    @Option(names = "--no-archive", description = "Without the archive of loaded classes that up keeps.")
    private boolean noArchive;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("nianbao-start-");
        try {
            var settings = new HouseSettings(
                    ProjectFolder.get(), data.resolve("data"), Ports.free(), "127.0.0.1", ServerSettings.DURABLE);
            try (House house = House.start(
                    noArchive ? settings : settings.withSharedClasses(), line -> System.err.println("  " + line))) {
                measure(house);
            }
            return 0;
        } finally {
            PrivateFiles.deleteTree(data);
        }
    }

    private void measure(House house) throws IOException, InterruptedException {
        var seconds = new TreeMap<String, Double>();
        var resident = new TreeMap<String, Long>();
        for (String service : house.addresses().keySet()) {
            var times = new ArrayList<Double>();
            // The first stop leaves an archive behind; the first start fills the disk cache.
            for (int round = 0; round <= rounds; round++) {
                house.stop(service);
                long start = System.nanoTime();
                house.startAgain(service);
                house.awaitReady();
                if (round > 0) {
                    times.add((System.nanoTime() - start) / 1e9);
                }
            }
            times.sort(null);
            seconds.put(service, times.get(times.size() / 2));
            resident.put(service, megabytes(house, service));
        }
        URI gateway = house.gateway();
        new Sender(List.of(gateway), house.contributorToken(), AT_ONCE).send(IngestCorpus.make(documents, 1), () -> {});
        tell(house, seconds, resident);
    }

    private static void tell(House house, Map<String, Double> seconds, Map<String, Long> resident) throws IOException {
        System.out.println("Java " + Runtime.version());
        System.out.printf("%-16s %14s %14s %14s%n", "", "ready after s", "MB then", "MB after load");
        var line = new StringBuilder();
        for (String service : seconds.keySet()) {
            long loaded = megabytes(house, service);
            System.out.printf("%-16s %14.2f %14d %14d%n", service, seconds.get(service), resident.get(service), loaded);
            line.append("%s_s=%.2f %s_mb=%d ".formatted(service, seconds.get(service), service, loaded));
        }
        System.out.println(line.toString().strip());
    }

    /** Resident memory as Linux tells it; 0 elsewhere. */
    private static long megabytes(House house, String service) throws IOException {
        Path status =
                Path.of("/proc", Long.toString(house.processes().get(service).pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        Matcher size = RESIDENT.matcher(Files.readString(status));
        return size.find() ? Long.parseLong(size.group(1)) / 1024 : 0;
    }
}
