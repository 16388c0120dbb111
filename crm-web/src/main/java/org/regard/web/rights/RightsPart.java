package org.regard.web.rights;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.regard.policy.Category;
import org.regard.policy.Policy;
import org.regard.policy.Purpose;
import org.regard.rights.CustomerRights;
import org.regard.rights.ObjectionView;
import org.regard.rights.RecipientView;
import org.regard.rights.RequestKind;
import org.regard.rights.RequestView;
import org.regard.rights.RestrictionView;
import org.regard.rights.RightsView;
import org.regard.web.frame.Rows;
import org.regard.web.frame.Words;
import org.regard.web.knowledge.Asking;

/** What did they permit, object to and ask of us? Read once for the page, in the reader's words. */
@Named
@ViewScoped
public class RightsPart implements Serializable {
    @Inject
    private CustomerRights rights;

    @Inject
    private Asking asking;

    private transient RightsView view;

    public RightsView getView() {
        view = Rows.asShown(view, () -> rights.of(asking.getId(), asking.look()));
        return view;
    }

    /** A page that is shown again says how it stands by now. */
    public void readAgain() {
        view = null;
    }

    public List<PermissionRow> getPermissions() {
        return PermissionRow.of(getView().permissions(), locale());
    }

    /** Categories that lean on permission and are about this kind of customer. */
    public List<Category> getPermittable() {
        return getView().policy().categories().stream()
                .filter(one -> one.needsPermission()
                        && !one.neverKept()
                        && one.isAbout(getView().customer().kind()))
                .toList();
    }

    /** Purposes that can be objected to. */
    public List<Purpose> getPurposes() {
        return getView().policy().purposes().stream()
                .filter(one -> !one.emergency()
                        && !one.code().equals(Policy.ACCESS_REQUEST)
                        && !one.code().equals("oversight"))
                .toList();
    }

    public List<Category> getCategories() {
        return getView().policy().categories().stream()
                .filter(one -> !one.neverKept())
                .toList();
    }

    public List<String> getKinds() {
        return List.of(RequestKind.values()).stream().map(RequestKind::code).toList();
    }

    public String purpose(String code) {
        return words().purpose(code);
    }

    public String heard(ObjectionView one) {
        return words().heard(one);
    }

    public String became(ObjectionView one) {
        return words().became(one);
    }

    public String past(RestrictionView one) {
        return words().past(one);
    }

    public String received(RequestView one) {
        return words().received(one);
    }

    public String answered(RequestView one) {
        return words().answered(one);
    }

    public String extended(RequestView one) {
        return words().extended(one);
    }

    public String given(RecipientView one) {
        return words().given(one);
    }

    public String owed(RecipientView.Notice one) {
        return words().owed(one);
    }

    private RightsWords words() {
        return new RightsWords(locale(), getView().policy());
    }

    private static Locale locale() {
        return Words.readersLocale();
    }
}
