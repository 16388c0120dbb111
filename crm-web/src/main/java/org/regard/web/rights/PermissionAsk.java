package org.regard.web.rights;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.regard.disclosure.Look;
import org.regard.policy.Category;
import org.regard.policy.Policies;
import org.regard.rights.Channel;
import org.regard.rights.PermissionView;
import org.regard.rights.Permissions;
import org.regard.rights.TakePermission;
import org.regard.rights.Wordings;
import org.regard.web.frame.Words;

/** Does this need their permission, and in which words is it asked? */
@Named
@RequestScoped
public class PermissionAsk {
    @Inject
    private Permissions permissions;

    @Inject
    private Wordings wordings;

    @Inject
    private Policies policies;

    private Boolean stands;

    /** Whether they permit it already; asked of the house once for the page. */
    public boolean stands(UUID customer, Category category, Look look) {
        if (stands == null) {
            stands = permissions.of(customer, look).stream()
                    .filter(PermissionView::stands)
                    .anyMatch(one -> one.category().equals(category));
        }
        return stands;
    }

    /** Whether it leans on a permission that has still to be given. */
    public boolean isOwed(UUID customer, Category category, Look look) {
        return category != null && category.needsPermission() && !stands(customer, category, look);
    }

    /** The words in the reader's language, with this category and all that it is used for. */
    public String words(Category category) {
        var locale = Words.readersLocale();
        var purposes = policies.current().servedBy(category).stream()
                .filter(purpose -> !purpose.roles().isEmpty())
                .map(purpose -> purpose.name().in(locale))
                .toList();
        return wordings.newest(TakePermission.GENERAL)
                .said(category.name().in(locale), String.join(", ", purposes), locale);
    }

    /** What was said, as a permission; null when nothing was. */
    public TakePermission given(String category, String channel) {
        return Channel.of(channel)
                .map(how -> TakePermission.of(category, how)
                        .in(Words.readersLocale().getLanguage()))
                .orElse(null);
    }

    public List<String> getChannels() {
        return Stream.of(Channel.values()).map(Channel::code).toList();
    }
}
