package org.regard.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What was aimed at, and whether it was reached. A miss stands here as plainly as a hit. */
final class Aims {

    /** One aim: the worst of what it is about, against its limit. */
    record Aim(String text, double limit, double worst, String where) {

        boolean isHit() {
            return worst <= limit;
        }
    }

    private Aims() {}

    /** Everything that was measured for one caller at service level. */
    static List<Aim> of(List<Outcome> outcomes, List<ImportScene.Came> imports, List<Report.Start> starts) {
        var aims = new java.util.ArrayList<Aim>();
        for (var level : List.of("service", "HTTP")) {
            aims.add(worst(
                    level + ": search, median ≤ 1.5 × its floor",
                    1.5,
                    outcomes,
                    level,
                    "search",
                    one -> one.ratio(.5)));
            aims.add(worst(
                    level + ": search, 95th percentile ≤ 2 × its floor",
                    2,
                    outcomes,
                    level,
                    "search",
                    one -> one.ratio(.95)));
            aims.add(worst(
                    level + ": hello card, median ≤ 2 × its floor",
                    2,
                    outcomes,
                    level,
                    "hello card",
                    one -> one.ratio(.5)));
        }
        aims.add(worst(
                "page: hello card, median ≤ 2 × the same page with fixed data and no services",
                2,
                outcomes,
                "page",
                "hello card",
                one -> one.ratio(.5)));
        aims.add(growth(outcomes));
        for (var came : imports) {
            aims.add(new Aim(
                    "import ≤ 4 × the COPY of its rows", 4, came.seconds() / came.copy(), came.rows() + " rows"));
        }
        starts.stream()
                .skip(1)
                .forEach(one -> aims.add(new Aim(
                        "start to the first page ≤ 2 × an empty archive",
                        2,
                        one.seconds() / starts.get(0).seconds(),
                        one.what())));
        return aims.stream().filter(aim -> !Double.isNaN(aim.worst())).toList();
    }

    private static Aim worst(
            String text, double limit, List<Outcome> all, String level, String scene, Function<Outcome, Double> ratio) {
        double worst = Double.NaN;
        String where = "";
        for (var one : all) {
            boolean meant = one.level().equals(level)
                    && one.callers() == 1
                    && one.scene().startsWith(scene);
            if (meant && !(ratio.apply(one) <= worst)) {
                worst = ratio.apply(one);
                where = one.scene() + ", " + size(one.people());
            }
        }
        return new Aim(text, limit, worst, where);
    }

    private static Aim growth(List<Outcome> all) {
        double worst = Double.NaN;
        String where = "";
        for (var one : all) {
            for (var other : all) {
                boolean pair = one.level().equals("service")
                        && other.level().equals("service")
                        && one.callers() == 1
                        && other.callers() == 1
                        && one.scene().equals(other.scene())
                        && one.people() > other.people();
                double growth = one.product().ms(.5) / other.product().ms(.5);
                if (pair && !(growth <= worst)) {
                    worst = growth;
                    where = one.scene();
                }
            }
        }
        return new Aim("service: growth of the median from 250,000 to 1,000,000 people ≤ 1.3 ×", 1.3, worst, where);
    }

    static String size(int people) {
        return String.format(Locale.ENGLISH, "%,d", people);
    }
}
