package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Role;

/// Makes a pair of two whole conversations that a vote compares.
///
/// The user's turns are the same in both, the answers differ, so that after the first answers the
/// histories do too: the pair are the first answers that differ, to what was the same until then.
/// Where the conversations go on after them, the vote is on more than the pair and is not taken for
/// a decision on it.
final class ArenaVote {
    static final String CONVERSATION_A = "conversation_a";
    static final String CONVERSATION_B = "conversation_b";
    static final String MODEL_A = "model_a";
    static final String MODEL_B = "model_b";
    static final String WINNER = "winner";

    static final FormatLabel LABEL =
            FormatLabel.ofPreference(
                    WINNER,
                    new Labels(LabelBase.UNSTATED, LabelBase.UNSTATED)::read,
                    "model_a, model_b, tie, both_bad and tie (bothbad)");

    private final Row row;
    private final Findings findings;
    private final List<String> fields;

    /// @param fields those that hold the conversations, which are kept where a pair shows only a
    ///   part of them
    ArenaVote(Row row, Findings findings, List<String> fields) {
        this.row = row;
        this.findings = findings;
        this.fields = fields;
    }

    ComparedReader.Compared on(
            String id,
            List<Message> a,
            List<Message> b,
            BiFunction<Row, Findings, List<ImportedAnnotation>> vote) {
        int at = firstDifference(a, b);
        if (at == 0 || a.get(at).role() != Role.ASSISTANT || b.get(at).role() != Role.ASSISTANT) {
            throw new RefusedRow(
                    "",
                    ProblemCode.NO_PAIR,
                    "The two conversations do not part at an answer, so they hold no two answers to one"
                            + " prompt.");
        }
        boolean whole = a.size() == at + 1 && b.size() == at + 1;
        return new ComparedReader.Compared(
                id,
                new Prompt(new ArrayList<>(a.subList(0, at))),
                Responses.of(fields.getFirst(), a.get(at), source(MODEL_A)),
                Responses.of(fields.getLast(), b.get(at), source(MODEL_B)),
                whole ? vote.apply(row, findings) : withoutVote());
    }

    private List<ImportedAnnotation> withoutVote() {
        fields.forEach(findings::keep);
        findings.warn(
                "",
                ProblemCode.NO_PAIR,
                "The conversations go on after the first answers that differ, and the vote is on all of"
                        + " them. The first answers came in as a pair, without a decision.");
        return List.of();
    }

    private String source(String name) {
        return row.field(name).filter(field -> !field.isBlank()).map(Field::text).orElse("");
    }

    /// Where two conversations are the same throughout, their last messages count as different.
    private static int firstDifference(List<Message> a, List<Message> b) {
        int last = Math.min(a.size(), b.size()) - 1;
        int at = 0;
        while (at < last && a.get(at).equals(b.get(at))) {
            at++;
        }
        return at;
    }
}
