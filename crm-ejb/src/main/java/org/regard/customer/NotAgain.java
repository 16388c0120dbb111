package org.regard.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.sealing.KeyedHash;

/** The list of those who were erased and are not to be brought back: keyed hashes with an end date. */
@Dependent
public class NotAgain {

    /** How long somebody stays on it: as long as lists of other programs may still carry them. */
    public static final int MONTHS = 36;

    private final Database database;
    private final KeyedHash hash;

    @Inject
    public NotAgain(Database database, KeyedHash hash) {
        this.database = database;
        this.hash = hash;
    }

    /** Refuses a name on the list unless the customer's own new word is noted: the name alone may be another's. */
    public void refuse(String name, boolean ownWord) {
        if (!ownWord && !found(new Identity(name, List.of()).questions(hash)).isEmpty()) {
            throw Refusal.conflict("customer.not-again").asException();
        }
    }

    /** Whether anybody is on the list at all. */
    public boolean isEmpty() {
        return database.one("select 1 from not_again limit 1", row -> 1).isEmpty();
    }

    public List<Identity.Mark> questions(Identity newcomer) {
        return newcomer.questions(hash);
    }

    /** Those of the marks that are on the list: one statement over its key for any number of newcomers. */
    public Set<ByteBuffer> found(Collection<Identity.Mark> asked) {
        var hashes = new ArrayList<byte[]>();
        asked.forEach(mark -> hashes.add(mark.hash()));
        if (hashes.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.list(
                "select hash from not_again where hash = any (?::bytea[])",
                row -> ByteBuffer.wrap(row.getBytes(1)),
                hashes));
    }

    /** Puts them on the list; the house's work. A later end wins. */
    public void put(Collection<Identity.Mark> marks, LocalDate endsOn) {
        database.runEach(
                """
                insert into not_again (kind, hash, ends_on) values (?, ?, ?)
                on conflict (hash, kind) do update set ends_on = greatest(not_again.ends_on, excluded.ends_on)""",
                marks.stream()
                        .map(mark -> new Object[] {mark.kind(), mark.hash(), endsOn})
                        .toList());
    }

    /** Lets go of what has ended. */
    public int tidy(LocalDate today) {
        return database.run("delete from not_again where ends_on <= ?", today);
    }
}
