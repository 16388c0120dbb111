package org.regard.web.frame;

import jakarta.faces.component.html.HtmlForm;

/**
 * A form that knows in each row of a list whether it was sent. The standard one is told once, in the first phase, and a list has
 * one form for all its rows: by the second phase it knows of the last row only, and what was typed in another one is lost.
 */
public class RowForm extends HtmlForm {

    @Override
    public boolean isSubmitted() {
        var context = getFacesContext();
        return context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
    }
}
