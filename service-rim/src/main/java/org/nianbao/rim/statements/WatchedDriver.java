package org.nianbao.rim.statements;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.Metrics;

/**
 * MariaDB's driver, with a clock beside every statement and commit, and, where it may turn to another database, a watch
 * over the wholeness of transactions; queries by themselves go to nodes for reading where the address names some.
 * Results and everything else pass through as they are. A service names it as {@code quarkus.datasource.jdbc.driver}.
 */
public final class WatchedDriver implements Driver {

    private static final StatementMeters METERS = new StatementMeters(Metrics.globalRegistry);

    /** An address with a way to choose among several databases, such as jdbc:mariadb:sequential://one,other/. */
    private static final Pattern SEVERAL = Pattern.compile("jdbc:mariadb:\\w[\\w-]*:");

    private final Driver mariaDb = new org.mariadb.jdbc.Driver();

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Connection connection = mariaDb.connect(url, info);
        if (connection == null) {
            return null;
        }
        var whole = SEVERAL.matcher(url).lookingAt() ? new WholeTransaction(connection) : null;
        var mode = new CommitMode(connection);
        var watch = new Watch(mode, whole, ReadingNodes.of(url, connection));
        return proxy(Connection.class, (self, method, arguments) -> ofConnection(connection, watch, method, arguments));
    }

    /**
     * What goes along with one connection.
     *
     * @param whole null where there is one database only
     * @param nodes null where no database is for reading alone
     */
    private record Watch(CommitMode mode, WholeTransaction whole, ReadingNodes nodes) {

        void before(StatementKind kind) throws SQLException {
            boolean reads = mode.isAuto() && kind.operation().equals("SELECT");
            if (nodes != null && !reads) {
                nodes.turn(false);
            }
            mode.apply();
            if (nodes != null && reads) {
                nodes.turn(true);
            }
            if (whole != null) {
                whole.before(kind);
            }
        }

        /** Before anything else that may ask the database. */
        void before() throws SQLException {
            if (nodes != null && !mode.isAuto()) {
                nodes.turn(false);
            }
            mode.apply();
        }

        /** After a commit or a rollback. */
        void ended() {
            mode.ended();
            if (whole != null) {
                whole.ended();
            }
        }
    }

    private static Object ofConnection(Connection connection, Watch watch, Method method, Object[] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "commit" -> {
                return commit(connection, watch, method, arguments);
            }
            case "getAutoCommit" -> {
                return watch.mode().isAuto();
            }
            case "setAutoCommit" -> {
                watch.mode().ask((boolean) arguments[0]);
                return null;
            }
            default -> {
                if (!CommitMode.isSilent(method.getName())) {
                    watch.before();
                }
            }
        }
        Object result = call(connection, method, arguments);
        if (method.getName().equals("rollback") && arguments == null) {
            watch.ended();
        }
        if (result instanceof CallableStatement call) {
            return proxy(CallableStatement.class, watch(call, (String) arguments[0], watch));
        } else if (result instanceof PreparedStatement prepared) {
            return proxy(PreparedStatement.class, watch(prepared, (String) arguments[0], watch));
        } else if (result instanceof Statement plain) {
            return proxy(Statement.class, watch(plain, "", watch));
        } else if (result instanceof DatabaseMetaData data) {
            return proxy(DatabaseMetaData.class, (self, asked, about) -> {
                watch.before();
                return call(data, asked, about);
            });
        }
        return result;
    }

    private static Object commit(Connection connection, Watch watch, Method method, Object[] arguments)
            throws Throwable {
        if (watch.whole() != null) {
            watch.whole().beforeCommit();
        }
        Object nothing = timed(StatementKind.COMMIT, connection, method, arguments);
        watch.mode().ended();
        return nothing;
    }

    /** @param prepared empty for a statement that gets its text when it is executed */
    private static InvocationHandler watch(Statement statement, String prepared, Watch watch) {
        StatementKind known = StatementKind.of(prepared);
        return (self, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            boolean bringsText = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
            StatementKind kind = bringsText ? StatementKind.of((String) arguments[0]) : known;
            watch.before(kind);
            return timed(kind, statement, method, arguments);
        };
    }

    private static Object timed(StatementKind kind, Object target, Method method, Object[] arguments) throws Throwable {
        long start = System.nanoTime();
        try {
            return call(target, method, arguments);
        } finally {
            METERS.took(kind, System.nanoTime() - start);
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            METERS.failed(thrown.getCause());
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(WatchedDriver.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return mariaDb.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return mariaDb.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return mariaDb.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return mariaDb.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return mariaDb.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.mariadb.jdbc");
    }
}
