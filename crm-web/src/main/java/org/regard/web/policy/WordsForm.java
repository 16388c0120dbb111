package org.regard.web.policy;

import java.io.Serializable;
import java.util.Locale;
import org.regard.policy.Text;

/** The same words, typed in both languages. */
public class WordsForm implements Serializable {
    private String en;
    private String de;

    void fill(Text text) {
        en = text.en();
        de = text.de();
    }

    Text asText() {
        return new Text(said(en), said(de));
    }

    /** In the language of the page. */
    public String in(Locale locale) {
        return asText().in(locale);
    }

    /** What was typed; nothing typed is an empty text. */
    static String said(String text) {
        return text == null ? "" : text.strip();
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
