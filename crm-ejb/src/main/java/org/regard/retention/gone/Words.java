package org.regard.retention.gone;

import java.util.Set;

/** The tables in which a customer's own word stands: what a restored backup must not forget. */
final class Words {

    static final Set<String> ALL =
            Set.of("boundary", "boundary_words", "objection", "restriction", "rights_request", "permission");

    private static final String STANDING =
            """
            select k.wrapped, to_jsonb(t)::text as standing from %s t join customer_key k on k.customer_id = t.customer_id
            where t.customer_id = ? and t.id = ?""";

    /** Colleagues who came after the backup are left out: what was said counts, whoever heard it. */
    private static final String AGAIN =
            """
            insert into %1$s select (jsonb_populate_record(null::%1$s, r.said || coalesce((
              select jsonb_object_agg(e.key, null) from jsonb_each_text(r.said) e
              where e.key in ('told_to', 'heard_by', 'assessed_by', 'lifted_by', 'owner_id') and e.value is not null
                and not exists (select from colleague c where c.id::text = e.value)), '{}'))).*
            from (select ?::jsonb as said) r where exists (select from customer c where c.id = (r.said->>'customer_id')::uuid)""";

    /** A permission that was given after the backup permits nothing that is there; one that was taken back is taken back. */
    private static final String TAKEN_BACK =
            """
            update permission p set withdrawn_at = r.withdrawn_at, withdrawn_channel = r.withdrawn_channel
            from jsonb_populate_record(null::permission, ?::jsonb) r
            where p.customer_id = r.customer_id and p.id = r.id and p.withdrawn_at is null and r.withdrawn_at is not null""";

    private Words() {}

    /** What stands there, with the customer's wrapped key. */
    static String standing(String table) {
        return STANDING.formatted(known(table));
    }

    /** Puts it where it stood; the row of before has been taken away, except for a permission. */
    static String again(String table) {
        return table.equals("permission") ? TAKEN_BACK : AGAIN.formatted(known(table));
    }

    static String gone(String table) {
        return "delete from " + known(table) + " where customer_id = ? and id = ?";
    }

    private static String known(String table) {
        if (!ALL.contains(table)) {
            throw new IllegalArgumentException(table);
        }
        return table;
    }
}
