package org.regard.rights;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.regard.platform.Database;
import org.regard.platform.Ids;
import org.regard.platform.Refusal;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Text;

/** Where permissions stand; its callers have opened the customer and hold the scope. */
@Dependent
public class PermissionLedger {

    private static final String TAKE =
            """
            insert into permission (customer_id, id, category, purposes, wording, wording_version, language, given_at, channel, taken_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String WITHDRAW =
            """
            update permission set withdrawn_at = greatest(given_at, ?), withdrawn_channel = ?, withdrawn_to = ?
            where customer_id = ? and id = ? and withdrawn_at is null returning category""";

    private static final String OF =
            """
            select p.*, w.text_en, w.text_de, w.made_at, w.used_at, t.name as taker, h.name as hearer
            from permission p join permission_wording w on w.code = p.wording and w.version = p.wording_version
              left join colleague t on t.id = p.taken_by left join colleague h on h.id = p.withdrawn_to
            where p.customer_id = ? order by p.withdrawn_at is not null, p.given_at desc""";

    private static final String ERASE =
            """
            with gone as (
              delete from fact where customer_id = ? and category = any (?) and state = 'known' returning customer_id, id),
            found as (
              delete from customer_lookup l using gone where l.customer_id = gone.customer_id and l.fact_id = gone.id)
            select count(*) from gone""";

    private final Database database;
    private final Clock clock;

    @Inject
    public PermissionLedger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the customer permits a category now. */
    public boolean stands(UUID customer, String category) {
        return database.one("select permitted(?, ?)", row -> row.getBoolean(1), customer, category)
                .orElse(false);
    }

    /** Writes down what was permitted; a permission that stands already is withdrawn by the newer one, nothing is erased. */
    public List<UUID> take(UUID customer, TakePermission request, Policy policy, UUID taker) {
        var now = clock.instant();
        PermissionRules.refuse(request, policy, now).ifPresent(no -> {
            throw no.asException();
        });
        int version = wordingInUse(request, now);
        var given = request.givenAt() == null ? now : request.givenAt();
        return request.categories().stream()
                .sorted()
                .map(code -> {
                    var category = policy.category(code).orElseThrow();
                    replace(customer, code, request.channel(), taker, now);
                    var id = Ids.next();
                    database.run(
                            TAKE,
                            customer,
                            id,
                            code,
                            PermissionRules.purposes(category, request, policy),
                            request.wording(),
                            version,
                            request.language(),
                            given,
                            request.channel().code(),
                            taker);
                    return id;
                })
                .toList();
    }

    private void replace(UUID customer, String category, Channel channel, UUID hearer, Instant now) {
        database.list(
                        "select id from permission where customer_id = ? and category = ? and withdrawn_at is null",
                        row -> row.getObject(1, UUID.class),
                        customer,
                        category)
                .forEach(older -> end(customer, older, channel, hearer, now));
    }

    private int wordingInUse(TakePermission request, Instant now) {
        int version = database.one(
                        """
                        select version from permission_wording where code = ? and version = coalesce(?::int, version)
                        order by version desc limit 1""",
                        row -> row.getInt(1),
                        request.wording(),
                        request.version())
                .orElseThrow(() -> Refusal.unfit("wording.absent").asException());
        database.run(
                "update permission_wording set used_at = ? where code = ? and version = ? and used_at is null",
                now,
                request.wording(),
                version);
        return version;
    }

    /** Ends one permission; the category it was for, or empty when it had ended or is not there. */
    Optional<String> end(UUID customer, UUID permission, Channel channel, UUID hearer, Instant now) {
        return database.one(WITHDRAW, row -> row.getString(1), now, channel.code(), hearer, customer, permission);
    }

    /** Erases what leaned on permission, in the scope of the house. Respected unknowns stay. */
    int eraseLeaning(UUID customer, Collection<String> categories) {
        return database.one(ERASE, row -> row.getInt(1), customer, categories).orElse(0);
    }

    /** All of a customer's, those that stand first. */
    public List<PermissionView> of(UUID customer, Policy policy) {
        return database.list(OF, row -> view(row, policy), customer).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<PermissionView> view(ResultSet row, Policy policy) throws SQLException {
        var category = policy.category(row.getString("category"));
        return category.isEmpty() ? Optional.empty() : Optional.of(view(row, policy, category.get()));
    }

    private static PermissionView view(ResultSet row, Policy policy, Category category) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new PermissionView(
                row.getObject("id", UUID.class),
                category,
                Arrays.stream((String[]) row.getArray("purposes").getArray())
                        .flatMap(code -> policy.purpose(code).stream())
                        .toList(),
                wording(row, "wording", "wording_version"),
                row.getString("language"),
                row.getTimestamp("given_at").toInstant(),
                row.getString("channel"),
                row.getString("taker"),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_channel"),
                row.getString("hearer"));
    }

    static Wording wording(ResultSet row, String code, String version) throws SQLException {
        var used = row.getTimestamp("used_at");
        return new Wording(
                row.getString(code),
                row.getInt(version),
                new Text(row.getString("text_en"), row.getString("text_de")),
                row.getTimestamp("made_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
