package org.regard.disclosure;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A journal entry with everything that its seal covers, and the one way in which it becomes bytes. */
record SealedEntry(
        UUID id,
        Instant at,
        UUID colleague,
        String purpose,
        String act,
        String rule,
        int policy,
        List<String> categories,
        byte[] queryHash,
        byte[] reasonSealed,
        List<String> customers) {

    /** Every part with its length, so that no two entries have the same bytes. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(256);
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(id.toString());
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano() / 1000);
            out.writeUTF(colleague == null ? "" : colleague.toString());
            out.writeUTF(purpose);
            out.writeUTF(act);
            out.writeUTF(rule);
            out.writeInt(policy);
            write(out, categories);
            write(out, queryHash);
            write(out, reasonSealed);
            write(out, customers);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, List<String> words) throws IOException {
        out.writeInt(words.size());
        for (var word : words) {
            out.writeUTF(word);
        }
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part == null ? -1 : part.length);
        if (part != null) {
            out.write(part);
        }
    }
}
