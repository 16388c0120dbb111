package org.regard.customer.alert;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.UUID;
import org.regard.platform.MailServer.Letter;
import org.regard.platform.Setting;

/**
 * A letter that waits: that somebody looked in an emergency, and where to read of it. It says neither who looked nor at whom nor why;
 * those stand in Regard, behind a sign-in.
 *
 * @param alert the alert that it tells of
 * @param tries how often it was tried in vain
 */
record AlertLetter(UUID alert, String to, String name, Locale language, int tries) {

    private static final String WORDS = "org.regard.customer.alert.letter";
    private static final String PAGE = "/privacy/emergencies.xhtml";

    /** In the reader's language, with the way to the page when the settings say where Regard is. */
    Letter written(Instant now) {
        var words = ResourceBundle.getBundle(WORDS, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        var way = Setting.PUBLIC_ADDRESS
                .value()
                .map(address -> address.replaceAll("/+$", "") + PAGE)
                .orElseGet(() -> words.getString("way"));
        return new Letter(
                to,
                words.getString("subject"),
                new MessageFormat(words.getString("text"), language).format(new Object[] {name, way}),
                now);
    }
}
