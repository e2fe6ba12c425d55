package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.ImportedAnnotation;

/// Reads the list of what each annotator of a row of HelpSteer said. The files have no names for
/// them: they are called by their place in the list, which need not be the same person in the next
/// row.
final class IndividualLabels {
    private final String number;
    private final List<String> reasons;

    /// @param number the member that holds the number from -3 to 3
    /// @param reasons the members that hold the annotator's words
    IndividualLabels(String number, List<String> reasons) {
        this.number = number;
        this.reasons = reasons;
    }

    /// One decision a known item of the list; none where there is no list.
    List<ImportedAnnotation> read(Optional<Field> list, Findings findings) {
        List<ImportedAnnotation> said = new ArrayList<>();
        Optional<Field> items = list.map(Nested::unquoted).filter(it -> it.is(Field.Kind.ARRAY));
        int place = 0;
        for (Field item : items.map(Nested::items).orElse(List.of())) {
            place++;
            Map<String, Field> members = Nested.members(item);
            var label =
                    new FormatLabel(number, SignedLabel::read, SignedLabel.VALUES)
                            .judgment(Nested.member(members, number), findings);
            String annotator = "individual " + place;
            label.ifPresent(judgment ->
                    said.add(
                            new ImportedAnnotation(
                                    annotator, judgment.withRationale(rationale(members)))));
            if (label.isEmpty()) {
                items.ifPresent(field -> findings.keep(field.name()));
            }
        }
        return said;
    }

    private String rationale(Map<String, Field> members) {
        return String.join(
                "\n\n",
                reasons.stream()
                        .map(name -> Nested.text(members, name))
                        .filter(text -> !text.isBlank())
                        .toList());
    }
}
