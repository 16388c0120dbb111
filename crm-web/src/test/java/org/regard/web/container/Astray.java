package org.regard.web.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.regard.web.matrix.WayIn;

/** Addresses of a page that somebody altered, cut short or made up; what a page takes is read where it is written. */
final class Astray {
    private static final Pattern TAKEN = Pattern.compile("viewParam name=\"([^\"]+)\"");
    private static final List<String> OF_FILES = List.of("id", "version", "start");
    private static final List<String> NONSENSE = List.of(
            "",
            "nonsense",
            "-1",
            "99999999999",
            "%00",
            "'%22%3E%3Cb%3E",
            UUID.randomUUID().toString(),
            "1".repeat(3_000));

    private Astray() {}

    /** Without anything; each parameter alone with nonsense; and all of them with it, as far as an address goes. */
    static List<String> addresses(WayIn page) {
        var addresses = new ArrayList<>(List.of(""));
        var taken = taken(Path.of("src/main/webapp" + page.path()));
        for (var value : NONSENSE) {
            taken.forEach(name -> addresses.add("?" + name + "=" + value));
            if (value.length() < 100) addresses.add("?" + String.join("=" + value + "&", taken) + "=" + value);
        }
        return page.method().equals("POST")
                ? List.of("?id=nonsense")
                : addresses.stream().distinct().toList();
    }

    private static List<String> taken(Path page) {
        if (!Files.exists(page)) return OF_FILES;
        try {
            return TAKEN.matcher(Files.readString(page))
                    .results()
                    .map(one -> one.group(1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is wrong with an answer: a fault of ours, or a "no" that is no page of ours with a way out; empty when nothing is. */
    static String fault(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 500) return status + " a fault";
        var isOurs = answer.body().contains("Regard</title>") && answer.body().contains("href=\"/index.xhtml\"");
        return status < 400 || isOurs ? "" : status + " a dead end";
    }
}
