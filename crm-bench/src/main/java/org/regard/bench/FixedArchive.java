package org.regard.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import org.regard.bench.fixed.FixedBringIns;
import org.regard.bench.fixed.FixedCards;
import org.regard.bench.fixed.FixedPolicies;
import org.regard.bench.fixed.FixedSignIns;

/** The product with the same pages, in which the services behind the hello card say the same thing for ever. */
final class FixedArchive {

    private static final String WAR = "regard/ROOT.war";
    private static final String PLACE = "/org/regard/bench/fixed/";
    private static final List<String> CLASSES = List.of(
            "Kept",
            FixedCards.class.getSimpleName(),
            FixedBringIns.class.getSimpleName(),
            FixedPolicies.class.getSimpleName(),
            FixedSignIns.class.getSimpleName());

    private FixedArchive() {}

    /** Copies the one-file product, with the fixed services added to its web archive. */
    static Path of(Path regard, Path folder) throws IOException {
        var copy = folder.resolve("fixed.jar");
        try (var in = Files.newInputStream(regard);
                var out = new JarOutputStream(Files.newOutputStream(copy))) {
            out.setLevel(java.util.zip.Deflater.BEST_SPEED);
            copy(in, out);
        }
        return copy;
    }

    private static void copy(InputStream from, JarOutputStream to) throws IOException {
        var in = new JarInputStream(from, false);
        put(to, "META-INF/MANIFEST.MF", manifest(in));
        for (var entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
            var bytes = entry.getName().equals(WAR) ? new ByteArrayInputStream(withFixed(in.readAllBytes())) : in;
            put(to, entry.getName(), bytes);
        }
    }

    private static InputStream manifest(JarInputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        in.getManifest().write(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static byte[] withFixed(byte[] war) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new JarOutputStream(bytes)) {
            copy(new ByteArrayInputStream(war), out);
            put(out, "WEB-INF/lib/fixed.jar", new ByteArrayInputStream(library()));
        }
        return bytes.toByteArray();
    }

    private static byte[] library() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new JarOutputStream(bytes)) {
            put(out, "META-INF/beans.xml", new ByteArrayInputStream(new byte[0]));
            for (var name : CLASSES) {
                put(
                        out,
                        PLACE.substring(1) + name + ".class",
                        FixedArchive.class.getResourceAsStream(PLACE + name + ".class"));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(JarOutputStream out, String name, InputStream bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        bytes.transferTo(out);
        out.closeEntry();
    }
}
