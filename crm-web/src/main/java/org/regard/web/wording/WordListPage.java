package org.regard.web.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.regard.disclosure.Look;
import org.regard.web.frame.Told;
import org.regard.web.frame.Words;
import org.regard.web.interaction.WordQuestion;
import org.regard.wording.TextChecks;
import org.regard.wording.WordListView;

/** Which words are asked about? The steward's lists: one is chosen, changed, tried, or taken back to what Regard supplies. */
@Named
@ViewScoped
public class WordListPage implements Serializable {
    private static final Look TRYING = Look.of(TextChecks.OVERSIGHT);

    @Inject
    private TextChecks checks;

    private String list;
    private String text;
    private long version;
    private String sample;
    private transient List<WordListView> lists;
    private transient List<WordListView> versions;
    private transient List<WordQuestion> asked;

    public void load() {
        lists = checks.lists();
        var chosen = lists.stream()
                .filter(one -> one.list().equals(list))
                .findFirst()
                .orElse(lists.get(0));
        list = chosen.list();
        versions = checks.versions(list);
        if (text != null) return;
        text = chosen.text();
        version = chosen.version();
    }

    public String write() {
        checks.write(list, text == null ? "" : text, version);
        return Told.then("words.written", name(list), "/wording.xhtml?list=" + list);
    }

    public String supply() {
        checks.write(list, null, version);
        return Told.then("words.supplied", name(list), "/wording.xhtml?list=" + list);
    }

    /** Asks about a sentence as the lists stand now; it is not kept. */
    public void tryOut() {
        load();
        asked = sample == null
                ? List.of()
                : checks.check(sample, null, TRYING).stream()
                        .map(one -> new WordQuestion(
                                sample.substring(one.start(), one.end()),
                                Words.say(Words.readersLocale(), one.question())))
                        .toList();
    }

    public String name(String code) {
        return Words.say("words.list." + code, null);
    }

    public List<WordListView> getLists() {
        if (lists == null) load();
        return lists;
    }

    public List<WordListView> getVersions() {
        return versions;
    }

    /** Null before somebody asked. */
    public List<WordQuestion> getAsked() {
        return asked;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public long getVersion() {
        return version;
    }

    public String getSample() {
        return sample;
    }

    public void setSample(String sample) {
        this.sample = sample;
    }
}
