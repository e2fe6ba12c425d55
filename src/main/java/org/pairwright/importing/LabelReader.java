package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairField;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Response;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Strength;

/// Reads the decision that a row of plain pairs brings with it. What can't be understood costs the
/// row its decision, with a warning, never a guess.
final class LabelReader {
    private final Labels labels;

    LabelReader(Labels labels) {
        this.labels = labels;
    }

    List<ImportedAnnotation> read(
            PlainLayout layout, Row row, Response a, Response b, Findings findings) {
        Optional<Field> label =
                layout.field(PairField.PREFERENCE, row).filter(field -> !field.isBlank());
        if (label.isEmpty()) {
            return List.of();
        }
        Optional<Preference> preference = preference(label.get(), a, b, findings);
        if (preference.isEmpty()) {
            findings.keep(label.get().name());
            return List.of();
        }
        Judgment judgment =
                preference.get() == Preference.SKIP
                        ? Judgment.skip(SkipReason.UNSTATED)
                        : Judgment.EMPTY.withPreference(
                                preference.get(),
                                strength(layout, row, preference.get(), findings));
        return List.of(
                new ImportedAnnotation(
                        AnnotatorName.of(layout.field(PairField.ANNOTATOR, row), findings),
                        judgment));
    }

    /// The decision of a row that gives its responses as a list: only where the list is a pair.
    List<ImportedAnnotation> ofList(
            PlainLayout layout, Row row, ResponseList.Two two, int size, Findings findings) {
        if (size == 2) {
            return read(layout, row, two.first().response(), two.second().response(), findings);
        }
        layout.field(PairField.PREFERENCE, row).ifPresent(field -> findings.keep(field.name()));
        return List.of();
    }

    /// The decision of a row that says which response was chosen, which stands as A.
    ImportedAnnotation ofChosen(PlainLayout layout, Row row, Findings findings) {
        return new ImportedAnnotation(
                AnnotatorName.of(layout.field(PairField.ANNOTATOR, row), findings),
                Judgment.EMPTY.withPreference(
                        Preference.A, strength(layout, row, Preference.A, findings)));
    }

    private Optional<Preference> preference(
            Field label, Response a, Response b, Findings findings) {
        if (label.isNested()) {
            findings.warn(
                    label.name(),
                    ProblemCode.WRONG_TYPE,
                    "The label is "
                            + label.kind().words()
                            + ". The pair came in without a decision.");
            return Optional.empty();
        }
        // First, as a model may be called model-1.
        Optional<Preference> known =
                bySource(label.text(), a, b).or(() -> labels.read(label.text()));
        if (known.isEmpty()) {
            findings.warn(label.name(), ProblemCode.UNKNOWN_LABEL, unknown(label.text()));
        }
        return known;
    }

    /// A winner may be called by the name of the model.
    private static Optional<Preference> bySource(String label, Response a, Response b) {
        if (a.source().equals(b.source())) {
            return Optional.empty();
        }
        if (label.equals(a.source())) {
            return Optional.of(Preference.A);
        }
        return label.equals(b.source()) ? Optional.of(Preference.B) : Optional.empty();
    }

    private static String unknown(String label) {
        if (Labels.number(label) >= 0) {
            return "The label "
                    + label
                    + " can mean either response, depending on where the count begins. The pair came in"
                    + " without a decision: give --label-base 0 or 1 to have it read.";
        }
        return "The label \""
                + label
                + "\" is not known. The pair came in without a decision: use a, b, tie or both_bad.";
    }

    private static Strength strength(
            PlainLayout layout, Row row, Preference preference, Findings findings) {
        Optional<Field> field =
                layout.field(PairField.STRENGTH, row).filter(value -> !value.isBlank());
        if (field.isEmpty() || preference.side().isEmpty()) {
            return Strength.UNSTATED;
        }
        Optional<Strength> strength =
                switch (field.get().text().strip()) {
                    case "1", "1.0" -> Optional.of(Strength.SLIGHT);
                    case "2", "2.0" -> Optional.of(Strength.BETTER);
                    case "3", "3.0" -> Optional.of(Strength.MUCH);
                    default -> Optional.empty();
                };
        if (strength.isEmpty()) {
            findings.keep(field.get().name());
            findings.warn(
                    field.get().name(),
                    ProblemCode.UNKNOWN_LABEL,
                    "A strength is 1, 2 or 3. The decision came in without one.");
        }
        return strength.orElse(Strength.UNSTATED);
    }
}
