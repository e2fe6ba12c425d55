package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.TurnedAct;
import org.pairwright.ui.kit.Messages;

/// A short word on what somebody did. Judgments are laid out as on the screen: A means left.
final class ActWords {
    private final Messages messages;
    private final ChoiceWords choices;

    ActWords(Messages messages) {
        this.messages = messages;
        choices = new ChoiceWords(messages);
    }

    /// What a judgment comes to, with what stands out in it.
    String of(Judgment said) {
        return of(Judgment.EMPTY, said);
    }

    /// What was taken back or done again.
    String of(TurnedAct.OfPair act, Side leftSide) {
        return of(Place.laidOut(act.before(), leftSide), Place.laidOut(act.judgment(), leftSide));
    }

    /// What changed from `before` to `after`.
    String of(Judgment before, Judgment after) {
        boolean decided =
                before.preference() != after.preference()
                        || before.strength() != after.strength()
                        || before.skipReason() != after.skipReason();
        List<String> parts = new ArrayList<>();
        if (decided) {
            parts.add(choice(after));
        }
        if (before.flagged() != after.flagged()) {
            parts.add(flag(decided, after.flagged()));
        } else if (!before.flagNote().equals(after.flagNote())) {
            parts.add(messages.of("label.act.flagNote"));
        }
        for (Place place : Place.values()) {
            if (!correction(before, place).equals(correction(after, place))) {
                parts.add(
                        place == Place.LEFT
                                ? messages.of("label.act.correctionLeft")
                                : messages.of("label.act.correctionRight"));
            }
        }
        if (!decided) {
            addDetails(parts, before, after);
        }
        return parts.isEmpty() ? messages.of("label.spoken.other") : String.join(", ", parts);
    }

    private String flag(boolean besideDecision, boolean flagged) {
        if (!flagged) {
            return messages.of("label.act.flagRemoved");
        }
        return besideDecision ? messages.of("label.act.flagged") : messages.of("label.act.flag");
    }

    private static String correction(Judgment judgment, Place place) {
        return judgment.corrections().of(place.side());
    }

    private String choice(Judgment judgment) {
        return judgment.skipReason() == SkipReason.UNSTATED
                ? choices.spoken(judgment)
                : messages.of("label.act.skip", choices.reason(judgment.skipReason()));
    }

    /// What goes without saying beside a decision.
    private void addDetails(List<String> parts, Judgment before, Judgment after) {
        if (!before.verdict(Place.LEFT.side()).equals(after.verdict(Place.LEFT.side()))) {
            parts.add(messages.of("label.act.verdictLeft"));
        }
        if (!before.verdict(Place.RIGHT.side()).equals(after.verdict(Place.RIGHT.side()))) {
            parts.add(messages.of("label.act.verdictRight"));
        }
        if (before.promptVerdict() != after.promptVerdict()) {
            parts.add(messages.of("label.act.promptVerdict"));
        }
        if (before.moreHelpful() != after.moreHelpful()) {
            parts.add(messages.of("label.act.moreHelpful"));
        }
        if (before.safer() != after.safer()) {
            parts.add(messages.of("label.act.safer"));
        }
        if (!before.rationale().equals(after.rationale())) {
            parts.add(messages.of("label.act.rationale"));
        }
    }
}
