package org.regard.customer;

import java.util.List;
import java.util.Set;

/** Words of an organisation's name that say what kind of company it is, not which. */
public final class LegalForms {

    private static final Set<String> ALL = Set.of(
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "ohg",
            "ug",
            "gbr",
            "ev",
            "eg",
            "se",
            "co",
            "inc",
            "ltd",
            "limited",
            "llc",
            "llp",
            "plc",
            "corp",
            "corporation",
            "company",
            "sa",
            "sas",
            "sarl",
            "srl",
            "spa",
            "bv",
            "nv",
            "ab",
            "as",
            "oy",
            "aps",
            "kft",
            "sro",
            "pty",
            "und",
            "and",
            "the");

    private LegalForms() {}

    /** @param word folded plainly */
    public static boolean is(String word) {
        return ALL.contains(word);
    }

    /** The folded words of a name without its legal form; all of them when there is nothing else. */
    public static List<String> without(String name) {
        var words = List.of(NameFolding.plain(name).split(" "));
        var bare = words.stream().filter(word -> !is(word)).toList();
        return bare.isEmpty() ? words : bare;
    }
}
