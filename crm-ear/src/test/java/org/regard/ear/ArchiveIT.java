package org.regard.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What travels in the EAR, and what must not. */
class ArchiveIT {

    @Test
    void every_library_travels_once_and_the_driver_does_not() throws IOException {
        var names = names();
        var libraries = names.stream()
                .filter(name -> name.endsWith(".jar"))
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .toList();
        assertEquals(new HashSet<>(libraries).size(), libraries.size(), libraries.toString());
        assertTrue(names.stream().noneMatch(name -> name.contains("postgresql-4")), names.toString());
        assertEquals(
                1,
                libraries.stream().filter(name -> name.startsWith("primefaces")).count());
        assertTrue(names.stream().noneMatch(name -> name.contains("jakartaee-api")), names.toString());
    }

    @Test
    void the_war_carries_only_what_pages_need() throws IOException {
        var inWar = names().stream()
                .filter(name -> name.startsWith("crm-web.war/WEB-INF/lib/"))
                .toList();
        assertTrue(
                inWar.stream().noneMatch(name -> name.contains("crm-ejb") || name.contains("flyway")),
                inWar.toString());
        assertTrue(names().contains("crm-ejb.jar") && names().contains("crm-web.war"));
    }

    /** Names of the archive and, after the WAR's own name, those within it. */
    private static List<String> names() throws IOException {
        var names = new ArrayList<String>();
        try (var ear = new ZipFile(System.getProperty("regard.ear"))) {
            for (var entry : ear.stream().toList()) {
                names.add(entry.getName());
                if (entry.getName().endsWith(".war")) {
                    inside(entry.getName(), ear.getInputStream(entry).readAllBytes(), names);
                }
            }
        }
        return names.stream().filter(name -> !name.endsWith("/")).toList();
    }

    private static void inside(String war, byte[] bytes, List<String> names) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(war + "/" + entry.getName());
            }
        }
    }
}
