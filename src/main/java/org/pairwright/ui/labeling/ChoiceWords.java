package org.pairwright.ui.labeling;

import org.pairwright.domain.Judgment;
import org.pairwright.domain.SkipReason;
import org.pairwright.ui.kit.Messages;

/// What choices are called.
final class ChoiceWords {
    private final Messages messages;

    ChoiceWords(Messages messages) {
        this.messages = messages;
    }

    /// As it stands in the decision bar, short.
    String label(Choice choice) {
        return switch (choice) {
            case LEFT_MUCH -> messages.of("label.bar.leftMuch");
            case LEFT_BETTER -> messages.of("label.bar.leftBetter");
            case LEFT_SLIGHTLY -> messages.of("label.bar.leftSlightly");
            case TIE -> messages.of("label.bar.tie");
            case RIGHT_SLIGHTLY -> messages.of("label.bar.rightSlightly");
            case RIGHT_BETTER -> messages.of("label.bar.rightBetter");
            case RIGHT_MUCH -> messages.of("label.bar.rightMuch");
            case LEFT -> messages.of("label.bar.leftBetter");
            case RIGHT -> messages.of("label.bar.rightBetter");
            case BOTH_BAD -> messages.of("label.bar.bothBad");
            case SKIP -> messages.of("label.bar.skip");
        };
    }

    /// As it stands there where there is little room.
    String shortLabel(Choice choice) {
        if (choice == Choice.LEFT_MUCH) {
            return messages.of("label.bar.leftMuch.short");
        }
        return choice == Choice.RIGHT_MUCH
                ? messages.of("label.bar.rightMuch.short")
                : label(choice);
    }

    /// As it is said in a sentence or by a screen reader.
    String spoken(Choice choice) {
        return switch (choice) {
            case LEFT_MUCH -> messages.of("label.spoken.leftMuch");
            case LEFT_BETTER -> messages.of("label.spoken.leftBetter");
            case LEFT_SLIGHTLY -> messages.of("label.spoken.leftSlightly");
            case TIE -> messages.of("label.spoken.tie");
            case RIGHT_SLIGHTLY -> messages.of("label.spoken.rightSlightly");
            case RIGHT_BETTER -> messages.of("label.spoken.rightBetter");
            case RIGHT_MUCH -> messages.of("label.spoken.rightMuch");
            case LEFT -> messages.of("label.spoken.leftBetter");
            case RIGHT -> messages.of("label.spoken.rightBetter");
            case BOTH_BAD -> messages.of("label.spoken.bothBad");
            case SKIP -> messages.of("label.spoken.skip");
        };
    }

    /// What a judgment, laid out as on the screen, comes to.
    String spoken(Judgment judgment) {
        return Choice.of(judgment).map(this::spoken).orElse(messages.of("label.spoken.other"));
    }

    String reason(SkipReason reason) {
        return switch (reason) {
            case UNCLEAR -> messages.of("label.skip.unclear");
            case LANGUAGE -> messages.of("label.skip.language");
            case DISTRESSING -> messages.of("label.skip.distressing");
            case TECHNICAL -> messages.of("label.skip.technical");
            case OTHER, UNSTATED -> messages.of("label.skip.other");
        };
    }
}
