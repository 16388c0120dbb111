package org.regard.exchange.staging;

import java.util.ArrayList;
import java.util.List;

/**
 * A person or an organisation as a row tells of them: a name and the values that may be kept, in canonical form.
 *
 * @param person false for an organisation
 */
public record Newcomer(boolean person, String name, List<Told> facts) {

    /** One value of one category, as the category's type writes it. */
    public record Told(String category, String value) {}

    public Newcomer {
        facts = new ArrayList<>(facts);
    }

    /** The first value of a category, or null. */
    public String first(String category) {
        for (Told fact : facts) if (fact.category().equals(category)) return fact.value();
        return null;
    }
}
