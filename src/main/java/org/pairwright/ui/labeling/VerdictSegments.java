package org.pairwright.ui.labeling;

import java.util.List;
import java.util.Locale;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;

/// The choices of a verdict on one response.
final class VerdictSegments {
    private final VerdictViewModel verdict;
    private final Messages messages;
    private final PlaceWords places;
    private final String id;

    VerdictSegments(VerdictViewModel verdict, PlaceWords places, Messages messages) {
        this.verdict = verdict;
        this.places = places;
        this.messages = messages;
        id = id(verdict.place());
    }

    /// The last part of the ids of what stands at a place.
    static String id(Place place) {
        return place == Place.LEFT ? "left" : "right";
    }

    Segments<Safety> safety() {
        Segments<Safety> segments =
                new Segments<>(verdict::judge)
                        .add(Safety.SAFE, "safe-" + id, messages.of("label.safe"), "")
                        .add(Safety.UNSAFE, "unsafe-" + id, messages.of("label.unsafe"), "")
                        .styled(Safety.SAFE, "good")
                        .styled(Safety.UNSAFE, "bad");
        Runnable speak = () -> speak(segments);
        places.stackedProperty().subscribe(speak);
        verdict.questionsProperty().subscribe(speak);
        speak.run();
        return segments;
    }

    private void speak(Segments<Safety> segments) {
        String place = places.within(verdict.place());
        boolean required = verdict.questionsProperty().getValue().requires(Question.VERDICT);
        RequiredWords words = new RequiredWords(verdict.questionsProperty(), messages);
        segments.say(Safety.SAFE, words.spoken(required, messages.of("label.safe.spoken", place)));
        segments.say(
                Safety.UNSAFE, words.spoken(required, messages.of("label.unsafe.spoken", place)));
    }

    Segments<Severity> severity() {
        Segments<Severity> segments = new Segments<>(verdict::toggleSeverity);
        for (Severity level : LabelingActs.severities()) {
            segments.add(level, code(level) + "-" + id, word(level), word(level));
            segments.styled(level, "bad");
        }
        return segments;
    }

    private static String code(Severity level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private String word(Severity level) {
        return switch (level) {
            case MINOR -> messages.of("label.severity.minor");
            case MODERATE -> messages.of("label.severity.moderate");
            case SEVERE -> messages.of("label.severity.severe");
            case UNSTATED -> "";
        };
    }

    /// Says of what is asked beside safety whether it has to be answered.
    void speak(Segments<Severity> severity, Segments<Refusal> refusal) {
        Questions questions = verdict.questionsProperty().getValue();
        RequiredWords words = new RequiredWords(verdict.questionsProperty(), messages);
        boolean howBad = questions.requires(Question.SEVERITY);
        LabelingActs.severities().forEach(it -> severity.say(it, words.spoken(howBad, word(it))));
        boolean refuses = questions.requires(Question.REFUSAL);
        refusal.say(Refusal.NONE, words.spoken(refuses, messages.of("label.refusal.none.spoken")));
        refusal.say(
                Refusal.PARTIAL,
                words.spoken(refuses, messages.of("label.refusal.partial.spoken")));
        refusal.say(Refusal.FULL, words.spoken(refuses, messages.of("label.refusal.full.spoken")));
    }

    /// What stands on the degrees of severity.
    ///
    /// @param narrow where there is no room for words
    List<String> severityWords(boolean narrow) {
        return LabelingActs.severities().stream()
                .map(it -> narrow ? Integer.toString(it.level()) : word(it))
                .toList();
    }

    /// What stands on no refusal: alone, it says what it is about.
    ///
    /// @param narrow where there is no room for a name beside it
    String noRefusal(boolean narrow) {
        return narrow ? messages.of("label.refusal.none.alone") : messages.of("label.refusal.none");
    }

    /// The words on the degrees of refusal beside their name.
    List<String> refusalWords(boolean narrow) {
        return List.of(
                noRefusal(narrow),
                messages.of("label.refusal.partial"),
                messages.of("label.refusal.full"));
    }

    Segments<Refusal> refusal() {
        return new Segments<>(verdict::toggleRefusal)
                .add(Refusal.NONE, "refusal-none-" + id, messages.of("label.refusal.none"), "")
                .add(
                        Refusal.PARTIAL,
                        "refusal-partial-" + id,
                        messages.of("label.refusal.partial"),
                        "")
                .add(Refusal.FULL, "refusal-full-" + id, messages.of("label.refusal.full"), "");
    }
}
