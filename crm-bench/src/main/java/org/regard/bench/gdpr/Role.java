package org.regard.bench.gdpr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.regard.bench.gdpr.Op.Kind;

/** The four roles with the mixes of the paper: controller uniform, the others by Zipf's law where they name a key or a customer. */
enum Role {
    CUSTOMER,
    PROCESSOR,
    REGULATOR,
    CONTROLLER;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Draws operations one after the other. */
    static final class Draw {

        private static final Kind[] CUSTOMERS = {
            Kind.READ_BY_USER,
            Kind.READ_METADATA_BY_KEY,
            Kind.UPDATE_DATA_BY_KEY,
            Kind.UPDATE_METADATA_BY_KEY,
            Kind.DELETE_BY_KEY
        };
        private final Role role;
        private final Volume volume;
        private final Oracle oracle;
        private final Random random;
        private final Zipf keys;
        private final Zipf users;
        private final List<int[]> objected = new ArrayList<>();
        private int next;

        Draw(Role role, Volume volume, Oracle oracle, long seed) {
            this.role = role;
            this.volume = volume;
            this.oracle = oracle;
            this.random = new Random(seed);
            this.keys = new Zipf(volume.records());
            this.users = new Zipf(volume.users());
            this.next = volume.records();
        }

        /** Before the clock runs: a hundred objections, one for a customer, and some deletions to be verified later. */
        List<Op> before() {
            var ops = new ArrayList<Op>();
            for (int i = 0; i < volume.objections(); i++) {
                int user = (int) ((long) i * volume.users() / volume.objections());
                int purpose = volume.purpose(user);
                objected.add(new int[] {user, purpose});
                ops.add(Op.of(Kind.UPDATE_BY_USER, -1, user, purpose));
            }
            for (int i = 0; role == REGULATOR && i < volume.records() / 100; i++) {
                ops.add(ofKey(Kind.DELETE_BY_KEY, keys.draw(random)));
            }
            return ops;
        }

        Op next() {
            return switch (role) {
                case CONTROLLER -> controller(random.nextInt(12));
                case CUSTOMER -> customer(CUSTOMERS[random.nextInt(CUSTOMERS.length)]);
                case PROCESSOR -> processor(random.nextInt(10));
                case REGULATOR -> regulator(random.nextInt(100));
            };
        }

        private Op ofKey(Kind kind, int key) {
            return Op.of(kind, key, volume.user(key), volume.purpose(key));
        }

        private Op controller(int part) {
            int user = random.nextInt(volume.users());
            int purpose = random.nextInt(Volume.PURPOSES);
            if (part < 3) {
                int key = next++;
                var source = Volume.SOURCES.get(random.nextInt(Volume.SOURCES.size()));
                return Op.of(Kind.CREATE, key, user, purpose).saying(Volume.text(key, random), source);
            }
            return switch (part) {
                case 3 -> Op.of(Kind.DELETE_BY_PURPOSE, -1, -1, purpose);
                case 4 -> Op.of(Kind.DELETE_BY_EXPIRY, -1, -1, 0);
                case 5 -> Op.of(Kind.DELETE_BY_USER, -1, user, 0);
                case 6, 7 -> Op.of(Kind.UPDATE_BY_PURPOSE, -1, -1, purpose).keptFor(3 + random.nextInt(22));
                case 8, 9 -> Op.of(Kind.UPDATE_BY_USER, -1, user, purpose);
                default -> Op.of(Kind.UPDATE_BY_RECIPIENT, -1, user, purpose)
                        .saying(null, "recipient-" + random.nextInt(Volume.RECIPIENTS));
            };
        }

        private Op customer(Kind kind) {
            if (kind == Kind.READ_BY_USER) {
                return Op.of(kind, -1, users.draw(random), 0);
            }
            var op = ofKey(kind, keys.draw(random));
            var source = Volume.SOURCES.get(random.nextInt(Volume.SOURCES.size()));
            return switch (kind) {
                case UPDATE_DATA_BY_KEY -> op.saying(Volume.text(op.key(), random), source);
                case UPDATE_METADATA_BY_KEY -> op.saying(said(op), source)
                        .until(volume.today().plusDays(10 + random.nextInt(300)));
                default -> op;
            };
        }

        /** The customer repeats the value; of a record that is gone, anything. */
        private String said(Op op) {
            var said = oracle.said(op.user(), op.key());
            return said == null ? Volume.text(op.key(), random) : said;
        }

        private Op processor(int part) {
            if (part < 8) {
                return ofKey(Kind.READ_BY_KEY, keys.draw(random));
            }
            if (part == 8) {
                return ofKey(Kind.READ_BY_PURPOSE, random.nextInt(volume.records()));
            }
            var one = objected.get(random.nextInt(objected.size()));
            return Op.of(Kind.READ_BY_OBJECTION, -1, one[0], one[1]);
        }

        private Op regulator(int part) {
            if (part < 46) {
                return Op.of(Kind.READ_METADATA_BY_USER, -1, users.draw(random), 0);
            }
            return part < 77
                    ? Op.of(Kind.READ_JOURNAL, -1, users.draw(random), 0)
                    : ofKey(Kind.VERIFY_DELETION, keys.draw(random));
        }
    }
}
