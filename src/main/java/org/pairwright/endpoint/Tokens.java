package org.pairwright.endpoint;

import java.math.BigDecimal;

/// How many tokens an endpoint says that it took.
///
/// @param in those of what was sent
/// @param out those of what was answered
public record Tokens(long in, long out) {
    public static final Tokens NONE = new Tokens(0, 0);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    public Tokens {
        if (in < 0 || out < 0) {
            throw new IllegalArgumentException(
                    "There can't be %d and %d tokens.".formatted(in, out));
        }
    }

    public Tokens plus(Tokens others) {
        return new Tokens(in + others.in, out + others.out);
    }

    public long all() {
        return in + out;
    }

    /// What they cost.
    ///
    /// @param priceIn of a million tokens sent
    /// @param priceOut of a million tokens answered
    public BigDecimal cost(BigDecimal priceIn, BigDecimal priceOut) {
        return priceIn.multiply(BigDecimal.valueOf(in))
                .add(priceOut.multiply(BigDecimal.valueOf(out)))
                .divide(MILLION);
    }
}
