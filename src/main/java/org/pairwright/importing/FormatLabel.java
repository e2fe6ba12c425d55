package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProblemCode;

/// A label whose values mean what its format says. One that means nothing costs the row its
/// decision, with a warning, never a guess.
final class FormatLabel {
    private final String name;
    private final Function<String, Optional<Judgment>> meaning;
    private final String values;

    /// @param values those that are known, for people: "1 or 2"
    FormatLabel(String name, Function<String, Optional<Judgment>> meaning, String values) {
        this.name = name;
        this.meaning = meaning;
        this.values = values;
    }

    /// A label that says no more than which response is better.
    static FormatLabel ofPreference(
            String name, Function<String, Optional<Preference>> meaning, String values) {
        return new FormatLabel(name, label -> meaning.apply(label).map(Judgment::of), values);
    }

    /// The decision of the one who stands for the whole file.
    List<ImportedAnnotation> read(Row row, Findings findings) {
        return read(row, "", findings);
    }

    /// The decision of that annotator; none where the row states none.
    List<ImportedAnnotation> read(Row row, String annotator, Findings findings) {
        return judgment(row.field(name), findings)
                .map(judgment -> new ImportedAnnotation(annotator, judgment))
                .stream()
                .toList();
    }

    /// What the label in a field means; empty where it says nothing or nothing that is known.
    Optional<Judgment> judgment(Optional<Field> label, Findings findings) {
        Optional<Field> said = label.filter(field -> !field.isBlank());
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Field field = said.get();
        Optional<Judgment> judgment =
                field.isNested() ? Optional.empty() : meaning.apply(field.text().strip());
        if (judgment.isEmpty()) {
            findings.keep(field.name());
            findings.warn(
                    field.name(),
                    ProblemCode.UNKNOWN_LABEL,
                    "The label "
                            + (field.isNested()
                                    ? "is " + field.kind().words()
                                    : "\"" + field.text() + "\" is not known")
                            + ". The pair came in without this decision: known are "
                            + values
                            + ".");
        }
        return judgment;
    }
}
