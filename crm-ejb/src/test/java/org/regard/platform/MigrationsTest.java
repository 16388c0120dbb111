package org.regard.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.regard.house.TestDatabase;

class MigrationsTest {

    @Test
    void a_schema_that_is_up_to_date_stays_as_it_is() {
        var database = TestDatabase.fresh();
        assertDoesNotThrow(() -> Migrations.bringUpToDate(database.owner()));
    }

    @Test
    void the_schema_of_a_newer_version_is_left_alone() {
        var database = TestDatabase.fresh();
        new Database(database.owner())
                .run(
                        """
                        insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                          installed_by, execution_time, success)
                        select max(installed_rank) + 1, '9999', 'from the future', 'SQL', 'V9999__future.sql', 1, 'x', 1, true
                        from flyway_schema_history""");
        assertThrows(FlywayValidateException.class, () -> Migrations.bringUpToDate(database.owner()));
    }
}
