package org.regard.bench;

/**
 * What came of one scene.
 *
 * @param level service or HTTP
 * @param durable one row written and committed by plain statements, in the same turns; null where nobody asked
 */
record Outcome(String level, String scene, int people, int callers, Figures product, Figures floor, Figures durable) {

    double ratio(double part) {
        return product.ms(part) / floor.ms(part);
    }
}
