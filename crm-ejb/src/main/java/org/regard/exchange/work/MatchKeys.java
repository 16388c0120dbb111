package org.regard.exchange.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.regard.exchange.staging.Newcomer;
import org.regard.knowledge.Address;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.sealing.KeyedHash;

/** By which keyed hashes somebody is found again. No value is compared unsealed in the database. */
final class MatchKeys {
    /** Name by sound, and birthday. */
    static final String BORN = "match-born";
    /** Birthday and postcode: only with a name that is alike. */
    static final String HOME = "match-home";
    /** Name and postcode of somebody whose birthday we do not know; an organisation's name and postcode. */
    static final String PLACE = "match-place";
    /** Name and organisation of somebody whose birthday we do not know. */
    static final String WITH = "match-with";
    /** An organisation's name alone. */
    static final String ORGANISATION = "match-organisation";

    private static final String BIRTHDAY = "birthday";
    private static final String ADDRESS = "postal-address";

    /**
     * @param decides whether it alone says "the same"; otherwise the names have to be alike
     * @param category the fact that it is made of and goes with, or null
     */
    record Key(String kind, Hash hash, boolean decides, String category) {}

    private final KeyedHash hash;
    private final Map<String, Category> findable;

    MatchKeys(KeyedHash hash, Policy policy) {
        this.hash = hash;
        this.findable = policy.categories().stream()
                .filter(Category::findable)
                .collect(Collectors.toMap(Category::code, category -> category));
    }

    /** @param organisation to which a person belongs by this row, or null */
    List<Key> of(Newcomer newcomer, Newcomer organisation) {
        List<Key> keys = new ArrayList<>(5);
        for (Newcomer.Told fact : newcomer.facts())
            if (findable.containsKey(fact.category()))
                keys.add(key(kind(fact.category()), fact.value(), false, fact.category()));
        String address = newcomer.first(ADDRESS);
        String postcode = address == null ? "" : Address.read(address).postcode();
        if (newcomer.person()) person(newcomer, organisation, postcode, keys);
        else organisation(newcomer, postcode, keys);
        return keys;
    }

    private void person(Newcomer person, Newcomer organisation, String postcode, List<Key> keys) {
        String birthday = person.first(BIRTHDAY);
        if (birthday != null && !birthday.startsWith("--")) {
            keys.add(key(BORN, Names.sounds(person.name()) + "|" + birthday, true, BIRTHDAY));
            if (!postcode.isEmpty()) keys.add(key(HOME, birthday + "|" + postcode, false, BIRTHDAY));
        } else if (!postcode.isEmpty()) {
            keys.add(key(PLACE, Names.sorted(person.name()) + "|" + postcode, true, ADDRESS));
        }
        if (organisation != null && birthday == null)
            keys.add(
                    key(WITH, Names.sorted(person.name()) + "|" + Names.organisation(organisation.name()), true, null));
    }

    private void organisation(Newcomer organisation, String postcode, List<Key> keys) {
        String name = Names.organisation(organisation.name());
        if (!postcode.isEmpty()) keys.add(key(PLACE, name + "|" + postcode, true, ADDRESS));
        keys.add(key(ORGANISATION, name, postcode.isEmpty(), null));
    }

    /** Findable values are looked up by their type: a number found as a phone is found wherever it is one. */
    String kind(String category) {
        return findable.get(category).type().code();
    }

    private Key key(String kind, String text, boolean decides, String category) {
        return new Key(kind, new Hash(hash.of(kind, text)), decides, category);
    }

    /** The hash of a findable value, as it is stored beside its fact; null for other categories. */
    byte[] lookup(String category, String value) {
        return findable.containsKey(category) ? hash.of(kind(category), value) : null;
    }
}
