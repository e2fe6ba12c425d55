package org.pairwright.service.agreement;

import org.pairwright.domain.filter.LengthClass;

/// What classes of prompts by length are called.
final class PromptLength {
    private PromptLength() {}

    static String words(LengthClass length) {
        return switch (length) {
            case SHORT -> "under 200 characters";
            case MEDIUM -> "200 to 999 characters";
            case LONG -> "1,000 to 4,999 characters";
            case VERY_LONG -> "5,000 characters and more";
        };
    }
}
