package org.pairwright.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairField;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;

/// Reads rows that call one response `chosen` and one `rejected`: a pair whose A is drawn, and the
/// decision for the chosen one by the annotator that stands for the file.
final class ChosenReader implements RowReader {
    static final String PROMPT = "prompt";
    static final String CHOSEN = "chosen";
    static final String REJECTED = "rejected";

    private static final String SYSTEM = "system";
    private static final String TOOLS = "tools";

    private static final List<ImportedAnnotation> DECISION =
            List.of(new ImportedAnnotation("", Judgment.of(Preference.A)));

    /// What both sides saw, how each went on, and what was decided on the chosen one as A.
    ///
    /// @param tools where the row gives them elsewhere than in a field of its own; empty else
    record Parted(
            List<Message> prompt,
            String tools,
            Response chosen,
            Response rejected,
            List<ImportedAnnotation> annotations) {
        /// A row that says no more than which one was chosen.
        Parted(List<Message> prompt, Response chosen, Response rejected) {
            this(prompt, "", chosen, rejected, DECISION);
        }

        Parted withTools(String tools) {
            return new Parted(prompt, tools, chosen, rejected, annotations);
        }

        /// The same with two that are equally good.
        Parted tied() {
            return new Parted(
                    prompt,
                    tools,
                    chosen,
                    rejected,
                    List.of(new ImportedAnnotation("", Judgment.of(Preference.TIE))));
        }
    }

    /// Parts a row as its format says.
    @FunctionalInterface
    interface Parting {
        Parted part(Row row, Findings findings);
    }

    private final Parting parting;
    private final Extras extras;

    /// @param fields those that `parting` reads
    ChosenReader(Set<String> fields, Parting parting) {
        this.parting = parting;
        Set<String> placed = new HashSet<>(fields);
        placed.addAll(UsualNames.of(PairField.ID));
        placed.add(SYSTEM);
        placed.add(TOOLS);
        placed.add(Sensitivity.FIELD);
        extras = new Extras(placed);
    }

    /// Whether rows of that shape give a prompt beside the two texts.
    static boolean hasPrompt(Shape shape) {
        return shape.has("conversations")
                || UsualNames.of(PairField.PROMPT).stream().anyMatch(shape::has);
    }

    @Override
    public List<ImportedPair> read(Row row, Findings findings) {
        RowFields.refuseImages(row);
        Parted parted = parting.part(row, findings);
        String id = id(row, findings);
        boolean sensitive = Sensitivity.of(row.field(Sensitivity.FIELD), findings);
        ImportedPair pair =
                ImportedPair.drawn(
                        id,
                        prompt(parted, row),
                        parted.chosen(),
                        parted.rejected(),
                        parted.annotations(),
                        extras.of(row, findings));
        boolean chosenFirst = pair.a().equals(parted.chosen());
        Doubts.about(
                pair, chosenFirst ? CHOSEN : REJECTED, chosenFirst ? REJECTED : CHOSEN, findings);
        return Sensitivity.mark(List.of(pair), sensitive);
    }

    private static Prompt prompt(Parted parted, Row row) {
        Prompt prompt = Prompts.of(parted.prompt(), row.field(SYSTEM), row.field(TOOLS));
        return parted.tools().isEmpty() ? prompt : new Prompt(prompt.messages(), parted.tools());
    }

    /// The first of the names that ids go by; what the others say is kept among the extras.
    private static String id(Row row, Findings findings) {
        Optional<Field> id = Optional.empty();
        for (String name : UsualNames.of(PairField.ID)) {
            Optional<Field> field = row.field(name);
            if (id.isEmpty()) {
                id = field;
            } else {
                field.ifPresent(other -> findings.keep(other.name()));
            }
        }
        return RowFields.externalId(id, findings);
    }
}
