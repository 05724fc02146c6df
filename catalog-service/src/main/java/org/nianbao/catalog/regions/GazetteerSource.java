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
        var byCode = new HashMap<String, Division>();
        // Hundreds of townships are called 城关镇.
        var names = new HashMap<String, String>();
        try (PreparedStatement statement = connection.prepareStatement(
                        // Each path begins with the one above it; the country's code is the lowest.
                        "SELECT code, name, level, parent_code FROM region ORDER BY path");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                var division = new Division(
                        rows.getString(1),
                        names.computeIfAbsent(rows.getString(2), name -> name),
                        RegionLevel.valueOf(rows.getString(3)),
                        byCode.get(rows.getString(4)));
                byCode.put(division.code(), division);
                divisions.add(division);
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
