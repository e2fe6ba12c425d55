package org.pairwright.ui.labeling;

import org.pairwright.domain.Judgment;
import org.pairwright.ui.kit.Messages;

/// What choices are called.
final class ChoiceWords {
    private final Messages messages;
    private final PlaceWords places;

    ChoiceWords(Messages messages, PlaceWords places) {
        this.messages = messages;
        this.places = places;
    }

    /// As it stands in the decision bar, short.
    String label(Choice choice) {
        return switch (choice) {
            case LEFT_MUCH -> places.pointed(Place.LEFT, messages.of("label.bar.much"));
            case LEFT_BETTER, LEFT -> places.pointed(Place.LEFT, messages.of("label.bar.better"));
            case LEFT_SLIGHTLY -> places.pointed(Place.LEFT, messages.of("label.bar.slightly"));
            case TIE -> messages.of("label.bar.tie");
            case RIGHT_SLIGHTLY -> places.pointed(Place.RIGHT, messages.of("label.bar.slightly"));
            case RIGHT_BETTER, RIGHT ->
                    places.pointed(Place.RIGHT, messages.of("label.bar.better"));
            case RIGHT_MUCH -> places.pointed(Place.RIGHT, messages.of("label.bar.much"));
            case BOTH_BAD -> messages.of("label.bar.bothBad");
            case SKIP -> messages.of("label.bar.skip");
        };
    }

    /// As it stands there where there is little room.
    String shortLabel(Choice choice) {
        if (choice == Choice.LEFT_MUCH) {
            return places.pointed(Place.LEFT, messages.of("label.bar.much.short"));
        }
        return choice == Choice.RIGHT_MUCH
                ? places.pointed(Place.RIGHT, messages.of("label.bar.much.short"))
                : label(choice);
    }

    /// As it is said in a sentence or by a screen reader.
    String spoken(Choice choice) {
        return switch (choice) {
            case LEFT_MUCH -> messages.of("label.spoken.much", places.name(Place.LEFT));
            case LEFT_BETTER, LEFT -> messages.of("label.spoken.better", places.name(Place.LEFT));
            case LEFT_SLIGHTLY -> messages.of("label.spoken.slightly", places.name(Place.LEFT));
            case TIE -> messages.of("label.spoken.tie");
            case RIGHT_SLIGHTLY -> messages.of("label.spoken.slightly", places.name(Place.RIGHT));
            case RIGHT_BETTER, RIGHT ->
                    messages.of("label.spoken.better", places.name(Place.RIGHT));
            case RIGHT_MUCH -> messages.of("label.spoken.much", places.name(Place.RIGHT));
            case BOTH_BAD -> messages.of("label.spoken.bothBad");
            case SKIP -> messages.of("label.spoken.skip");
        };
    }

    /// What a judgment, laid out as on the screen, comes to.
    String spoken(Judgment judgment) {
        return Choice.of(judgment).map(this::spoken).orElse(messages.of("label.spoken.other"));
    }
}
