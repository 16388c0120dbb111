package org.regard.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** How people write the name of somebody: whole most of the time, short, inflected, in a hurry. */
final class Mentions {

    private final Random random;

    Mentions(Random random) {
        this.random = random;
    }

    /**
     * What is written, in three parts of which the middle one is the name.
     *
     * @param before such as a title
     * @param after such as an ending
     */
    record Said(String before, String name, String after, String form) {}

    Said of(String calledName, boolean german) {
        var parts = calledName.split(" ");
        var family = String.join(" ", Arrays.copyOfRange(parts, 1, parts.length));
        int form = random.nextInt(100);
        if (!Character.isUpperCase(calledName.codePointAt(0))) {
            // scripts without small letters know neither initials nor endings
            return form < 70
                    ? new Said("", calledName, "", "whole name")
                    : new Said(title(german), family, "", "title and family name");
        }
        if (form < 44) {
            return new Said("", calledName, "", "whole name");
        }
        if (form < 66) {
            return new Said(title(german), family, "", "title and family name");
        }
        if (form < 76) {
            return new Said(
                    "", parts[0].substring(0, parts[0].offsetByCodePoints(0, 1)) + ". " + family, "", "initial");
        }
        if (form < 84) {
            return new Said("", calledName, genitive(calledName, german), "whole name, inflected");
        }
        if (form < 88) {
            return new Said(title(german), family, genitive(family, german), "family name, inflected");
        }
        if (form < 92) {
            return new Said("", calledName.toLowerCase(Locale.ROOT), "", "small letters");
        }
        if (form < 95) {
            return new Said("", family + ", " + parts[0], "", "family name first");
        }
        if (form < 98) {
            return new Said("", plain(calledName), "", "without umlauts");
        }
        return new Said("", family, "", "family name alone");
    }

    /** How people write the name of an organisation: with its legal form, without, or its first word. */
    String ofFirm(String calledName) {
        int form = random.nextInt(100);
        if (form < 45) {
            return calledName;
        }
        var bare = calledName.replaceFirst("( & Co\\.| \\S+)$", "");
        return form < 88 ? bare : bare.replaceFirst(" \\S+$", "");
    }

    private String title(boolean german) {
        var titles = german
                ? new String[] {"Frau ", "Herrn ", "Herr ", "Familie ", "Dr. "}
                : new String[] {"Mr ", "Mrs. ", "Ms ", "Dr ", "Mr. "};
        return titles[random.nextInt(titles.length)];
    }

    private static String genitive(String name, boolean german) {
        if (german) {
            return "sxzß".indexOf(name.charAt(name.length() - 1)) >= 0 ? "’ Büro" : "s Büro";
        }
        return name.endsWith("s") ? "’ office" : "’s office";
    }

    private static String plain(String name) {
        return name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }
}
