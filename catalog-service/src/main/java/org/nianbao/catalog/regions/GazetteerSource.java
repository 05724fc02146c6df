package org.nianbao.catalog.regions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

import org.nianbao.model.identity.RegionLevel;

/**
 * Reads all divisions once, at the start, so that the first filing does not wait for it. Row by row and not as
 * entities: 45,000 of these, watched for changes, take as long as the rest of the start.
 */
@ApplicationScoped
class GazetteerSource {

    @Produces
    @Singleton
    @Startup
    Gazetteer gazetteer(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new Gazetteer(listDivisions(connection), listFormer(connection));
        }
    }

    private static List<Division> listDivisions(Connection connection) throws SQLException {
        var divisions = new ArrayList<Division>();
        // Tens of thousands of townships name the same few thousand counties and the same five levels.
        var above = new HashMap<String, String>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT code, name, full_name, level, parent_code, path FROM region");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String parent = rows.getString(5);
                divisions.add(new Division(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        RegionLevel.valueOf(rows.getString(4)),
                        parent == null ? null : above.computeIfAbsent(parent, code -> code),
                        rows.getString(6)));
            }
        }
        return divisions;
    }

    private static List<FormerDivision> listFormer(Connection connection) throws SQLException {
        var former = new ArrayList<FormerDivision>();
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT code, name, changed_year, successor_code, relation FROM former_region ORDER BY id");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                former.add(new FormerDivision(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getInt(3),
                        rows.getString(4),
                        FormerDivision.Relation.valueOf(rows.getString(5))));
            }
        }
        return former;
    }
}
