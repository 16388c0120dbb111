package org.regard.bench;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.regard.disclosure.Look;
import org.regard.knowledge.RecordFact;

/** What is measured in one data set: each scene as the service does it and as plain statements do. */
final class Scenes {

    static final int PAGE = 20;
    private static final Look GREETING = Look.of("greeting");
    private static final Look CONVERSATION = Look.of("conversation");

    private final DataSet set;
    private final Questions questions;

    Scenes(DataSet set) throws SQLException {
        this.set = set;
        this.questions = Questions.of(set);
    }

    Questions questions() {
        return questions;
    }

    /** One scene: the product and its floor. */
    record Scene(String name, Lane.Desks product, Lane.Desks floor) {}

    List<Scene> all() {
        var scenes = new LinkedHashMap<String, Scene>();
        questions
                .searches()
                .forEach((kind, texts) ->
                        scenes.put(kind, new Scene("search, " + kind, search(texts), plainSearch(texts))));
        scenes.put("card", new Scene("hello card", card(), plainCard()));
        scenes.put("known", new Scene("what we know", known(), plainKnown()));
        scenes.put("record", new Scene("recording a fact", record(), plainRecord()));
        return List.copyOf(scenes.values());
    }

    private Lane.Desks search(List<String> texts) {
        return caller -> {
            var place = new Workplace(set, Staff.desk(caller));
            var draw = new Draw<>(texts, caller);
            return work(() -> place.reads(() -> place.directory().search(draw.next(), null, PAGE, GREETING)), place);
        };
    }

    private Lane.Desks plainSearch(List<String> texts) {
        return caller -> {
            var floor = new Floor(set);
            var draw = new Draw<>(texts, caller);
            return work(() -> floor.search(draw.next(), PAGE + 1), floor);
        };
    }

    private Lane.Desks card() {
        return caller -> {
            var place = new Workplace(set, Staff.desk(caller));
            var draw = new Draw<>(questions.anybody(), caller);
            return work(() -> place.reads(() -> place.cards().card(draw.next(), GREETING, Locale.ENGLISH)), place);
        };
    }

    private Lane.Desks plainCard() {
        return caller -> {
            var floor = new Floor(set);
            var draw = new Draw<>(questions.anybody(), caller);
            return work(() -> floor.card(draw.next(), Floor.GREETED), floor);
        };
    }

    private Lane.Desks known() {
        return caller -> {
            var signIn = Staff.manager(caller, 0);
            var place = new Workplace(set, signIn);
            var draw = new Draw<>(Questions.of(set, signIn), caller);
            return work(() -> place.reads(() -> place.cards().known(draw.next(), CONVERSATION, Locale.ENGLISH)), place);
        };
    }

    private Lane.Desks plainKnown() {
        return caller -> {
            var floor = new Floor(set);
            var draw = new Draw<>(Questions.of(set, Staff.manager(caller, 0)), caller);
            return work(() -> floor.card(draw.next(), Floor.TALKED), floor);
        };
    }

    private Lane.Desks record() {
        return caller -> {
            var signIn = Staff.manager(caller, 0);
            var place = new Workplace(set, signIn);
            var draw = new Draw<>(Questions.of(set, signIn), caller);
            var random = new Random(caller);
            return work(
                    () -> place.writes(facts -> facts.record(
                            draw.next(),
                            RecordFact.told("phone", "+4989" + (10_000_000 + random.nextInt(89_999_999))),
                            CONVERSATION)),
                    place);
        };
    }

    private Lane.Desks plainRecord() {
        return caller -> {
            var floor = new Floor(set);
            var draw = new Draw<>(Questions.of(set, Staff.manager(caller, 5)), caller);
            var today = LocalDate.now(Clock.systemUTC());
            var random = new Random(caller);
            return work(
                    () -> {
                        var value = new byte[41];
                        random.nextBytes(value);
                        floor.record(draw.next(), value, java.util.Arrays.copyOf(value, 16), today);
                    },
                    floor);
        };
    }

    /** Something to do again and again. */
    interface Step {
        void take() throws Exception;
    }

    static Lane.Work work(Step step, AutoCloseable place) {
        return new Lane.Work() {
            @Override
            public void once() throws Exception {
                step.take();
            }

            @Override
            public void close() throws Exception {
                place.close();
            }
        };
    }

    /** Goes through a list from a place of its own, again and again. */
    static final class Draw<T> {
        private final List<T> many;
        private int at;

        Draw(List<T> many, int caller) {
            this.many = many;
            this.at = caller * 37;
        }

        T next() {
            return many.get(Math.floorMod(at++, many.size()));
        }
    }
}
