package org.regard.run;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/** The database of this run: the embedded one, or one that the house already has. */
record Database(DatabaseLogin login, Optional<OwnPostgres> own) {
    static Database external(DatabaseLogin login) {
        Roles.prepareExternal(login);
        return new Database(login, Optional.empty());
    }

    /** Starts the embedded one and hands it to {@code running} at once, so that it is stopped whatever comes next. */
    static Database embedded(DataFolder data, Program program, Running running)
            throws IOException, InterruptedException {
        var cluster = data.root().resolve("postgres");
        var passwords = DatabasePasswords.find(data.root(), PostgresFolder.exists(cluster));
        var machine = Machine.here();
        var binaries = program.tree(machine.archive()).resolve("bin");
        var folder = new PostgresFolder(cluster, binaries, data.folder("log"), machine);
        folder.prepare(passwords.keeper());
        var postgres = new OwnPostgres(folder);
        running.start(postgres, postgres::start);
        try {
            Roles.prepareOwn(
                    new DatabaseLogin(postgres.url("postgres"), OwnPostgres.KEEPER, passwords.keeper()),
                    passwords.application());
            Roles.letOldLogsGo(new DatabaseLogin(postgres.url(Roles.DATABASE), OwnPostgres.KEEPER, passwords.keeper()));
        } catch (SQLException failed) {
            throw new CannotStart("database.refuses", failed.getSQLState(), data.folder("log"));
        }
        var login = new DatabaseLogin(postgres.url(Roles.DATABASE), Roles.LOGIN, passwords.application());
        return new Database(login, Optional.of(postgres));
    }
}
