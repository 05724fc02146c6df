package org.nianbao.rim.statements;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatementKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "SELECT a, b FROM agency_count WHERE x = ? | SELECT | agency_count",
                "select j1_0.id from job j1_0 join document d on 1=1 | SELECT | job",
                "INSERT INTO `finding` (a) SELECT b FROM other | INSERT | finding",
                "  REPLACE INTO pack VALUES (?) | REPLACE | pack",
                "UPDATE job FORCE INDEX (PRIMARY) SET state = 'RUNNING' | UPDATE | job",
                "DELETE FROM visit WHERE due < ? | DELETE | visit",
                "WITH RECURSIVE tree AS (SELECT code FROM region WHERE code = ?) SELECT * FROM tree | SELECT | region",
                "SELECT * FROM (SELECT id FROM report) t | SELECT | report",
                "SELECT x FROM nianbao_stats.Agency | SELECT | agency",
                "(SELECT 1 FROM a) UNION (SELECT 2 FROM b) | SELECT | a",
                "SELECT NEXT VALUE | SELECT | ''",
                "CREATE TABLE t (a INT) | OTHER | ''",
                "'' | OTHER | ''"
            })
    void aStatementIsKnownByItsOperationAndFirstTable(String sql, String operation, String table) {
        assertThat(StatementKind.of(sql)).isEqualTo(new StatementKind(operation, table));
    }
}
