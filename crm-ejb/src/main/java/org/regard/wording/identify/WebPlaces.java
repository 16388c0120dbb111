package org.regard.wording.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.InetAddressValidator;
import org.regard.wording.Kind;

/** E-mail addresses and addresses of pages. Each walk to either side is bounded, so that any text is read in one pass. */
final class WebPlaces {

    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_URL = 2_000;
    private static final List<String> SCHEMES = List.of("http", "https", "ftp");
    /** Endings that no file, no abbreviation and no sentence without a blank has. */
    private static final Set<String> PLAIN_ENDINGS = Set.of(
            "com", "org", "net", "de", "eu", "info", "biz", "fr", "uk", "nl", "pl", "ch", "cz", "dk", "se", "fi");

    private WebPlaces() {}

    static List<Place> emails(String text) {
        var found = new ArrayList<Place>();
        int last = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = local(text, at, last);
            int end = domainEnd(text, at + 1);
            if (start < at && end > at + 1 && isDomain(text.substring(at + 1, end))) {
                found.add(new Place(Kind.EMAIL, start, end));
                last = end;
            }
        }
        return found;
    }

    private static int local(String text, int at, int floor) {
        int start = at;
        while (start > floor
                && at - start < LONGEST_LOCAL_PART
                && (Letters.letterOrDigit(text, start - 1) || Letters.is(text, start - 1, "._%+-'’&"))) {
            start--;
        }
        while (start < at && !Letters.letterOrDigit(text, start)) {
            start++;
        }
        return start;
    }

    /** After the last letter of what may be a domain that begins here. */
    private static int domainEnd(String text, int from) {
        int end = from;
        while (end - from < LONGEST_DOMAIN
                && (Letters.letterOrDigit(text, end) || Letters.is(text, end, ".-"))
                && !(Letters.is(text, end, ".-") && Letters.is(text, end - 1, ".@"))) {
            end++;
        }
        while (end > from && Letters.is(text, end - 1, ".-")) {
            end--;
        }
        return end;
    }

    private static boolean isDomain(String domain) {
        int dot = domain.lastIndexOf('.');
        return dot > 0 && DomainValidator.getInstance().isValidTld(domain.substring(dot + 1));
    }

    static List<Place> urls(String text) {
        var found = new ArrayList<Place>();
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
            int start = scheme(text, at);
            if (start >= 0) {
                add(found, text, start, at + 3);
            }
        }
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            bare(found, text, dot);
        }
        return found;
    }

    private static int scheme(String text, int at) {
        for (var scheme : SCHEMES) {
            int start = at - scheme.length();
            if (start >= 0
                    && text.regionMatches(true, start, scheme, 0, scheme.length())
                    && !Letters.letterOrDigit(text, start - 1)) {
                return start;
            }
        }
        return -1;
    }

    private static void add(List<Place> found, String text, int start, int host) {
        int hostEnd = domainEnd(text, host);
        var name = text.substring(host, hostEnd);
        if (isDomain(name)
                || InetAddressValidator.getInstance().isValidInet4Address(name)
                || name.equals("localhost")) {
            found.add(new Place(Kind.URL, start, pathEnd(text, hostEnd)));
        }
    }

    private static int pathEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST_URL
                && !Character.isWhitespace(text.charAt(end))
                && !Letters.is(text, end, "<>\"“”„«»")) {
            end++;
        }
        while (end > from && Letters.is(text, end - 1, ".,;:!?)]}'’*")) {
            end--;
        }
        return end;
    }

    /** A name of a site without a scheme: small letters, an ending that is hardly ever anything else; once for its first dot. */
    private static void bare(List<Place> found, String text, int dot) {
        int start = dot;
        while (dot - start < 63 && isSmall(text, start - 1)) {
            start--;
        }
        if (start == dot || Letters.is(text, start - 1, "@./:_+’'-") || Letters.letterOrDigit(text, start - 1)) {
            return;
        }
        int end = dot;
        while (end - dot < LONGEST_DOMAIN && (isSmall(text, end) || Letters.is(text, end, "."))) {
            end++;
        }
        while (end > dot && Letters.is(text, end - 1, ".-")) {
            end--;
        }
        var name = text.substring(start, end);
        int last = name.lastIndexOf('.');
        if (last < 2 || Letters.letterOrDigit(text, end) || Letters.is(text, end, "@")) {
            return;
        }
        if (PLAIN_ENDINGS.contains(name.substring(last + 1)) || isWww(name)) {
            found.add(new Place(Kind.URL, start, pathEnd(text, end)));
        }
    }

    private static boolean isWww(String name) {
        return name.startsWith("www.") && isDomain(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isSmall(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLowerCase(text.charAt(at)) || Letters.digit(text, at) || text.charAt(at) == '-');
    }
}
