package org.regard.wording.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regard.customer.LegalForms;
import org.regard.customer.NameFolding;
import org.regard.wording.people.DirectoryNames.Asked;
import org.regard.wording.people.DirectoryNames.Bearers;
import org.regard.wording.people.Firm.Sign;

/**
 * Which words of a text are the name of an organisation of the directory. Two words of a name in their order are enough; one word has to be
 * spoken of as an organisation, and be the whole name or nearly nobody else's: "Post" in "per Post" and "Adler" are none.
 */
final class FirmNames {

    /** An organisation that so few share a word with may be called by it. */
    private static final int FEW = 3;

    private static final int ENOUGH = 2;

    private final List<Firm> firms;
    private final Map<String, Bearers> bearers;

    FirmNames(List<Firm> firms, Map<String, Bearers> bearers) {
        this.firms = firms;
        this.bearers = bearers;
    }

    /** Asks for organisations that bear the first two words, or the only one. */
    void ask(Asked pairs, Asked single) {
        for (int n = 0; n < firms.size(); n++) {
            var firm = firms.get(n);
            for (var head : firm.words().get(0)) {
                if (firms(head) > 0) {
                    ask(n, firm, head, pairs, single);
                }
            }
        }
    }

    private void ask(int n, Firm firm, String head, Asked pairs, Asked single) {
        if (firm.spokenOf() != Sign.NONE && (firm.spokenOf() == Sign.SAYS_SO || isNobodysName(head))) {
            single.add(n, head, null);
        }
        if (firm.isPair()) {
            firm.words().get(1).stream()
                    .filter(second -> firms(second) > 0 && !second.equals(head))
                    .forEach(second -> {
                        boolean rarer = firms(second) < firms(head);
                        pairs.add(n, rarer ? second : head, rarer ? head : second);
                    });
        }
    }

    private boolean isNobodysName(String word) {
        var known = bearers.get(word);
        return known != null && known.people() == 0;
    }

    private int firms(String word) {
        var known = bearers.get(word);
        return known == null ? 0 : known.firms();
    }

    /**
     * How many words of the n-th candidate are this organisation's name; 0 when it is not meant.
     *
     * @param own names of organisations that may stand there
     */
    int meant(int n, String calledName, List<Set<String>> own) {
        var firm = firms.get(n);
        var name = parts(calledName);
        int same = 0;
        while (same < name.size()
                && same < firm.words().size()
                && meet(firm.words().get(same), name.get(same))) {
            same++;
        }
        boolean whole = same == name.size();
        if (same >= ENOUGH
                || whole && same > 0
                || same > 0 && isRare(firm.words().get(0))) {
            return isOwn(firm, same, own) ? 0 : same;
        }
        return 0;
    }

    private boolean isRare(Set<String> forms) {
        return forms.stream()
                .map(bearers::get)
                .filter(known -> known != null && known.firms() > 0)
                .allMatch(known -> known.people() == 0 && known.firms() <= FEW);
    }

    private static boolean isOwn(Firm firm, int words, List<Set<String>> own) {
        return own.stream()
                .anyMatch(name -> firm.words().subList(0, words).stream().allMatch(forms -> meet(forms, name)));
    }

    private static List<Set<String>> parts(String calledName) {
        var parts = new ArrayList<Set<String>>();
        for (var word : NameFolding.words(calledName)) {
            var forms = NameFolding.variants(word);
            if (forms.stream().noneMatch(LegalForms::is)) {
                parts.add(forms);
            }
        }
        return parts;
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
