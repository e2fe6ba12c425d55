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
    private final PlaceWords places;
    private final ChoiceWords choices;
    private final ReasonWords reasons;

    ActWords(Messages messages, PlaceWords places) {
        this.messages = messages;
        this.places = places;
        choices = new ChoiceWords(messages, places);
        reasons = new ReasonWords(messages);
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
                parts.add(messages.of("label.act.correction", places.within(place)));
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
                : messages.of("label.act.skip", reasons.of(judgment.skipReason()));
    }

    /// What goes without saying beside a decision.
    private void addDetails(List<String> parts, Judgment before, Judgment after) {
        for (Place place : Place.values()) {
            if (!before.verdict(place.side()).equals(after.verdict(place.side()))) {
                parts.add(messages.of("label.act.verdict", places.within(place)));
            }
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
