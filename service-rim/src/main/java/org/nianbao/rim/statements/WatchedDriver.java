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
 * over the wholeness of transactions. Results and everything else pass through as they are. A service names it as
 * {@code quarkus.datasource.jdbc.driver}.
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
        return proxy(
                Connection.class,
                (self, method, arguments) -> ofConnection(connection, mode, whole, method, arguments));
    }

    /** @param whole null where there is one database only */
    private static Object ofConnection(
            Connection connection, CommitMode mode, WholeTransaction whole, Method method, Object[] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "commit" -> {
                return commit(connection, mode, whole, method, arguments);
            }
            case "getAutoCommit" -> {
                return mode.isAuto();
            }
            case "setAutoCommit" -> {
                mode.ask((boolean) arguments[0]);
                return null;
            }
            default -> {
                if (!CommitMode.isSilent(method.getName())) {
                    mode.apply();
                }
            }
        }
        Object result = call(connection, method, arguments);
        if (method.getName().equals("rollback") && arguments == null) {
            ended(mode, whole);
        }
        if (result instanceof CallableStatement call) {
            return proxy(CallableStatement.class, watch(call, (String) arguments[0], mode, whole));
        } else if (result instanceof PreparedStatement prepared) {
            return proxy(PreparedStatement.class, watch(prepared, (String) arguments[0], mode, whole));
        } else if (result instanceof Statement plain) {
            return proxy(Statement.class, watch(plain, "", mode, whole));
        } else if (result instanceof DatabaseMetaData data) {
            return proxy(DatabaseMetaData.class, (self, asked, about) -> {
                mode.apply();
                return call(data, asked, about);
            });
        }
        return result;
    }

    private static Object commit(
            Connection connection, CommitMode mode, WholeTransaction whole, Method method, Object[] arguments)
            throws Throwable {
        if (whole != null) {
            whole.beforeCommit();
        }
        Object nothing = timed(StatementKind.COMMIT, connection, method, arguments);
        mode.ended();
        return nothing;
    }

    private static void ended(CommitMode mode, WholeTransaction whole) {
        mode.ended();
        if (whole != null) {
            whole.ended();
        }
    }

    /** @param prepared empty for a statement that gets its text when it is executed */
    private static InvocationHandler watch(
            Statement statement, String prepared, CommitMode mode, WholeTransaction whole) {
        StatementKind known = StatementKind.of(prepared);
        return (self, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(statement, method, arguments);
            }
            mode.apply();
            boolean bringsText = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
            StatementKind kind = bringsText ? StatementKind.of((String) arguments[0]) : known;
            if (whole != null) {
                whole.before(kind);
            }
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
