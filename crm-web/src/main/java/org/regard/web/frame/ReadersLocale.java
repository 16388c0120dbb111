package org.regard.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** A page speaks the reader's language from its first step on, before anything of it is made. */
public class ReadersLocale extends ViewHandlerWrapper {
    public ReadersLocale(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(Look.class).get().getLocale();
    }
}
