package org.regard.boundary.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A topic is found however it is written, and not where it is not. */
class TopicTest {

    private static final Families FAMILIES = new Families(List.of(
            new Families.Family("divorce", List.of("divorce", "Scheidung", "geschieden", "split up"), Set.of()),
            new Families.Family("birthday", List.of("birthday", "Geburtstag"), Set.of("birthday"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divorce",
                "her divorces",
                "divorced last year",
                "DIVORCING",
                "d i v o r c e",
                "d.i.v.o.r.c.e",
                "di-vorce",
                "di vorce",
                "d\u200biv\u00adorce",
                "ｄｉｖｏｒｃｅ",
                "dívôrcé",
                "d1v0rc3",
                "d!vorce",
                "dіvоrсе",
                "di&shy;vorce",
                "&#100;ivorce",
                "%64ivorce",
                "di<b></b>vorce",
                "𝓭𝓲𝓿𝓸𝓻𝓬𝓮",
                "ⓓⓘⓥⓞⓡⓒⓔ",
                "divoooorce",
                "divroce",
                "div*rce",
                "die Scheidung",
                "Scheidungsanwalt",
                "Ehescheidung",
                "in Scheidungen",
                "Sch3idung",
                "they split up",
                "splitup",
                "post-divorce life",
                "D 1 v 0 r c e"
            })
    void a_topic_is_found(String text) {
        assertTrue(Topic.of("my divorce", FAMILIES).isIn(Words.of(text)), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The decision",
                "Eine Entscheidung",
                "Unterscheidung",
                "diverse course",
                "The board is diverse",
                "likes jazz",
                "Bescheid geben",
                "Kleidung",
                "12 seats",
                "",
                "split the bill; up the hill"
            })
    void a_harmless_text_is_left_alone(String text) {
        assertFalse(Topic.of("my divorce", FAMILIES).isIn(Words.of(text)), text);
    }

    @Test
    void the_words_of_one_line_come_together_and_lines_stand_for_themselves() {
        var topic = Topic.of("accident of my son\nthe vineyard", FAMILIES);
        assertTrue(topic.isIn(Words.of("Her son had an accident")));
        assertFalse(topic.isIn(Words.of("Her son plays chess")));
        assertTrue(topic.isIn(Words.of("Vineyards in May")));
    }

    @Test
    void a_topic_brings_the_categories_that_are_about_it() {
        assertEquals(Set.of("birthday"), Topic.of("Birthdays", FAMILIES).categories());
        assertEquals(Set.of(), Topic.of("birthday of my son", FAMILIES).categories());
    }

    @Test
    void an_article_alone_is_no_topic() {
        assertFalse(Topic.saysSomething("the, my"));
        assertFalse(Topic.saysSomething("…"));
        assertTrue(Topic.saysSomething("Erbe"));
    }

    @Test
    void a_short_word_is_not_found_inside_another() {
        var topic = Topic.of("affair", Families.NONE);
        assertFalse(topic.isIn(Words.of("a fair price")));
        assertTrue(topic.isIn(Words.of("a f f a i r")));
        assertFalse(Topic.of("Sucht", Families.NONE).isIn(Words.of("besucht uns gern")));
        assertTrue(Topic.of("Sucht", Families.NONE).isIn(Words.of("Spielsucht")));
        assertFalse(Topic.of("Sohn", Families.NONE).isIn(Words.of("Versöhnung")));
    }
}
