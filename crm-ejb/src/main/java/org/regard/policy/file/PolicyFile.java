package org.regard.policy.file;

import java.util.Map;
import java.util.Set;
import org.regard.policy.Category;
import org.regard.policy.NoteTerms;
import org.regard.policy.Policy;

/**
 * What stands in a file: a policy without a number, for the house that brings it in gives it one.
 *
 * @param notes what it says about conversation notes; none are kept where the file says nothing
 * @param note why this version, for those who read it later
 * @param lines where each part stands: {@code category phone} or {@code purpose greeting}
 */
public record PolicyFile(Policy policy, NoteTerms notes, String note, Map<String, Long> lines) {

    /** Most of a file; a policy of 500 categories has 400 kB. */
    public static final int MOST_BYTES = 1 << 20;

    /** What kind of file it is, in its first member. */
    static final String FORMAT = "regard-policy";

    /** Grows when a member changes its meaning; an older program refuses a newer file. */
    static final int SCHEMA = 1;

    public PolicyFile {
        lines = Map.copyOf(lines);
    }

    /** Reads a file strictly: what it does not know, finds twice or finds missing is refused with its line. */
    public static PolicyFile read(byte[] bytes) {
        return new FileReading(Nodes.read(bytes)).file();
    }

    /**
     * Reads one category alone, as strictly as in a file.
     *
     * @param purposes codes of the purposes that there are
     */
    public static Category category(byte[] bytes, Set<String> purposes) {
        return CategoryReading.alone(Nodes.read(bytes), purposes);
    }

    /** The file of a policy: UTF-8, the same for the same policy to the byte. */
    public static byte[] write(Policy policy, NoteTerms notes, String note) {
        return FileWriting.bytes(policy, notes, note);
    }
}
