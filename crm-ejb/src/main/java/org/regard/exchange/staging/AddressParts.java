package org.regard.exchange.staging;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.regard.knowledge.Address;
import org.regard.knowledge.Countries;

/** Puts an address together from the columns that hold its parts. */
final class AddressParts {
    private static final Set<String> NUMBER_FIRST = Set.of("US", "GB", "AU", "CA", "NZ", "IE", "FR", "IN", "ZA", "LU");
    private static final Pattern ENGLISH = Pattern.compile(
            ".*\\b(?:street|st|road|rd|avenue|ave|place|drive|lane|court|crescent|close|way|circuit|terrace)\\.?$",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> parts = new HashMap<>();

    void put(String part, String value) {
        parts.merge(part, value.replace('\n', ','), (first, second) -> first + ", " + second);
    }

    String country() {
        return parts.containsKey("country")
                ? Countries.code(parts.get("country")).orElse(null)
                : null;
    }

    /** An address typed into one column is taken apart; one that came in parts stays as it came. */
    Address address() {
        if (parts.keySet().equals(Set.of("street")) || parts.keySet().equals(Set.of("extra")))
            return Address.read(parts.values().iterator().next());
        String number = parts.get("number");
        String street = parts.get("street");
        if (number != null && street != null)
            parts.put("street", numberFirst(street) ? number + " " + street : street + " " + number);
        if (number != null && street == null) parts.put("street", number);
        if (parts.containsKey("box")) parts.merge("extra", parts.get("box"), (extra, box) -> extra + ", " + box);
        return Address.of(parts);
    }

    private boolean numberFirst(String street) {
        String country = country();
        return country == null ? ENGLISH.matcher(street).matches() : NUMBER_FIRST.contains(country);
    }
}
