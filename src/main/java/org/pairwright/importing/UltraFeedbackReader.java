package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairChoice;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Role;

/// Makes pairs of the completions in a row of UltraFeedback.
///
/// Each completion had a system prompt of its own. A pair's prompt is what both sides saw: the
/// system prompt belongs to it where the two had the same, and else is kept among the extras.
final class UltraFeedbackReader implements RowReader {
    private final PairChoice choice;

    /// `models` repeats what the completions say.
    private final Extras extras =
            new Extras(
                    Set.of(UltraFeedbackRaw.INSTRUCTION, UltraFeedbackRaw.COMPLETIONS, "models"));

    private long unlike;
    private long unrated;

    UltraFeedbackReader(PairChoice choice) {
        this.choice = choice;
    }

    @Override
    public List<ImportedPair> read(Row row, Findings findings) {
        String name = UltraFeedbackRaw.COMPLETIONS;
        List<Message> instruction =
                Prompts.messages(RowFields.required(row, UltraFeedbackRaw.INSTRUCTION), findings);
        List<Field> items = Nested.items(RowFields.list(row, name));
        ResponseList.requireFew(name, items.size());
        List<UltraFeedbackCompletion> completions =
                items.stream().map(UltraFeedbackCompletion::new).toList();
        List<ResponseList.Ranked> responses = new ArrayList<>();
        for (UltraFeedbackCompletion completion : completions) {
            responses.add(
                    new ResponseList.Ranked(
                            responses.size() + 1, completion.response(), completion.rank()));
        }
        List<ImportedPair> pairs = new ArrayList<>();
        for (ResponseList.Two two : ResponseList.of(name, responses).pairs(choice)) {
            var first = completions.get(two.first().number() - 1);
            var second = completions.get(two.second().number() - 1);
            ImportedPair pair =
                    two.pair(
                            "",
                            prompt(instruction, first, second),
                            two.byRank(),
                            extras.of(row, findings, List.of(kept(first, second))));
            Doubts.about(pair, name, name, findings);
            pairs.add(pair);
            unlike += first.system().equals(second.system()) ? 0 : 1;
        }
        unrated += completions.stream().mapToLong(UltraFeedbackCompletion::unrated).sum();
        return pairs;
    }

    /// One warning for all rows: nearly every row of the published file would have both.
    @Override
    public void finish(RowSink sink) {
        List<Problem> found = new ArrayList<>();
        if (unlike > 0) {
            found.add(
                    Problem.warning(
                            0,
                            "custom_system_prompt",
                            ProblemCode.CONTRADICTION,
                            "The two answers of "
                                    + unlike
                                    + " pairs had different system prompts. These pairs came in without"
                                    + " one, and both are kept among their extras."));
        }
        if (unrated > 0) {
            found.add(
                    Problem.warning(
                            0,
                            "annotations",
                            ProblemCode.UNKNOWN_LABEL,
                            unrated
                                    + " ratings are no number, such as \"N/A\", and count for nothing. A"
                                    + " pair came in undecided where an answer has no other."));
        }
        if (!found.isEmpty()) {
            sink.accept(new ImportedRow(0, 0, List.of(), found));
        }
    }

    private static Prompt prompt(
            List<Message> instruction,
            UltraFeedbackCompletion first,
            UltraFeedbackCompletion second) {
        if (first.system().isBlank() || !first.system().equals(second.system())) {
            return new Prompt(instruction);
        }
        List<Message> messages = new ArrayList<>();
        messages.add(new Message(Role.SYSTEM, first.system()));
        messages.addAll(instruction);
        return new Prompt(messages);
    }

    /// What the row says of the two beyond their texts, in its order.
    private static Field kept(UltraFeedbackCompletion first, UltraFeedbackCompletion second) {
        boolean withSystem = !first.system().equals(second.system());
        return Extras.list(
                UltraFeedbackRaw.COMPLETIONS,
                out -> {
                    first.writeExtras(out, withSystem);
                    second.writeExtras(out, withSystem);
                });
    }
}
