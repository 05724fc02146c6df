package org.nianbao.rim.statements;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement does, in few enough words for a metric: its operation and the first table it names.
 *
 * @param operation SELECT, INSERT, REPLACE, UPDATE, DELETE, COMMIT, or OTHER
 * @param table in lower case; empty when none is named
 */
record StatementKind(String operation, String table) {

    /** A transaction's end, where work waits for the disk and where a cluster of databases finds conflicts. */
    static final StatementKind COMMIT = new StatementKind("COMMIT", "");

    private static final Pattern OPERATION = Pattern.compile(
            "^(?:\\s|\\(|--[^\\n]*\\n|/\\*.*?\\*/)*(SELECT|WITH|INSERT|REPLACE|UPDATE|DELETE)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String NAME = "(?:`?[A-Za-z0-9_]+`?\\.)?`?([A-Za-z_][A-Za-z0-9_]*)";
    private static final Pattern AFTER_FROM = Pattern.compile("\\bFROM\\s+" + NAME, Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_INTO = Pattern.compile("\\bINTO\\s+" + NAME, Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_UPDATE =
            Pattern.compile("\\bUPDATE\\s+(?:IGNORE\\s+)?" + NAME, Pattern.CASE_INSENSITIVE);

    /**
     * What was told of statements before: finding a table behind forty columns took 24 microseconds, a few hundredths
     * of what the statement itself does. A text that is built anew for each list of keys may find no room here.
     */
    private static final Map<String, StatementKind> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 1_000;
    private static final int LONGEST_KNOWN = 4_000;

    /** Of a statement as it is sent. */
    static StatementKind of(String sql) {
        StatementKind known = KNOWN.get(sql);
        if (known != null) {
            return known;
        }
        StatementKind kind = tell(sql);
        if (sql.length() <= LONGEST_KNOWN && KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(sql, kind);
        }
        return kind;
    }

    private static StatementKind tell(String sql) {
        Matcher start = OPERATION.matcher(sql);
        if (!start.find()) {
            return new StatementKind("OTHER", "");
        }
        String operation = start.group(1).toUpperCase(Locale.ROOT);
        return switch (operation) {
            case "INSERT", "REPLACE" -> new StatementKind(operation, table(AFTER_INTO, sql));
            case "UPDATE" -> new StatementKind(operation, table(AFTER_UPDATE, sql));
            case "DELETE" -> new StatementKind(operation, table(AFTER_FROM, sql));
            default -> new StatementKind("SELECT", table(AFTER_FROM, sql));
        };
    }

    private static String table(Pattern place, String sql) {
        Matcher name = place.matcher(sql);
        return name.find() ? name.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
