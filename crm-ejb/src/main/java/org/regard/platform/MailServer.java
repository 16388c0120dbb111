package org.regard.platform;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;

/** The company's mail server, and whom Regard's own letters come from. No letter of Regard holds anything about a customer. */
public final class MailServer {

    /** Milliseconds: a server that does not answer holds nobody up for long. */
    private static final String PATIENCE = "10000";

    private final String server;
    private final String from;

    /**
     * @param server {@code host} or {@code host:port}
     * @param from null: each letter comes from the address that it goes to
     */
    public MailServer(String server, String from) {
        this.server = server;
        this.from = from;
    }

    /**
     * A letter.
     *
     * @param to one address, or several with commas between
     * @param at the date it bears
     */
    public record Letter(String to, String subject, String text, Instant at) {}

    /** Nothing when the settings name no server. */
    public static Optional<MailServer> ofSettings() {
        return Setting.MAIL_SERVER
                .value()
                .map(server -> new MailServer(server, Setting.MAIL_FROM.value().orElse(null)));
    }

    /** Returns when the server has taken the letter. */
    public void send(Letter letter) throws MessagingException {
        var mail = new MimeMessage(Session.getInstance(properties()));
        mail.setFrom(new InternetAddress(from == null ? letter.to() : from, true));
        mail.setRecipients(Message.RecipientType.TO, InternetAddress.parse(letter.to(), true));
        mail.setSubject(letter.subject(), "UTF-8");
        mail.setSentDate(Date.from(letter.at()));
        // Nobody is away from a machine (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setText(letter.text(), "UTF-8");
        Transport.send(mail);
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
