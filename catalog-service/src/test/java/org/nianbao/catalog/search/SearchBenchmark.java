package org.nianbao.catalog.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import org.nianbao.catalog.regions.Division;
import org.nianbao.catalog.regions.DivisionFiles;
import org.nianbao.catalog.search.SearchFields.Kind;
import org.nianbao.testing.SharedServer;

/**
 * Measures the search of made-up titles, in the index and, for comparison, in MariaDB's FULLTEXT over pairs of
 * characters. Not part of the build: {@code ./mvnw -pl catalog-service -am test -Dtest=SearchBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false -Dnianbao.search-bench=3000000} (and
 * {@code -Dnianbao.search-bench.fulltext=yes} for the comparison, {@code -Dnianbao.search-bench.text=yes} for an index
 * that holds the text of sections too).
 */
@EnabledIfSystemProperty(named = "nianbao.search-bench", matches = "[0-9]+")
class SearchBenchmark {

    /** The last two stand in the text of sections, the first of them in that of every report. */
    private static final List<String> QUESTIONS = List.of(
            "商务局",
            "安居区商务局",
            "梁平 教育",
            "示范",
            "卫健",
            "2020 财政局",
            "政府信息公开",
            "桐乡市",
            "朝阳区 2019",
            "赣州市章贡区自然资源局2021年",
            "培训",
            "安居区 行政复议");

    private static final long LONGEST_NANOS = 30_000_000_000L;

    private static final String[] UNITS = {
        "商务局",
        "教育局",
        "公安局",
        "民政局",
        "司法局",
        "财政局",
        "自然资源局",
        "住房和城乡建设局",
        "交通运输局",
        "水利局",
        "农业农村局",
        "文化和旅游局",
        "卫生健康委员会",
        "应急管理局",
        "审计局",
        "市场监督管理局",
        "统计局",
        "医疗保障局",
        "信访局",
        "人民政府办公室"
    };

    private static final String[] STATEMENTS = {
        "主动公开的信息条数为",
        "受理依申请公开的件数为",
        "全年更新网站栏目的次数为",
        "举办培训班并参加人数为",
        "因行政复议被纠正的案件为",
        "在政务新媒体发布消息的篇数为",
        "答复群众来信和电话咨询的次数为",
        "清理并废止规范性文件的份数为",
        "召开专题会议研究公开工作的次数为",
        "存在的不足是解读材料偏少,涉及的文件为",
        "下一步将完善目录,计划新增的栏目为",
        "收取检索复制邮寄费用的金额为"
    };

    private final int titles = Integer.getInteger("nianbao.search-bench");

    @Test
    void theIndex() throws IOException {
        measureIndex("index", title -> List.of());
    }

    @Test
    @EnabledIfSystemProperty(named = "nianbao.search-bench.text", matches = ".*")
    void theIndexWithTheTextOfSections() throws IOException {
        var random = new Random(1);
        measureIndex("text", title -> List.of(text(title, random)));
    }

    private void measureIndex(String what, Function<String, List<String>> texts) throws IOException {
        Path folder = Files.createTempDirectory("nianbao-search-bench");
        SearchIndex index = new SearchIndex(folder);
        long start = System.nanoTime();
        int number = 0;
        for (String title : new Titles()) {
            number++;
            int year = 2008 + number % 18;
            index.put(
                    Kind.REPORT,
                    number,
                    new IndexedReport(number, number / 18, year, title, title, texts.apply(title)).document());
        }
        index.commit(Map.of());
        index.refresh();
        print("%s build_s=%.0f titles=%d size_mb=%d", what, seconds(start), number, size(folder));
        for (String question : QUESTIONS) {
            SearchQuestion asked = new SearchQuestion(SearchWords.ofQuestion(question), null, Map.of());
            time(
                    what,
                    question,
                    SearchBenchmark::ofThisThread,
                    () -> index.search(asked, SearchOrder.RELEVANCE, 20, null)
                            .results()
                            .size());
        }
        index.close();
        PassingFolder.remove(folder);
    }

