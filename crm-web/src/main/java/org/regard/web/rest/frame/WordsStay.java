package org.regard.web.rest.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.regard.wording.SaidWhy;

/** Reads the header that says why words stay though they are asked about, for calls whose body has no member for it. */
@Provider
@ApplicationScoped
public class WordsStay implements ContainerRequestFilter {
    private static final String HEADER = "Regard-Words-Stay";

    @Inject
    private SaidWhy saidWhy;

    @Override
    public void filter(ContainerRequestContext call) {
        var said = call.getHeaderString(HEADER);
        if (said != null) saidWhy.say(Why.decoded(said));
    }
}
