package org.regard.web.rest.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.regard.knowledge.CardView;
import org.regard.policy.Category;
import org.regard.policy.Purpose;

/** The hello card. */
@Schema(
        name = "HelloCard",
        description = "How to greet a customer and who helps them; only what was shared for this purpose.")
public record Card(
        CustomerHead customer,
        @Schema(example = "greeting") String purpose,
        @Schema(description = "Whether you are their manager or deputy.") boolean lookedAfterByMe,
        List<FactEntry> facts,
        @Schema(description = "Codes of the purposes for which you could look.") List<String> purposes,
        @Schema(description = "Codes of the categories you may still record for this customer and purpose.")
                List<String> writable) {

    public static Card of(CardView card) {
        return new Card(
                CustomerHead.of(card.customer()),
                card.purpose().code(),
                card.lookedAfterByMe(),
                card.facts().stream().map(FactEntry::of).toList(),
                card.purposes().stream().map(Purpose::code).toList(),
                card.writable().stream().map(Category::code).toList());
    }
}