    @Test
    @EnabledIfSystemProperty(named = "nianbao.search-bench.fulltext", matches = ".*")
    void fullTextOfMariaDb() throws SQLException {
        SharedServer.get().recreateSchema("nianbao_search_bench", "for-tests-only");
        try (Connection database = DriverManager.getConnection(
                SharedServer.get().jdbcUrl("nianbao_search_bench"), "nianbao_search_bench", "for-tests-only")) {
            database.createStatement()
                    .execute("CREATE TABLE title (id INT PRIMARY KEY, year SMALLINT, pairs VARCHAR(1000)"
                            + " CHARACTER SET ascii) ENGINE = InnoDB");
            long start = System.nanoTime();
            fill(database);
            print("fulltext load_s=%.0f", seconds(start));
            start = System.nanoTime();
            database.createStatement().execute("ALTER TABLE title ADD FULLTEXT KEY words (pairs)");
            print("fulltext build_s=%.0f titles=%d", seconds(start), titles);
            for (String question : QUESTIONS) {
                String phrases = String.join(
                        " ",
                        SearchWords.ofQuestion(question).stream()
                                .map(word -> "+\"" + hex(word) + '"')
                                .toList());
                time("fulltext", question, SearchBenchmark::ofTheServer, () -> ask(database, phrases));
            }
        }
    }

    private void fill(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO title VALUES (?, ?, ?)")) {
            int number = 0;
            for (String title : new Titles()) {
                insert.setInt(1, ++number);
                insert.setInt(2, 2008 + number % 18);
                insert.setString(3, hex(title));
                insert.addBatch();
                if (number % 5_000 == 0) {
                    insert.executeBatch();
                    database.commit();
                }
            }
            insert.executeBatch();
        }
        database.setAutoCommit(true);
    }

    private static int ask(Connection database, String phrases) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "SELECT id FROM title WHERE MATCH (pairs) AGAINST (? IN BOOLEAN MODE) ORDER BY year DESC, id LIMIT 20")) {
            select.setString(1, phrases);
            int found = 0;
            for (var rows = select.executeQuery(); rows.next(); ) {
                found++;
            }
            return found;
        }
    }

    /** Pairs as letters and digits, long enough for every setting of the server. */
    private static String hex(String text) {
        return String.join(
                " ",
                SearchWords.tokens(text).stream()
                        .map(token -> "x"
                                + String.format(
                                        "%x",
                                        new java.math.BigInteger(
                                                1, token.getBytes(java.nio.charset.StandardCharsets.UTF_16BE))))
                        .toList());
    }

    /** About 2,500 characters, as the sections of a report have. */
    private static String text(String title, Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 2_500) {
            text.append(title, 0, 6)
                    .append(STATEMENTS[random.nextInt(STATEMENTS.length)])
                    .append(random.nextInt(5_000))
                    .append(STATEMENTS[random.nextInt(STATEMENTS.length)]);
        }
        return text.toString();
    }

    /** Twenty times, or for half a minute; processor time tells more than the clock where others work too. */
    private static void time(String what, String question, LongSupplier processorNanos, Callable<Integer> search) {
        try {
            List<Double> times = new ArrayList<>();
            int found = 0;
            long begin = System.nanoTime();
            long worked = -processorNanos.getAsLong();
            while (times.size() < 20 && System.nanoTime() - begin < LONGEST_NANOS) {
                long start = System.nanoTime();
                found = search.call();
                times.add((System.nanoTime() - start) / 1e6);
            }
            worked += processorNanos.getAsLong();
            double first = times.get(0);
            times.sort(Double::compare);
            print(
                    "%s question=%s found=%d times=%d cpu_ms=%.1f first_ms=%.1f p50_ms=%.1f max_ms=%.1f",
                    what,
                    question,
                    found,
                    times.size(),
                    worked / 1e6 / times.size(),
                    first,
                    times.get(times.size() / 2),
                    times.get(times.size() - 1));
        } catch (Exception e) {
            print("%s question=%s failed=%s", what, question, e.getMessage());
        }
    }

    private static long ofThisThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of the processes that this one started: MariaDB. */
    private static long ofTheServer() {
        return ProcessHandle.current()
                .descendants()
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }

    private static double seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1e3;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1_000_000;
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** Titles of bodies of every county and township, years 2008 to 2025. */
    private final class Titles implements Iterable<String> {

        private final List<Division> places = DivisionFiles.list();

        @Override
        public java.util.Iterator<String> iterator() {
            return java.util.stream.IntStream.range(0, titles)
                    .mapToObj(this::title)
                    .iterator();
        }

        private String title(int number) {
            int body = number / 18;
            Division place = places.get(body % places.size());
            String unit = UNITS[body / places.size() % UNITS.length];
            return place.fullName() + unit + (2008 + number % 18) + "年政府信息公开工作年度报告";
        }
    }
}
