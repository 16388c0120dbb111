package org.regard.web.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regard.retention.erasure.Reason;
import org.regard.retention.erasure.StayRules;

class RetentionWordsTest {

    @Test
    void every_reason_on_a_certificate_has_words_in_both_languages() {
        var codes = Stream.of(
                        Stream.of(Reason.values()).map(Reason::code),
                        Stream.of(StayRules.Ground.values()).map(StayRules.Ground::code),
                        Stream.of(
                                "ids-until-its-retention",
                                "not-looked-at-server-was-restarted",
                                "not-looked-at-not-ours",
                                "since-backup",
                                "hold",
                                "asked"))
                .flatMap(all -> all)
                .toList();
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var words = new RetentionWords(null, locale);
            var without =
                    codes.stream().filter(code -> words.why(code).equals(code)).collect(Collectors.toSet());
            assertEquals(Set.of(), without, locale.getLanguage());
        }
    }
}
