package org.regard.web.retention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.regard.paper.Paper;
import org.regard.policy.Policy;
import org.regard.retention.Certificate;
import org.regard.web.frame.Words;

/** A certificate on paper, to be handed to whoever asks for the proof. */
final class CertificatePaper {
    private CertificatePaper() {}

    static byte[] bytes(Certificate certificate, Policy policy, Locale locale) {
        var words = new RetentionWords(policy, locale);
        var proof = certificate.proof();
        var paper = Paper.of(
                locale,
                words.say("certificate.title"),
                words.say("certificate.said." + proof.kind().code()),
                certificate.scannedAt());
        if (!certificate.genuine()) paper.text(words.say("certificate.altered"));
        paper.pairs(head(certificate, words, locale)).text(words.say("certificate.root.why"));
        paper.section(words.say("certificate.went"))
                .table(
                        columns(words, "letting.what", "letting.why", "letting.many"),
                        proof.lines().stream()
                                .filter(line -> line.gone() > 0)
                                .map(line -> row(words.line(line.place(), line.category(), line.reason(), line.gone())))
                                .toList());
        paper.section(words.say("letting.stays"))
                .table(
                        columns(words, "letting.what", "letting.why.stays", "letting.many"),
                        proof.lines().stream()
                                .filter(line -> line.stays() > 0)
                                .map(line ->
                                        row(words.line(line.place(), line.category(), line.reason(), line.stays())))
                                .toList());
        paper.section(words.say("certificate.looked"))
                .text(words.say("certificate.looked.why"))
                .table(
                        columns(words, "certificate.where", "certificate.at", "certificate.what-found"),
                        proof.scans().stream()
                                .map(scan -> List.of(
                                        words.place(scan.place()),
                                        String.valueOf(scan.lookedAt()),
                                        String.valueOf(scan.found())))
                                .toList());
        var missed = words.missed(proof);
        if (!missed.isEmpty()) {
            paper.section(words.say("certificate.missed"))
                    .table(
                            columns(words, "certificate.where", "letting.why.not"),
                            missed.stream()
                                    .map(line -> List.of(line.what(), line.why()))
                                    .toList());
        }
        return paper.bytes();
    }

    private static LinkedHashMap<String, String> head(Certificate certificate, RetentionWords words, Locale locale) {
        var proof = certificate.proof();
        var head = new LinkedHashMap<String, String>();
        head.put(words.say("certificate.began"), Words.moment(proof.beganAt(), locale));
        head.put(words.say("certificate.ended"), Words.moment(proof.endedAt(), locale));
        head.put(words.say("certificate.scanned"), Words.moment(certificate.scannedAt(), locale));
        head.put(words.say("certificate.policy"), String.valueOf(proof.policy()));
        head.put(words.say("certificate.gone"), String.valueOf(proof.gone()));
        head.put(words.say("certificate.number"), certificate.id().toString());
        head.put(words.say("certificate.root"), proof.idsRoot().hex());
        return head;
    }

    private static List<String> columns(RetentionWords words, String... keys) {
        return java.util.Arrays.stream(keys).map(key -> words.say(key)).toList();
    }

    private static List<String> row(RetentionWords.Line line) {
        return List.of(line.what(), line.why(), String.valueOf(line.many()));
    }
}
