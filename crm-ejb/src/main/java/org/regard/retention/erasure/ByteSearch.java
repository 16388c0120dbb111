package org.regard.retention.erasure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for many texts at once in the bytes of files, however they may be written there: UTF-8, UTF-16 in both orders, hexadecimal, and
 * base64 at each of its three offsets. One pass over the bytes: a table of beginnings says where it is worth looking closer.
 */
public final class ByteSearch {

    private static final int HEAD = 5;
    private static final int BUFFER = 1 << 20;

    private final Map<Long, List<Form>> byHead = new HashMap<>();
    private final long[] filter = new long[1 << 16];
    private int longest = HEAD;

    public ByteSearch(Collection<String> texts) {
        texts.forEach(text -> forms(text).forEach(form -> add(form, text)));
    }

    private ByteSearch(Map<String, byte[]> named) {
        named.forEach((name, bytes) -> add(bytes, name));
    }

    /** Looks for bytes as they are, each under a name. */
    public static ByteSearch raw(Map<String, byte[]> named) {
        return new ByteSearch(named);
    }

    /** One way in which a text may be written. */
    private record Form(byte[] bytes, String text) {}

    private static Set<byte[]> forms(String text) {
        var forms = new LinkedHashSet<byte[]>();
        var plain = text.getBytes(StandardCharsets.UTF_8);
        forms.add(plain);
        forms.add(text.getBytes(StandardCharsets.UTF_16BE));
        forms.add(text.getBytes(StandardCharsets.UTF_16LE));
        forms.add(HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII));
        forms.add(HexFormat.of().withUpperCase().formatHex(plain).getBytes(StandardCharsets.US_ASCII));
        for (int offset = 0; offset < 3; offset++) {
            forms.add(base64(plain, offset));
        }
        return forms;
    }

    /** The letters of base64 that depend on these bytes alone when they begin at an offset within a group of three. */
    private static byte[] base64(byte[] plain, int offset) {
        var shifted = new byte[offset + plain.length];
        System.arraycopy(plain, 0, shifted, offset, plain.length);
        var letters = Base64.getEncoder().withoutPadding().encode(shifted);
        return Arrays.copyOfRange(letters, offset == 0 ? 0 : offset + 1, letters.length - 1);
    }

    private void add(byte[] form, String text) {
        if (form.length < HEAD) {
            return;
        }
        var head = head(form, 0);
        byHead.computeIfAbsent(head, first -> new ArrayList<>(1)).add(new Form(form, text));
        filter[slot(head) >>> 6] |= 1L << slot(head);
        longest = Math.max(longest, form.length);
    }

    /** A text that stands in a file. */
    public record Hit(Path file, String text) {}

    /** What was looked through, and what was found. */
    public record Outcome(long files, long bytes, Set<Hit> found) {}

    /** All files below these places; what goes away meanwhile is not there. */
    public Outcome in(Collection<Path> places) throws IOException {
        long files = 0;
        long bytes = 0;
        var found = new LinkedHashSet<Hit>();
        for (var place : places) {
            for (var file : files(place)) {
                files++;
                bytes += Files.exists(file) ? Files.size(file) : 0;
                look(file, found);
            }
        }
        return new Outcome(files, bytes, found);
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (java.io.UncheckedIOException goneMeanwhile) {
            return files(place);
        }
    }

    private void look(Path file, Set<Hit> found) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER + longest];
            int kept = 0;
            for (int read = in.readNBytes(buffer, 0, BUFFER); read > 0; read = in.readNBytes(buffer, kept, BUFFER)) {
                int end = kept + read;
                in(buffer, end).forEach(text -> found.add(new Hit(file, text)));
                kept = Math.min(longest - 1, end);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        }
    }

    /** The texts that stand in the first bytes. */
    public Set<String> in(byte[] bytes, int end) {
        var found = new LinkedHashSet<String>();
        for (int at = 0; at + HEAD <= end; at++) {
            var head = head(bytes, at);
            var slot = slot(head);
            if ((filter[slot >>> 6] & 1L << slot) != 0) {
                matches(bytes, at, end, byHead.getOrDefault(head, List.of()), found);
            }
        }
        return found;
    }

    private static void matches(byte[] bytes, int at, int end, List<Form> forms, Set<String> found) {
        for (var form : forms) {
            var length = form.bytes().length;
            if (at + length <= end && Arrays.equals(bytes, at, at + length, form.bytes(), 0, length)) {
                found.add(form.text());
            }
        }
    }

    private static long head(byte[] bytes, int at) {
        long head = 0;
        for (int i = 0; i < HEAD; i++) {
            head = head << 8 | bytes[at + i] & 0xff;
        }
        return head;
    }

    private static int slot(long head) {
        return (int) ((head * 0x9E3779B97F4A7C15L) >>> 42);
    }
}
