package org.regard.wording.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.validator.routines.InetAddressValidator;
import org.regard.wording.Kind;

/** Internet addresses, version 4 and 6; numbers of versions and chapters look like the former and are told by the word before. */
final class IpAddresses {

    private static final int LONGEST = 45;
    private static final Set<String> NUMBERED = Set.of(
            "version",
            "versions",
            "release",
            "releases",
            "build",
            "firmware",
            "update",
            "upgrade",
            "aktualisierung",
            "softwarestand",
            "patch",
            "chapter",
            "section",
            "kapitel",
            "abschnitt",
            "ziffer",
            "driver",
            "treiber",
            "software",
            "fassung",
            "stand",
            "v",
            "ver",
            "rev");

    private IpAddresses() {}

    static List<Place> in(String text, Context context) {
        var found = new ArrayList<Place>();
        int at = 0;
        while (at < text.length()) {
            if (!isPart(text, at) || isPart(text, at - 1) || Letters.letter(text, at - 1)) {
                at++;
                continue;
            }
            int end = at;
            while (isPart(text, end)) {
                end++;
            }
            int stop = end;
            while (stop > at && Letters.is(text, stop - 1, ".:") && !text.startsWith("::", stop - 2)) {
                stop--;
            }
            if (stop - at <= LONGEST && !Letters.letter(text, end)) {
                add(found, text, at, stop, context);
            }
            at = end;
        }
        return found;
    }

    private static void add(List<Place> found, String text, int start, int end, Context context) {
        if (end - start < 6) {
            return;
        }
        var candidate = text.substring(start, end);
        var rules = InetAddressValidator.getInstance();
        boolean four = candidate.indexOf(':') < 0
                && rules.isValidInet4Address(candidate)
                && !context.before(start, 2, NUMBERED)
                && !context.after(end, 1, NUMBERED);
        boolean six = candidate.indexOf(':') != candidate.lastIndexOf(':')
                && Letters.digits(text, start, end).length() > 0
                && rules.isValidInet6Address(candidate);
        if (four || six) {
            found.add(new Place(Kind.IP_ADDRESS, start, end));
        }
    }

    private static boolean isPart(String text, int at) {
        return Letters.digit(text, at) || Letters.is(text, at, "abcdefABCDEF.:");
    }
}
