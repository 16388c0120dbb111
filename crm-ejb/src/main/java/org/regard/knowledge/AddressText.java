package org.regard.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads an address that somebody typed as one text. What is not recognised stays with the street: nothing is lost. */
final class AddressText {

    private static final Pattern POSTCODE_CITY = Pattern.compile("(?:[A-Z]{1,3}-)?(\\d{4,6})\\s+(\\D.*)");
    private final List<String> lines;
    private String country = "";
    private String postcode = "";
    private String city = "";

    AddressText(String typed) {
        lines = new ArrayList<>(Arrays.stream(typed.split("[\\n,;]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    Address address() {
        takeCountry();
        takePlace();
        var street = lines.isEmpty() ? "" : lines.remove(0);
        return new Address(street, String.join(", ", lines), postcode, city, "", country);
    }

    private void takeCountry() {
        if (lines.size() > 1 && Countries.code(lines.get(lines.size() - 1)).isPresent()) {
            country = lines.remove(lines.size() - 1);
        }
    }

    private void takePlace() {
        for (int i = lines.size() - 1; i >= 0; i--) {
            var place = POSTCODE_CITY.matcher(lines.get(i));
            if (place.matches()) {
                postcode = place.group(1);
                city = place.group(2);
                lines.remove(i);
                return;
            }
        }
    }
}
