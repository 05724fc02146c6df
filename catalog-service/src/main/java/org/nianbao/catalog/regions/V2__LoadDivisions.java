package org.nianbao.catalog.regions;

import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Fills the table of regions from the files that come with the service, in one batch of plain inserts. */
public class V2__LoadDivisions extends BaseJavaMigration {

    private static final int BATCH = 5_000;

    @Override
    public void migrate(Context context) throws SQLException {
        String insert =
                "INSERT INTO region (code, name, full_name, level, parent_code, path) VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = context.getConnection().prepareStatement(insert)) {
            int waiting = 0;
            for (Division division : DivisionFiles.list()) {
                add(statement, division);
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Division division) throws SQLException {
        statement.setString(1, division.code());
        statement.setString(2, division.name());
        statement.setString(3, division.fullName());
        statement.setString(4, division.level().name());
        statement.setString(5, division.parentCode());
        statement.setString(6, division.path());
        statement.addBatch();
    }
}
