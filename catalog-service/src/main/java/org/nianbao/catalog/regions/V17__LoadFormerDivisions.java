package org.nianbao.catalog.regions;

import java.sql.PreparedStatement;
import java.sql.SQLException;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Fills the table of former divisions from the file that comes with the service. */
public class V17__LoadFormerDivisions extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        String insert = "INSERT INTO former_region (code, name, changed_year, successor_code, relation, source)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = context.getConnection().prepareStatement(insert)) {
            for (FormerDivision former : DivisionFiles.listFormer()) {
                statement.setString(1, former.code());
                statement.setString(2, former.name());
                statement.setInt(3, former.changedYear());
                statement.setString(4, former.successorCode());
                statement.setString(5, former.relation().name());
                statement.setString(6, "民政部" + former.changedYear() + "年县级以上行政区划变更情况");
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
