package org.regard.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.regard.boundary.topic.Families.Family;
import org.regard.platform.Database;
import org.regard.platform.Refusal;
import org.regard.policy.PolicyStore;
import org.regard.policy.Role;

/** The word lists behind topics: which words belong together. A privacy steward edits them; they hold at once. */
@Stateless
@RolesAllowed(Role.STEWARD)
public class TopicLists {

    public static final int MOST_WORDS = 400;
    public static final int LONGEST_WORD = 60;

    private BoundaryQueries queries;
    private PolicyStore policies;

    protected TopicLists() {}

    @Inject
    public TopicLists(Database database, PolicyStore policies) {
        this.queries = new BoundaryQueries(database);
        this.policies = policies;
    }

    /** All families, by name. */
    public List<Family> all() {
        return queries.lists();
    }

    /**
     * Keeps a family as it is written here; a new one when none has this name.
     *
     * @param code its name: small letters, digits and hyphens
     * @param words in any language, several words for one that is written apart
     * @param categories codes of categories that are about it; may be empty
     */
    public void keep(String code, Collection<String> words, Collection<String> categories) {
        var clean = clean(words);
        if (code == null || !code.matches("[a-z][a-z0-9-]{1,39}")) {
            throw Refusal.unfit("topics.code").asException();
        }
        if (clean.isEmpty() || clean.size() > MOST_WORDS) {
            throw Refusal.unfit("topics.words", String.valueOf(MOST_WORDS)).asException();
        }
        if (clean.stream().anyMatch(word -> word.length() > LONGEST_WORD || word.length() < 2)) {
            throw Refusal.unfit("topics.word", String.valueOf(LONGEST_WORD)).asException();
        }
        var known = policies.current();
        if (categories.stream().anyMatch(one -> known.category(one).isEmpty())) {
            throw Refusal.unfit("category.unknown").asException();
        }
        queries.keep(code, clean, new TreeSet<>(categories));
    }

    /** Takes a family out; topics then stand for their own word alone. */
    public void remove(String code) {
        if (!queries.remove(code)) {
            throw Refusal.absent("topics.absent").asException();
        }
    }

    private static Set<String> clean(Collection<String> words) {
        var clean = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        words.stream().map(String::strip).filter(word -> !word.isEmpty()).forEach(clean::add);
        return clean;
    }
}
