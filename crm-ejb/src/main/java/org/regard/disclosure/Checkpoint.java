package org.regard.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.regard.sealing.HouseSignature;

/**
 * What the journal's seal looked like at one moment, signed, to be kept outside the house. Written as a signed note with the
 * lines of a transparency log's checkpoint (origin, size, root), and below them since when the root counts, the head of the
 * chain, and the time.
 *
 * @param n how many entries are sealed
 * @param since how many the checkpoint before this one stood for
 * @param head link of the n-th entry
 * @param root Merkle root (RFC 6962) over the links after {@code since}
 */
public record Checkpoint(long n, long since, byte[] head, byte[] root, Instant at, byte[] signature) {

    private static final String ORIGIN = "regard/journal";
    private static final Pattern NOTE = Pattern.compile(
            ORIGIN
                    + "\\n(\\d{1,18})\\n(\\S{44})\\nsince (\\d{1,18})\\nhead (\\S{44})\\nat (\\S{20,30})\\n\\n— regard (\\S{88})\\s*");

    static Checkpoint signed(long n, long since, byte[] head, byte[] root, Instant now, HouseSignature by) {
        var at = now.truncatedTo(ChronoUnit.SECONDS);
        var open = new Checkpoint(n, since, head, root, at, new byte[0]);
        return new Checkpoint(n, since, head, root, at, by.sign(open.body()));
    }

    /** The note as it leaves the house. */
    public String note() {
        return text() + "\n— regard " + base64(signature) + "\n";
    }

    /** Reads a note; nothing when it is not one. */
    static Optional<Checkpoint> read(String note) {
        var found = NOTE.matcher(note.replace("\r\n", "\n"));
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Checkpoint(
                    Long.parseLong(found.group(1)),
                    Long.parseLong(found.group(3)),
                    bytes(found.group(4)),
                    bytes(found.group(2)),
                    Instant.parse(found.group(5)),
                    bytes(found.group(6))));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Stands for a note that cannot be read: nobody signed it. */
    static Checkpoint unreadable(long n) {
        return new Checkpoint(n, n - 1, new byte[32], new byte[32], Instant.EPOCH, new byte[64]);
    }

    boolean isSignedBy(HouseSignature house) {
        return house.isMine(signature, body());
    }

    boolean says(byte[] otherHead, byte[] otherRoot) {
        return Arrays.equals(head, otherHead) && Arrays.equals(root, otherRoot);
    }

    private byte[] body() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        return ORIGIN + "\n" + n + "\n" + base64(root) + "\nsince " + since + "\nhead " + base64(head) + "\nat " + at
                + "\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
