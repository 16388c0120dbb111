package org.regard.exchange.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Precision;
import org.regard.policy.Purpose;
import org.regard.policy.Reach;
import org.regard.policy.Role;
import org.regard.policy.Text;
import org.regard.policy.ValueType;

/** A small policy for tests: what comes in from a list, what is told by the person only, what is never kept. */
public final class SomePolicy {
    private static final Text NONE = new Text("", "");

    private SomePolicy() {}

    public static Policy policy() {
        return new Policy(
                1,
                NONE,
                Instant.EPOCH,
                36,
                List.of(new Purpose("directory-care", Optional.empty(), NONE, NONE, false, false, Set.of())),
                List.of(
                        kept("called-how", "person", ValueType.TEXT, false, "import"),
                        kept("language", "both", ValueType.LANGUAGE, false, "import"),
                        kept("role-at-organisation", "person", ValueType.TEXT, true, "import"),
                        kept("phone", "both", ValueType.PHONE, true, "import"),
                        kept("email", "both", ValueType.EMAIL, true, "import"),
                        kept("postal-address", "both", ValueType.ADDRESS, false, "import"),
                        kept("birthday", "person", ValueType.BIRTHDAY, false, "import"),
                        kept("customer-number", "both", ValueType.IDENTIFIER, false, "import"),
                        kept("industry", "organisation", ValueType.TEXT, false, "import"),
                        kept("dietary-wish", "person", ValueType.TEXT, false, "customer-told"),
                        never("social-security-number"),
                        never("fax"),
                        never("photo"),
                        never("bank-details"),
                        never("lead-score"),
                        never("free-notes")));
    }

    private static Category kept(String code, String about, ValueType type, boolean many, String source) {
        return category(code, about, type, false, many, Map.of("directory-care", Precision.FULL), source);
    }

    private static Category never(String code) {
        return category(code, "both", ValueType.TEXT, true, false, Map.of(), "import");
    }

    private static Category category(
            String code,
            String about,
            ValueType type,
            boolean never,
            boolean many,
            Map<String, Precision> uses,
            String source) {
        return new Category(
                code,
                about,
                type,
                new Text(code, code),
                new Text("why " + code, "warum " + code),
                never,
                Optional.empty(),
                Optional.empty(),
                many,
                160,
                List.of(),
                false,
                false,
                "contract",
                NONE,
                uses,
                Set.of(),
                List.of(new Category.Audience(Role.RELATIONSHIP_MANAGER, Reach.HOUSE, true)),
                Set.of(source));
    }
}
