package org.regard.colleague;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.platform.Setting;
import org.regard.policy.Role;
import org.regard.policy.file.Beginning;
import org.regard.policy.file.Start;

/**
 * The first administrator of a real installation. Open to all because nobody exists yet; works once, with the one-time
 * code that the server's environment holds, and never again after somebody exists.
 */
@Stateless
@PermitAll
public class Setup {

    @PersistenceContext
    private EntityManager entities;

    private Database database;
    private Passwords passwords;
    private Beginning beginning;

    protected Setup() {}

    @Inject
    public Setup(Database database, Passwords passwords, Beginning beginning) {
        this.database = database;
        this.passwords = passwords;
        this.beginning = beginning;
    }

    /** For tests outside a server. */
    Setup with(EntityManager manager) {
        entities = manager;
        return this;
    }

    /** Whether nobody exists yet. */
    public boolean isOpen() {
        return database.one("select 1 from colleague limit 1", row -> 1).isEmpty();
    }

    /** @param start code of the policy to begin with; empty for the one that is there */
    public void begin(String code, String signIn, String name, String password, String start) {
        database.one("select pg_advisory_xact_lock(7101)", row -> true);
        if (!isOpen()) {
            throw Refusal.conflict("setup.done").asException();
        }
        var expected = Setting.SETUP_CODE.value().orElseThrow(() -> Refusal.conflict("setup.no-code")
                .asException());
        if (!MessageDigest.isEqual(bytes(expected), bytes(code == null ? "" : code.strip()))) {
            throw Refusal.unfit("setup.wrong-code").asException();
        }
        var request = new AddColleague(signIn, name, null, password, Set.of(Role.ADMINISTRATOR), Set.of());
        var first = Colleague.joining(Ids.next(), request.signIn(), request.name(), passwords.hash(password));
        entities.persist(first);
        entities.flush();
        database.run("insert into colleague_role (colleague_id, role) values (?, ?)", first.id(), Role.ADMIN);
        Start.of(start).ifPresent(chosen -> beginning.with(chosen, first.id()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
