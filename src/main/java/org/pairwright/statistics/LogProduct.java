package org.pairwright.statistics;

/// The logarithm of a product of very many small numbers, of which hardly any is taken the
/// logarithm of by itself.
final class LogProduct {
    /// A product that small times a factor of no less than this is still a number.
    private static final double SMALL = 1e-150;

    private double logarithm;
    private double product = 1;

    /// @param factor from 1e-150 to 1
    void multiply(double factor) {
        product *= factor;
        if (product < SMALL) {
            logarithm += Math.log(product);
            product = 1;
        }
    }

    double logarithm() {
        return logarithm + Math.log(product);
    }
}
