package org.regard.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.regard.platform.Refusal;
import org.regard.policy.Policies;
import org.regard.retention.Certificate;
import org.regard.retention.Certificates;

/** What is proved: what went, what stays and why, where was looked afterwards. */
@Named
@RequestScoped
public class CertificatePage {
    @Inject
    private Certificates certificates;

    @Inject
    private Policies policies;

    @Inject
    private org.regard.web.frame.Look look;

    private UUID id;
    private Certificate certificate;
    private RetentionWords words;

    public void load() {
        if (id == null) throw Refusal.absent("certificate.absent").asException();
        certificate = certificates.certificate(id, LettingGoPage.CARE);
        words = new RetentionWords(policies.version(certificate.proof().policy()), look.getLocale());
    }

    public Certificate getCertificate() {
        return certificate;
    }

    public List<RetentionWords.Line> getGone() {
        return certificate.proof().lines().stream()
                .filter(line -> line.gone() > 0)
                .map(line -> words.line(line.place(), line.category(), line.reason(), line.gone()))
                .toList();
    }

    public List<RetentionWords.Line> getStays() {
        return certificate.proof().lines().stream()
                .filter(line -> line.stays() > 0)
                .map(line -> words.line(line.place(), line.category(), line.reason(), line.stays()))
                .toList();
    }

    public List<RetentionWords.Line> getScans() {
        return certificate.proof().scans().stream()
                .map(scan -> new RetentionWords.Line(
                        words.place(scan.place()), words.say("certificate.found", scan.found()), scan.lookedAt()))
                .toList();
    }

    public List<RetentionWords.Line> getMissed() {
        return words.missed(certificate.proof());
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
