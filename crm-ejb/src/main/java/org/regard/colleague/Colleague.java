package org.regard.colleague;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.regard.platform.Refusal;

/** A colleague who signs in to Regard. */
@Entity
@Table(name = "colleague")
class Colleague {

    @Id
    private UUID id;

    @Column(name = "sign_in")
    private String signIn;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private String mail;
    private String language;
    private String theme = "system";
    private boolean active = true;

    @Version
    private long version;

    protected Colleague() {}

    static Colleague joining(UUID id, String signIn, String name, String passwordHash) {
        var colleague = new Colleague();
        colleague.id = id;
        colleague.signIn = signIn.strip().toLowerCase(Locale.ROOT);
        colleague.name = name.strip();
        colleague.passwordHash = passwordHash;
        return colleague;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    /** @param address null: nowhere */
    void isReachedAt(String address) {
        mail = address;
    }

    void takePassword(String hash) {
        passwordHash = hash;
    }

    /** Leaving takes effect at once. Nobody leaves while customers count on them. */
    void leave(boolean looksAfterSomebody) {
        if (looksAfterSomebody) {
            throw Refusal.conflict("colleague.still-looks-after").asException();
        }
        active = false;
    }

    void comeBack() {
        active = true;
    }

    UUID id() {
        return id;
    }

    String signIn() {
        return signIn;
    }

    String passwordHash() {
        return passwordHash;
    }
}
