package org.pairwright.ui.labeling;

import org.pairwright.domain.SkipReason;
import org.pairwright.ui.kit.Messages;

/// What the reasons for a skip are called.
record ReasonWords(Messages messages) {
    String of(SkipReason reason) {
        return switch (reason) {
            case UNCLEAR -> messages.of("label.skip.unclear");
            case LANGUAGE -> messages.of("label.skip.language");
            case DISTRESSING -> messages.of("label.skip.distressing");
            case TECHNICAL -> messages.of("label.skip.technical");
            case OTHER, UNSTATED -> messages.of("label.skip.other");
        };
    }
}
