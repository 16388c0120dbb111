package org.regard.web.rest.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.policy.Text;

/** A whole policy in one piece, in both languages: what a draft is read as and written with. */
@Schema(name = "PolicyFile", description = "A whole policy in one piece, in both languages.")
public record PolicyFile(
        Words title,
        @Schema(description = "Why this version, for those who read it later.") String note,
        @Schema(description = "Months after the last contact until a customer's entry ends.") Integer customerMonths,
        @Schema(description = "In their order; a tree by `parent`.") List<PurposePart> purposes,
        List<CategoryPart> categories) {

    /** The same words in both languages. */
    @Schema(name = "Words")
    public record Words(String en, String de) {

        static Words of(Text text) {
            return new Words(text.en(), text.de());
        }

        static Text toText(Words words) {
            return words == null ? new Text("", "") : new Text(said(words.en), said(words.de));
        }

        static String said(String text) {
            return text == null ? "" : text;
        }
    }

    public static PolicyFile of(Policy policy, String note) {
        return new PolicyFile(
                Words.of(policy.title()),
                note,
                policy.customerMonths(),
                policy.purposes().stream().map(PurposePart::of).toList(),
                policy.categories().stream().map(CategoryPart::of).toList());
    }

    /** As the rules read it; a word that no table takes is refused by the name of its member. */
    public Policy toPolicy(int version) {
        return new Policy(
                version,
                Words.toText(title),
                null,
                customerMonths == null ? 0 : customerMonths,
                listed(purposes).stream().map(PurposePart::toPurpose).toList(),
                listed(categories).stream().map(CategoryPart::toCategory).toList());
    }

    static <T> List<T> listed(List<T> many) {
        return many == null ? List.of() : many;
    }

    /** A purpose of the file. */
    @Schema(name = "PurposePart")
    public record PurposePart(
            @Schema(example = "greeting") String code,
            @Schema(description = "Code of the purpose above; left out: none.") String parent,
            Words name,
            Words meaning,
            Boolean asksReason,
            Boolean emergency,
            List<String> roles) {

        static PurposePart of(Purpose one) {
            return new PurposePart(
                    one.code(),
                    one.parent().orElse(null),
                    Words.of(one.name()),
                    Words.of(one.meaning()),
                    one.asksReason(),
                    one.emergency(),
                    one.roles().stream().sorted().map(role -> role.code()).toList());
        }

        Purpose toPurpose() {
            return new Purpose(
                    Words.said(code),
                    Optional.ofNullable(parent),
                    Words.toText(name),
                    Words.toText(meaning),
                    Boolean.TRUE.equals(asksReason),
                    Boolean.TRUE.equals(emergency),
                    listed(roles).stream().map(CategoryPart::role).collect(Collectors.toSet()));
        }
    }
}
