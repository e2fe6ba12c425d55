package org.pairwright.domain.suite;

import java.util.Optional;
import org.pairwright.domain.Codes;

/// What a gate says.
public enum GateVerdict {
    /// The whole interval keeps the limit.
    PASSED("passed"),
    /// The interval reaches beyond the limit on one side only.
    UNCLEAR("unclear"),
    /// The whole interval is beyond the limit.
    FAILED("failed"),
    /// There is nothing to judge by.
    NO_DATA("no_data");

    private final String code;

    GateVerdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<GateVerdict> of(String code) {
        return Codes.find(values(), GateVerdict::code, code);
    }
}
