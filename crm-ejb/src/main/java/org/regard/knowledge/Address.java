package org.regard.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A postal address in parts; kept as one sealed value.
 *
 * @param country ISO 3166 code where we know it, else as told
 */
public record Address(String street, String extra, String postcode, String city, String region, String country) {

    private static final String SEPARATOR = "\u001f";

    public Address {
        street = clean(street);
        extra = clean(extra);
        postcode = clean(postcode);
        city = clean(city);
        region = clean(region);
        country = Countries.code(clean(country)).orElse(clean(country));
    }

    /** From parts by name: street, extra, postcode, city, region, country. */
    public static Address of(Map<String, String> parts) {
        return new Address(
                parts.get("street"),
                parts.get("extra"),
                parts.get("postcode"),
                parts.get("city"),
                parts.get("region"),
                parts.get("country"));
    }

    /** From one typed text: lines or commas; a country's name last, a postcode with its city before it. */
    public static Address read(String typed) {
        // In canonical form there are six parts; any other number was typed by somebody, not written by us.
        return typed.split(SEPARATOR, -1).length == 6
                ? opened(typed)
                : new AddressText(typed.replace(SEPARATOR, " ")).address();
    }

    static Address opened(String canonical) {
        var parts = canonical.split(SEPARATOR, -1);
        return new Address(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    }

    /** The one text that is sealed. */
    public String canonical() {
        return String.join(SEPARATOR, street, extra, postcode, city, region, country);
    }

    public boolean isEmpty() {
        return canonical().replace(SEPARATOR, "").isEmpty();
    }

    public Map<String, String> parts() {
        return Stream.of(
                        Map.entry("street", street),
                        Map.entry("extra", extra),
                        Map.entry("postcode", postcode),
                        Map.entry("city", city),
                        Map.entry("region", region),
                        Map.entry("country", country))
                .filter(part -> !part.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** On one line, the way it is written on an envelope. */
    public String line(java.util.Locale locale) {
        var place = Stream.of(postcode, city).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return List.of(street, extra, place, region, Countries.name(country, locale)).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String clean(String part) {
        return Optional.ofNullable(part)
                .map(text -> text.replace(SEPARATOR, " ").strip().replaceAll("\\s+", " "))
                .orElse("");
    }
}
