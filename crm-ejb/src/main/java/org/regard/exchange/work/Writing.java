package org.regard.exchange.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.regard.customer.NameFolding;
import org.regard.customer.NameIndex;
import org.regard.exchange.mapping.Admission;
import org.regard.platform.Database;
import org.regard.sealing.Vault;

/** Stores what a chunk decided, table by table, each in one statement. */
final class Writing {
    private static final String LEARN =
            "insert into name_word (word) select unnest(?::text[]) on conflict do nothing returning word";

    private final Database database;
    private final Bulk bulk;
    private final Vault vault;
    private final MatchKeys keys;
    private final Job job;

    Writing(Database database, Vault vault, MatchKeys keys, Job job) {
        this.database = database;
        this.bulk = new Bulk(database);
        this.vault = vault;
        this.keys = keys;
        this.job = job;
    }

    void store(Chunk chunk) {
        List<Entry> touched = chunk.touched();
        touched.parallelStream().forEach(entry -> entry.seal(vault));
        customers(chunk.created());
        names(chunk.created());
        affiliations(touched);
        facts(touched);
        new Replacing(database, keys, job).replace(touched);
        lookups(touched);
        new Refusals(database).store(job.id(), chunk.refusals());
    }

    private void customers(List<Entry> created) {
        CopyBuffer customers = new CopyBuffer(10);
        CopyBuffer secrets = new CopyBuffer(2);
        for (Entry entry : created) {
            customers
                    .row()
                    .id(entry.id)
                    .text(entry.person ? "person" : "organisation")
                    .text(entry.name)
                    .id(job.care().manager())
                    .id(job.care().deputy())
                    .id(job.care().team())
                    .day(job.today())
                    .day(job.today())
                    .id(job.id())
                    .big(1);
            secrets.row().id(entry.id).blob(entry.wrapped());
        }
        bulk.store(
                "customer",
                "id, kind, called_name, manager_id, deputy_id, team_id, welcomed_on, seen_on, import_job, version",
                customers,
                "");
        bulk.store("customer_key", "customer_id, wrapped", secrets, "");
    }

    private void names(List<Entry> created) {
        CopyBuffer names = new CopyBuffer(4);
        Set<String> words = new TreeSet<>();
        for (Entry entry : created)
            for (String token : NameFolding.tokens(entry.name)) {
                names.row().text(token).small(entry.person ? 0 : 1).id(entry.id).day(job.today());
                words.add(token);
            }
        bulk.store("customer_name", "token, rank, customer_id, seen_on", names, "");
        if (words.isEmpty()) return;
        CopyBuffer parts = new CopyBuffer(2);
        for (String word : database.list(LEARN, row -> row.getString(1), new ArrayList<>(words)))
            for (String part : NameIndex.inner(word)) parts.row().text(part).text(word);
        bulk.store("name_part", "part, word", parts, "on conflict do nothing");
    }

    private void affiliations(List<Entry> touched) {
        CopyBuffer affiliations = new CopyBuffer(4);
        for (Entry entry : touched)
            for (UUID organisation : entry.organisations)
                affiliations
                        .row()
                        .id(entry.id)
                        .id(organisation)
                        .day(job.today())
                        .id(job.id());
        bulk.store(
                "affiliation",
                "customer_id, organisation_id, since, import_job",
                affiliations,
                "on conflict do nothing");
    }

    private void facts(List<Entry> touched) {
        CopyBuffer facts = new CopyBuffer(11);
        for (Entry entry : touched)
            for (int i = 0; i < entry.added.size(); i++) {
                Held fact = entry.added.get(i);
                facts.row()
                        .id(entry.id)
                        .id(fact.id())
                        .text(fact.category())
                        .text("known")
                        .blob(entry.sealed().get(i))
                        .text(Admission.SOURCE)
                        .day(job.today())
                        .id(job.colleague())
                        .day(job.today())
                        .id(job.id())
                        .big(1);
            }
        bulk.store(
                "fact",
                "customer_id, id, category, state, sealed, source, told_on, told_to, kept_since, import_job, version",
                facts,
                "");
    }

    private void lookups(List<Entry> touched) {
        CopyBuffer lookups = new CopyBuffer(4);
        for (Entry entry : touched)
            for (MatchKeys.Key key : entry.keys)
                lookups.row()
                        .id(entry.id)
                        .text(key.kind())
                        .blob(key.hash().bytes())
                        .id(factOf(entry, key));
        bulk.store("customer_lookup", "customer_id, kind, hash, fact_id", lookups, "on conflict do nothing");
    }

    /** A key goes with the fact that it is made of: who forgets the birthday forgets the key. */
    private UUID factOf(Entry entry, MatchKeys.Key key) {
        if (key.category() == null) return null;
        Hash own = key.hash();
        for (Held fact : entry.added) {
            if (!fact.category().equals(key.category())) continue;
            byte[] lookup = keys.lookup(fact.category(), fact.value());
            if (lookup == null || new Hash(lookup).equals(own)) return fact.id();
        }
        return null;
    }

    /** A dry run keeps hashes only, to find duplicates later in the file. */
    void meet(Chunk chunk) {
        CopyBuffer met = new CopyBuffer(2);
        for (Entry entry : chunk.created())
            for (MatchKeys.Key key : entry.keys)
                met.row().id(job.id()).blob(key.hash().bytes());
        bulk.store("import_met", "job_id, hash", met, "on conflict do nothing");
        new Refusals(database).store(job.id(), chunk.refusals());
    }
}
