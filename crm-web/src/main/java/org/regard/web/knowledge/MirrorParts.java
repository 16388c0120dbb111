package org.regard.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.regard.web.frame.Part;
import org.regard.web.frame.Words;

/** The long lists of the mirror's page, in parts. */
@Named
@RequestScoped
public class MirrorParts {
    @Inject
    private MirrorPage page;

    /** The part of a list that is asked for. */
    public <T> Part<T> of(String list, List<T> all) {
        return page.of(list, all);
    }

    /** Which items these are, and of how many. */
    public String said(Part<?> part) {
        return Words.say(page.getLocale(), "mirror.part", part.from(), part.to(), part.of());
    }
}
