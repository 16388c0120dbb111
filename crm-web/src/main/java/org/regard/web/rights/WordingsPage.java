package org.regard.web.rights;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.regard.policy.Text;
import org.regard.rights.Wording;
import org.regard.rights.Wordings;
import org.regard.web.frame.Told;

/** In which words do we ask for permission? The steward writes the next version. */
@Named
@ViewScoped
public class WordingsPage implements Serializable {
    @Inject
    private Wordings wordings;

    private String code;
    private String en;
    private String de;
    private transient List<Wording> all;

    public void load() {
        getAll().stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(newest -> {
            en = newest.text().en();
            de = newest.text().de();
        });
    }

    public String write() {
        var version = wordings.write(code, new Text(en == null ? "" : en, de == null ? "" : de));
        return Told.then("wordings.written", version, "/privacy/wordings");
    }

    public List<Wording> getAll() {
        if (all == null) all = wordings.all();
        return all;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }

    public String getDe() {
        return de;
    }

    public void setDe(String de) {
        this.de = de;
    }
}
