package org.nianbao.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.nianbao.cli.query.GraphQlClient;
import org.nianbao.cli.up.House;
import org.nianbao.cli.up.HouseSettings;
import org.nianbao.cli.up.Ports;
import org.nianbao.mariadb.PrivateFiles;
import org.nianbao.mariadb.ServerSettings;

/** {@code nianbao bench start}: how soon each service is ready, and how much memory it takes. */
@Command(
        name = "start",
        description =
                "Starts each service again and again beside the others, and tells the seconds until it is ready, the"
                        + " processor time of these, and its resident memory: then, and at most while documents were filed"
                        + " and questions asked. JAVA_HOME chooses the Java. The last line holds the figures.",
        mixinStandardHelpOptions = true)
public final class StartCommand implements Callable<Integer> {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern MOST = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /** Over all three services, with lists, figures and findings. */
    private static final String QUESTION = """
            { agencies(first: 50) { nodes { name region { name } reports(first: 20) { nodes { year title } }
                requestOutcomes { year received { value } granted { value } }
                findings(first: 5) { nodes { rule message(language: ZH) } } } } }""";

    private static final int AT_ONCE = 4;
    private static final int SAMPLES = 20;

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
            description =
                    "How many are filed, and questions asked, before memory is looked at again (default: ${DEFAULT-VALUE}).")
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
        // As up does with its samples: the archives then hold the classes that read documents and answer questions too.
        load(house, SAMPLES, 0);
        var starts = new TreeMap<String, Start>();
        for (String service : house.addresses().keySet()) {
            var several = new ArrayList<Start>();
            // The first stop leaves an archive behind; the first start with it fills the disk cache.
            for (int round = 0; round <= rounds; round++) {
                house.stop(service);
                long begin = System.nanoTime();
                house.startAgain(service);
                house.awaitReady();
                if (round > 0) {
                    several.add(Start.since(begin, house.processes().get(service)));
                }
            }
            several.sort(Comparator.comparingDouble(Start::seconds));
            starts.put(service, several.get(several.size() / 2));
        }
        load(house, documents, 1);
        tell(house, starts);
    }

    /** Files documents, and asks as many questions at the same time and for some time after. */
    private static void load(House house, int documents, int seed) throws IOException, InterruptedException {
        Thread asking = new Thread(
                () -> {
                    for (int question = 0; question < documents; question++) {
                        new GraphQlClient(house.gateway()).ask(QUESTION, null);
                    }
                },
                "questions");
        asking.start();
        new Sender(List.of(house.gateway()), house.contributorToken(), AT_ONCE)
                .send(IngestCorpus.make(documents, seed), () -> {});
        asking.join();
    }

    private static void tell(House house, Map<String, Start> starts) throws IOException {
        System.out.println("Java " + Runtime.version());
        System.out.printf("%-16s %14s %14s %14s %14s%n", "", "ready after s", "processor s", "MB then", "MB at most");
        var line = new StringBuilder();
        for (String service : starts.keySet()) {
            Start start = starts.get(service);
            long most = megabytes(MOST, house.processes().get(service));
            System.out.printf(
                    "%-16s %14.2f %14.2f %14d %14d%n",
                    service, start.seconds(), start.processorSeconds(), start.megabytes(), most);
            line.append("%s_s=%.2f %s_mb=%d ".formatted(service, start.seconds(), service, most));
        }
        System.out.println(line.toString().strip());
    }

    /** Resident memory as Linux tells it; 0 elsewhere. */
    private static long megabytes(Pattern what, ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        Matcher size = what.matcher(Files.readString(status));
        return size.find() ? Long.parseLong(size.group(1)) / 1024 : 0;
    }

    /** One start, as it was when the service was ready. */
    private record Start(double seconds, double processorSeconds, long megabytes) {

        static Start since(long nanos, ProcessHandle process) throws IOException {
            double seconds = (System.nanoTime() - nanos) / 1e9;
            long processor =
                    process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
            return new Start(seconds, processor / 1e3, StartCommand.megabytes(RESIDENT, process));
        }
    }
}
