package org.nianbao.catalog.ids;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;

import org.nianbao.rim.Conflicts;

/**
 * Gives ids out of blocks that this process has drawn from the table {@code id_block}, each draw a transaction of its
 * own: a block is used only once its row is committed, so that no other process, on any node, can have the same.
 *
 * <p>Draws have a connection of their own. Whoever asks for an id is in the middle of a transaction and holds a
 * connection already; if all of a pool's were held so, nobody could draw from the same pool, and all would wait for
 * each other.
 */
@ApplicationScoped
@Unremovable // Hibernate's generator asks for it, which the build does not see.
public class IdBlocks {

    /** As many as earlier releases drew, who may still be running beside this one. */
    private static final int SIZE = 100;

    private final DataSource draws;
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    IdBlocks(@io.quarkus.agroal.DataSource("ids") DataSource draws) {
        this.draws = draws;
    }

    /** The next id of a table. */
    long next(String entity) {
        return blocks.computeIfAbsent(entity, Block::new).next();
    }

    /** The last id of a new block. */
    private long draw(String entity) throws SQLException {
        try (Connection connection = draws.getConnection()) {
            connection.setAutoCommit(false);
            try {
                long last = draw(entity, connection);
                connection.commit();
                return last;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static long draw(String entity, Connection connection) throws SQLException {
        try (PreparedStatement update =
                        connection.prepareStatement("UPDATE id_block SET next_id = next_id + ? WHERE entity = ?");
                PreparedStatement select =
                        connection.prepareStatement("SELECT next_id - ? FROM id_block WHERE entity = ?")) {
            for (PreparedStatement statement : new PreparedStatement[] {update, select}) {
                statement.setInt(1, SIZE);
                statement.setString(2, entity);
            }
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("id_block has no row " + entity);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private final class Block {

        private final String entity;
        private long next = 1;
        private long last;

        Block(String entity) {
            this.entity = entity;
        }

        synchronized long next() {
            if (next > last) {
                last = drawn();
                next = last - SIZE + 1;
            }
            return next++;
        }

        private long drawn() {
            try {
                return Conflicts.retry(() -> draw(entity));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while drawing ids for " + entity, e);
            } catch (Exception e) {
                throw new IllegalStateException("no ids can be drawn for " + entity, e);
            }
        }
    }
}
