package org.pairwright.ui.data;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.ui.kit.Messages;

/// What an annotation says, in a few words, and whose it is.
record SaidWords(DataWords words, Messages messages) {
    /// Who said it.
    String annotator(Annotation annotation) {
        return words.name(annotation.annotator().name());
    }

    /// Where the responses stood before the annotator; empty where nothing was shown.
    Optional<String> places(Annotation annotation) {
        return annotation
                .left()
                .map(left -> messages.of(left == Side.A ? "data.said.leftA" : "data.said.leftB"));
    }

    /// What it says.
    String said(Annotation annotation) {
        if (annotation.withdrawn()) {
            return messages.of("data.said.withdrawn");
        }
        Judgment judgment = annotation.judgment();
        return Stream.of(
                        preferred(judgment),
                        verdict("data.said.unsafeA", "data.said.safeA", judgment.a()),
                        verdict("data.said.unsafeB", "data.said.safeB", judgment.b()),
                        judgment.flagged() ? messages.of("data.mark.flagged") : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Empty where only safety was judged, as machines do.
    private String preferred(Judgment judgment) {
        boolean judged =
                judgment.a().safety() != Safety.UNSTATED
                        || judgment.b().safety() != Safety.UNSTATED;
        if (judged && judgment.preference() == Preference.UNSTATED) {
            return "";
        }
        String preference = words.preference(judgment.preference());
        return switch (judgment.strength()) {
            case UNSTATED -> preference;
            case SLIGHT -> messages.of("data.said.slightly", preference);
            case BETTER -> messages.of("data.said.better", preference);
            case MUCH -> messages.of("data.said.much", preference);
        };
    }

    private String verdict(String unsafe, String safe, Verdict verdict) {
        return switch (verdict.safety()) {
            case SAFE -> messages.of(safe);
            case UNSAFE -> unsafe(messages.of(unsafe), verdict);
            case UNSTATED -> "";
        };
    }

    /// With how bad it is and the hazards, as far as they were said.
    private String unsafe(String unsafe, Verdict verdict) {
        String bad =
                switch (verdict.severity()) {
                    case UNSTATED -> unsafe;
                    case MINOR -> messages.of("data.said.minor", unsafe);
                    case MODERATE -> messages.of("data.said.moderate", unsafe);
                    case SEVERE -> messages.of("data.said.severe", unsafe);
                };
        return verdict.categories().isEmpty()
                ? bad
                : messages.of("data.said.hazards", bad, words.categories(verdict.categories()));
    }

    /// A line of the pair's history.
    String line(Annotation annotation) {
        String who = annotator(annotation);
        return messages.of(
                "data.history.line",
                words.when(annotation.decidedAt()),
                isMachine(annotation) ? messages.of("data.said.machine", who) : who,
                said(annotation));
    }

    static boolean isMachine(Annotation annotation) {
        return annotation.annotator().kind() == AnnotatorKind.MODEL;
    }
}
