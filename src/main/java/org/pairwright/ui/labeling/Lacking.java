package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Unanswered;
import org.pairwright.ui.kit.Messages;

/// Says what a decision still has to wait for.
final class Lacking {
    /// More are counted, not named.
    private static final int NAMED = 3;

    private final ObservableValue<Questions> questions;
    private final Messages messages;

    Lacking(ObservableValue<Questions> questions, Messages messages) {
        this.questions = questions;
        this.messages = messages;
    }

    /// In a sentence; empty where nothing is lacking.
    String in(Judgment judgment) {
        List<Unanswered> unanswered = questions.getValue().unanswered(judgment);
        String names =
                unanswered.stream().limit(NAMED).map(this::name).collect(Collectors.joining(", "));
        if (unanswered.isEmpty()) {
            return "";
        }
        return unanswered.size() > NAMED
                ? messages.of("label.notice.lackingMore", names, unanswered.size() - NAMED)
                : messages.of("label.notice.lacking", names);
    }

    /// What comes first of it; empty where nothing is lacking.
    ///
    /// @param said laid out as on the screen
    Optional<Wanted> first(Judgment said) {
        return questions.getValue().unanswered(said).stream()
                .findFirst()
                .map(what -> new Wanted(what, lacksOnLeft(said, what) ? Place.LEFT : Place.RIGHT));
    }

    /// Whether it would be lacking if what was said of the left response were said of both.
    private boolean lacksOnLeft(Judgment said, Unanswered what) {
        Judgment both = said.withVerdict(Place.RIGHT.side(), said.verdict(Place.LEFT.side()));
        return questions.getValue().unanswered(both).contains(what);
    }

    private String name(Unanswered unanswered) {
        return switch (unanswered) {
            case Unanswered.OfQuestion of -> name(of.question());
            case Unanswered.OfCriterion of -> of.criterion().name();
        };
    }

    private String name(Question question) {
        return switch (question) {
            case MORE_HELPFUL -> messages.of("label.lacking.moreHelpful");
            case SAFER -> messages.of("label.lacking.safer");
            case VERDICT -> messages.of("label.lacking.verdict");
            case CATEGORIES -> messages.of("label.lacking.categories");
            case SEVERITY -> messages.of("label.lacking.severity");
            case REFUSAL -> messages.of("label.lacking.refusal");
            case PROMPT_VERDICT -> messages.of("label.lacking.promptVerdict");
            case RATIONALE -> messages.of("label.lacking.rationale");
            case STRENGTH, BOTH_BAD, FLAG, CORRECTION -> question.code();
        };
    }
}
