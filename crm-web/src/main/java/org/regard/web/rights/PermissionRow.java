package org.regard.web.rights;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.regard.rights.PermissionView;
import org.regard.web.frame.Words;

/**
 * One permission in the reader's words.
 *
 * @param said what they agreed to, in the language in which they were asked
 * @param given when, how and to whom
 * @param withdrawn when and how it was taken back; empty while it stands
 */
public record PermissionRow(UUID id, String label, String said, String language, String given, String withdrawn) {

    public static List<PermissionRow> of(List<PermissionView> permissions, Locale locale) {
        return permissions.stream().map(one -> of(one, locale)).toList();
    }

    private static PermissionRow of(PermissionView one, Locale locale) {
        var how = Words.say(locale, "channel." + one.channel());
        var when = Words.moment(one.givenAt(), locale);
        return new PermissionRow(
                one.id(),
                one.category().name().in(locale),
                one.said(),
                one.language(),
                one.takenBy() == null
                        ? Words.say(locale, "rights.permission.given.gone", when, how)
                        : Words.say(locale, "rights.permission.given", when, how, one.takenBy()),
                one.stands()
                        ? ""
                        : Words.say(
                                locale,
                                "rights.permission.withdrawn",
                                Words.moment(one.withdrawnAt(), locale),
                                Words.say(locale, "channel." + one.withdrawnChannel())));
    }

    public boolean isStanding() {
        return withdrawn.isEmpty();
    }
}
