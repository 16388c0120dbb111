package org.regard.duplicate;

import java.util.List;

/**
 * How much each agreement and disagreement says that two customers are one, in the manner of Fellegi and Sunter (1969): the sum
 * of weights decides. The weights are the same for every list.
 */
enum Likeness {
    NAME("name", step(.95, 9), step(.80, 7), step(.65, 4), step(.50, 0), step(.35, -5), step(0, -9)),
    BORN("born", step(1, 10), step(.85, 6), step(.70, 2), step(.50, -4), step(0, -8)),
    POSTCODE("postcode", step(1, 4), step(.70, 2), step(.45, -.5), step(0, -2)),
    STREET("street", step(.95, 6), step(.80, 5), step(.60, 3), step(.40, 1), step(0, -2)),
    CITY("city", step(.95, 3), step(.75, 2), step(.50, 1), step(0, -2));

    /** From this sum on two customers are shown as one to a person, who decides. */
    static final double ENOUGH = 7;
    /** A name alone is no proof: so much must come from elsewhere. */
    static final double BESIDE_THE_NAME = 2;
    /** The same telephone number or e-mail address. */
    static final double SHARED_CONTACT = 6;

    private record Step(double from, double weight) {}

    private final String column;
    private final List<Step> steps;

    Likeness(String column, Step... steps) {
        this.column = column;
        this.steps = List.of(steps);
    }

    private static Step step(double from, double weight) {
        return new Step(from, weight);
    }

    /** @param alike Dice coefficient from 0 to 1; null when one of the two is not known, which says nothing */
    double weight(Double alike) {
        if (alike == null) {
            return 0;
        }
        return steps.stream()
                .filter(step -> alike >= step.from())
                .findFirst()
                .orElse(steps.get(steps.size() - 1))
                .weight();
    }

    /** The same as an expression of SQL over two rows {@code x} and {@code y}. */
    String sql() {
        var text = new StringBuilder("case when " + alike() + " is null then 0");
        steps.forEach(step -> text.append(" when ")
                .append(alike())
                .append(" >= ")
                .append(step.from())
                .append(" then ")
                .append(step.weight()));
        return text.append(" end").toString();
    }

    private String alike() {
        return column + "_alike";
    }

    /** Columns of how alike each part is, to be computed once. */
    static String columns() {
        var text = new StringBuilder();
        for (var one : values()) {
            text.append(text.isEmpty() ? "" : ", ").append("alike(x.%1$s, y.%1$s) as %1$s_alike".formatted(one.column));
        }
        return text.toString();
    }
}
