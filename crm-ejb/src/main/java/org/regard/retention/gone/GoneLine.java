package org.regard.retention.gone;

import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/**
 * One line of the list beside the database: identifiers, and for a customer's own word what stands in the table, sealed under
 * the customer's key, so that it is noise once they are erased.
 *
 * @param n its number; the database knows how many it has told
 * @param what the table it is about
 * @param customer null where it is about nobody
 * @param version this version and every one before it is gone; null for a word and for what is only counted
 * @param sealed null when nothing stands there any more
 */
public record GoneLine(long n, LocalDate on, String what, UUID customer, UUID item, Long version, byte[] sealed) {

    private static final int FIELDS = 7;

    /** One line without its end. */
    String text() {
        return String.join(
                "|",
                String.valueOf(n),
                on.toString(),
                what,
                customer == null ? "" : customer.toString(),
                item == null ? "" : item.toString(),
                version == null ? "" : version.toString(),
                sealed == null ? "" : Base64.getEncoder().encodeToString(sealed));
    }

    static GoneLine read(String text) {
        var parts = text.split("\\|", FIELDS);
        return new GoneLine(
                Long.parseLong(parts[0]),
                LocalDate.parse(parts[1]),
                parts[2],
                id(parts[3]),
                id(parts[4]),
                parts[5].isEmpty() ? null : Long.valueOf(parts[5]),
                parts[6].isEmpty() ? null : Base64.getDecoder().decode(parts[6]));
    }

    /** Whether a value of before is gone, rather than something said. */
    boolean isGone() {
        return version != null;
    }

    private static UUID id(String part) {
        return part.isEmpty() ? null : UUID.fromString(part);
    }
}
