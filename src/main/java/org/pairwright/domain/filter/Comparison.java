package org.pairwright.domain.filter;

import java.util.Optional;
import org.pairwright.domain.Codes;

/// How a number stands to another.
public enum Comparison {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    static Optional<Comparison> of(String sign) {
        return Codes.find(values(), comparison -> comparison.sign, sign);
    }
}
