package org.pairwright.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;

/// LMSYS's 55,000 votes as Kaggle has them: prompts and answers are JSON lists within texts, one
/// item a turn, and the winner is one of three columns.
final class Kaggle55kFormat extends ImportFormat {
    private static final String PROMPT = "prompt";
    private static final String FIRST = "response_a";
    private static final String SECOND = "response_b";
    private static final String TIE = "winner_tie";
    private static final String WINNER_A = "winner_model_a";
    private static final String WINNER_B = "winner_model_b";

    Kaggle55kFormat() {
        super(
                "kaggle-55k",
                "LMSYS 55k, Kaggle: turns as JSON lists, winner columns",
                JSON_AND_TABLES);
    }

    @Override
    Optional<String> fit(Row row) {
        return fitWhen(
                row.shape().hasAll(PROMPT, FIRST, SECOND, WINNER_A, WINNER_B, TIE),
                "prompt, response_a, response_b, winner_model_a, winner_model_b, winner_tie");
    }

    @Override
    RowsReader reader(ImportOptions options, List<Row> sample) {
        return new ComparedReader(
                FIRST,
                SECOND,
                Set.of(
                        "id",
                        ArenaVote.MODEL_A,
                        ArenaVote.MODEL_B,
                        PROMPT,
                        FIRST,
                        SECOND,
                        WINNER_A,
                        WINNER_B,
                        TIE),
                Kaggle55kFormat::compare);
    }

    private static ComparedReader.Compared compare(Row row, Findings findings) {
        List<String> prompts = turns(row, PROMPT);
        return new ArenaVote(row, findings, List.of(FIRST, SECOND, PROMPT, WINNER_A, WINNER_B, TIE))
                .on(
                        RowFields.externalId(row.field("id"), findings),
                        conversation(prompts, turns(row, FIRST)),
                        conversation(prompts, turns(row, SECOND)),
                        Kaggle55kFormat::vote);
    }

    private static List<Message> conversation(List<String> prompts, List<String> answers) {
        List<Message> messages = new ArrayList<>();
        for (int turn = 0; turn < prompts.size(); turn++) {
            messages.add(new Message(Role.USER, prompts.get(turn)));
            messages.add(
                    new Message(Role.ASSISTANT, turn < answers.size() ? answers.get(turn) : ""));
        }
        return messages;
    }

    /// A turn that is null was blank.
    private static List<String> turns(Row row, String name) {
        Field field = Nested.unquoted(RowFields.required(row, name));
        List<Field> items = field.is(Field.Kind.ARRAY) ? Nested.items(field) : List.of(field);
        if (items.isEmpty()) {
            throw new RefusedRow(name, ProblemCode.MISSING_FIELD, "The list holds no turn.");
        }
        return items.stream().map(item -> item.is(Field.Kind.NULL) ? "" : item.text()).toList();
    }

    private static List<ImportedAnnotation> vote(Row row, Findings findings) {
        boolean a = isSet(row, WINNER_A);
        boolean b = isSet(row, WINNER_B);
        boolean tie = isSet(row, TIE);
        if (a ? b || tie : b && tie) {
            List.of(WINNER_A, WINNER_B, TIE).forEach(findings::keep);
            findings.warn(
                    WINNER_A,
                    ProblemCode.UNKNOWN_LABEL,
                    "More than one of the three winner columns is set. The pair came in without a"
                            + " decision.");
            return List.of();
        }
        if (!a && !b && !tie) {
            return List.of();
        }
        Preference preference = a ? Preference.A : b ? Preference.B : Preference.TIE;
        return List.of(new ImportedAnnotation("", Judgment.of(preference)));
    }

    private static boolean isSet(Row row, String name) {
        return SafetyFields.flag(row.field(name)).orElse(false);
    }
}
