package org.regard.demo;

/** What becomes of a demonstration colleague when the demonstration is removed: nothing real is ever torn apart. */
public enum Farewell {
    /** Nothing real leans on them: they are gone. */
    GOES,
    /** A real customer told them something: the name stays as a trace of who listened; they cannot sign in. */
    LEAVES_A_NAME,
    /** They look after real customers: they cannot sign in any more and go once these are in other hands (R1). */
    HANDS_OVER_FIRST,
    /** The only administrator: they stay as they are until there is another, so that nobody is locked out. */
    MINDS_THE_KEYS;

    /**
     * @param onlyAdministrator whether the installation would have no administrator without them
     * @param looksAfterSomebody whether they are manager or deputy of a customer outside the demonstration
     * @param listenedToSomebody whether something kept about such a customer was told to them, or was checked by them
     */
    static Farewell of(boolean onlyAdministrator, boolean looksAfterSomebody, boolean listenedToSomebody) {
        if (onlyAdministrator) {
            return MINDS_THE_KEYS;
        }
        if (looksAfterSomebody) {
            return HANDS_OVER_FIRST;
        }
        return listenedToSomebody ? LEAVES_A_NAME : GOES;
    }
}
