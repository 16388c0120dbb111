package org.regard.policy.draft;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.function.ToLongFunction;
import org.regard.house.Raw;
import org.regard.house.WithAHouse;
import org.regard.platform.Ids;

/** For tests that begin with a draft of the steward's; {@code second} is another steward. */
abstract class WithADraft extends WithAHouse {

    final Raw owner = Raw.asOwner(house.home());
    int draft;

    WithADraft() {
        var second = Ids.next();
        owner.run("insert into colleague (id, sign_in, name) values (?, 'second', 'Second steward')", second);
        owner.run("insert into colleague_role (colleague_id, role) values (?, 'privacy-steward')", second);
        draft = house.as("steward", () -> house.drafts().begin(1));
    }

    Draft get() {
        return house.as("steward", () -> house.drafts().draft(draft));
    }

    void write(ToLongFunction<Long> change) {
        var seen = get().revision();
        assertNotEquals(seen, house.as("steward", () -> change.applyAsLong(seen)));
    }

    void publish(String by) {
        var seen = get().revision();
        int current = house.as(by, () -> house.policies().current()).version();
        house.does(by, () -> house.publications().publish(draft, seen, current));
    }
}
