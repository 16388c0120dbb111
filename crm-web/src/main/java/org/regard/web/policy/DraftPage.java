package org.regard.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.regard.policy.Policies;
import org.regard.policy.Text;
import org.regard.policy.draft.Draft;
import org.regard.policy.draft.Drafts;
import org.regard.policy.draft.Heading;
import org.regard.policy.draft.Publications;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;

/** What does this draft say, what stands against it, and is it ready? */
@Named
@ViewScoped
public class DraftPage implements Serializable {
    @Inject
    private Policies policies;

    @Inject
    private Drafts drafts;

    @Inject
    private Publications publications;

    private Integer version;
    private long revision;
    private int against;
    private String titleEn;
    private String titleDe;
    private String note;
    private Integer customerMonths;
    private transient Draft draft;
    private transient DraftView view;

    /** Called by the page before it is made; what was typed stays. */
    public void load() {
        read();
        revision = draft.revision();
        against = policies.current().version();
        titleEn = draft.policy().title().en();
        titleDe = draft.policy().title().de();
        note = draft.note();
        customerMonths = draft.policy().customerMonths();
    }

    private void read() {
        draft = drafts.draft(version);
        view = DraftView.of(policies.current(), draft, drafts, Words.readersLocale());
    }

    public String saveHead() {
        var heading =
                new Heading(new Text(said(titleEn), said(titleDe)), note, customerMonths == null ? 0 : customerMonths);
        drafts.head(version, revision, heading);
        return then("draft.saved");
    }

    public String approve() {
        publications.approve(version, revision);
        return then("draft.approved");
    }

    public String publish() {
        publications.publish(version, revision, against);
        return Told.then("draft.published", version, "/policy?version=" + version);
    }

    public String discard() {
        drafts.discard(version, revision);
        return Told.then("draft.discarded", "", "/policy/drafts");
    }

    private String then(String key) {
        return Told.then(key, "", "/policy/draft?version=" + version);
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    public Draft getDraft() {
        if (draft == null) read();
        return draft;
    }

    /** The draft in words. */
    public DraftView getView() {
        if (view == null) read();
        return view;
    }

    public boolean isFourEyes() {
        return publications.fourEyes().asked();
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public int getAgainst() {
        return against;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTitleDe() {
        return titleDe;
    }

    public void setTitleDe(String titleDe) {
        this.titleDe = titleDe;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getCustomerMonths() {
        return customerMonths;
    }

    public void setCustomerMonths(Integer customerMonths) {
        this.customerMonths = customerMonths;
    }
}
