package org.regard.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regard.policy.Policies;
import org.regard.policy.Role;
import org.regard.policy.processing.RecordsOfProcessing;
import org.regard.web.frame.Look;

/** What do we do with whose data, why, for whom and how long? As the authority would read it. */
@Named
@RequestScoped
public class RecordPage {
    @Inject
    private RecordsOfProcessing records;

    @Inject
    private Policies policies;

    @Inject
    private Look look;

    private Integer version;
    private RecordWords words;

    /** Called once, by the page. */
    public void load() {
        words = new RecordWords(version == null ? records.current() : records.version(version), look.getLocale());
        version = words.record().policy().version();
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    /** Newest first. */
    public List<Integer> getVersions() {
        var all = new ArrayList<>(policies.versions());
        java.util.Collections.reverse(all);
        return all;
    }

    public boolean isSteward() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.STEWARD);
    }

    public String getSaid() {
        return words.said();
    }

    public String getStated() {
        return words.stated();
    }

    public List<Map.Entry<String, String>> getController() {
        return List.copyOf(words.controller().entrySet());
    }

    public List<RecordWords.ActivityText> getActivities() {
        return words.activities();
    }

    public String getDataWhy() {
        return words.dataWhy();
    }

    public List<String> getDataHead() {
        return words.dataHead();
    }

    public List<List<String>> getData() {
        return words.data();
    }

    public String getNotes() {
        return words.notes();
    }

    public String getNever() {
        return words.never();
    }

    public List<String> getRecipients() {
        return words.recipients();
    }

    public String getTransfers() {
        return words.transfers();
    }

    public List<String> getMeasures() {
        return words.measures();
    }

    public String getChangesTitle() {
        return words.changesTitle();
    }

    public List<String> getChanges() {
        return words.changes();
    }
}
