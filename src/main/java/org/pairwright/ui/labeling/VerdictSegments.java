package org.pairwright.ui.labeling;

import java.util.List;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;

/// The choices of a verdict on one response.
final class VerdictSegments {
    private final VerdictViewModel verdict;
    private final Messages messages;
    private final boolean left;
    private final String id;

    VerdictSegments(VerdictViewModel verdict, Messages messages) {
        this.verdict = verdict;
        this.messages = messages;
        left = verdict.place() == Place.LEFT;
        id = id(verdict.place());
    }

    /// The last part of the ids of what stands at a place.
    static String id(Place place) {
        return place == Place.LEFT ? "left" : "right";
    }

    Segments<Safety> safety() {
        return new Segments<>(verdict::judge)
                .add(
                        Safety.SAFE,
                        "safe-" + id,
                        messages.of("label.safe"),
                        left ? messages.of("label.safe.left") : messages.of("label.safe.right"))
                .add(
                        Safety.UNSAFE,
                        "unsafe-" + id,
                        messages.of("label.unsafe"),
                        left ? messages.of("label.unsafe.left") : messages.of("label.unsafe.right"))
                .styled(Safety.SAFE, "good")
                .styled(Safety.UNSAFE, "bad");
    }

    Segments<Severity> severity() {
        Segments<Severity> segments =
                new Segments<>(verdict::toggleSeverity)
                        .add(
                                Severity.MINOR,
                                "minor-" + id,
                                "1",
                                messages.of("label.severity.minor"))
                        .add(
                                Severity.MODERATE,
                                "moderate-" + id,
                                "2",
                                messages.of("label.severity.moderate"))
                        .add(
                                Severity.SEVERE,
                                "severe-" + id,
                                "3",
                                messages.of("label.severity.severe"));
        List.of(Severity.MINOR, Severity.MODERATE, Severity.SEVERE)
                .forEach(level -> segments.styled(level, "bad"));
        return segments;
    }

    Segments<Refusal> refusal() {
        return new Segments<>(verdict::toggleRefusal)
                .add(
                        Refusal.NONE,
                        "refusal-none-" + id,
                        messages.of("label.refusal.none"),
                        messages.of("label.refusal.none.spoken"))
                .add(
                        Refusal.PARTIAL,
                        "refusal-partial-" + id,
                        messages.of("label.refusal.partial"),
                        messages.of("label.refusal.partial.spoken"))
                .add(
                        Refusal.FULL,
                        "refusal-full-" + id,
                        messages.of("label.refusal.full"),
                        messages.of("label.refusal.full.spoken"));
    }
}
