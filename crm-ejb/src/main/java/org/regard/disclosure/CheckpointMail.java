package org.regard.disclosure;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.regard.platform.Setting;

/**
 * A checkpoint as a letter to somebody outside the machine. It names no customer and no colleague: numbers, hashes, a signature.
 */
final class CheckpointMail {

    private static final String PATIENCE = "10000";
    private final String server;
    private final String from;
    private final String to;

    /** @param server {@code host} or {@code host:port} */
    CheckpointMail(String server, String from, String to) {
        this.server = server;
        this.from = from;
        this.to = to;
    }

    /** Nothing when the settings name no server or no address. */
    static Optional<CheckpointMail> ofSettings() {
        return Setting.MAIL_SERVER.value().flatMap(server -> Setting.CHECKPOINT_MAIL
                .value()
                .map(to -> new CheckpointMail(server, Setting.MAIL_FROM.value().orElse(to), to)));
    }

    void send(Checkpoint checkpoint) throws MessagingException {
        var letter = new MimeMessage(Session.getInstance(properties()));
        letter.setFrom(new InternetAddress(from, true));
        letter.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to, true));
        letter.setSubject("Regard: checkpoint %d of the journal".formatted(checkpoint.n()), "UTF-8");
        letter.setSentDate(Date.from(checkpoint.at()));
        letter.setText(checkpoint.note(), "UTF-8");
        Transport.send(letter);
    }

    private Properties properties() {
        var parts = server.split(":", 2);
        var properties = new Properties();
        properties.put("mail.smtp.host", parts[0]);
        properties.put("mail.smtp.port", parts.length == 2 ? parts[1] : "25");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }
}
