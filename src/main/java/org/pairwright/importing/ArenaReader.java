package org.pairwright.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.Message;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Role;

/// Reads the rows that LMSYS and LMArena publish: two conversations, two models and a vote.
final class ArenaReader {
    private static final String TURN = "turn";
    private static final List<String> IDS = List.of("question_id", "id");
    private static final List<String> JUDGES = List.of("judge", "judge_hash");

    private static final Set<String> FIELDS =
            Set.of(
                    ArenaVote.CONVERSATION_A,
                    ArenaVote.CONVERSATION_B,
                    ArenaVote.MODEL_A,
                    ArenaVote.MODEL_B,
                    ArenaVote.WINNER,
                    "question_id",
                    "id",
                    "judge",
                    "judge_hash",
                    // Both conversations once more, one above the other.
                    "full_conversation");

    private ArenaReader() {}

    /// Whether a row has what all of them have.
    static boolean fits(Row row) {
        return row.shape()
                .hasAll(ArenaVote.CONVERSATION_A, ArenaVote.CONVERSATION_B, ArenaVote.WINNER);
    }

    static RowReader reader() {
        return new ComparedReader(
                ArenaVote.CONVERSATION_A, ArenaVote.CONVERSATION_B, FIELDS, ArenaReader::compare);
    }

    private static ComparedReader.Compared compare(Row row, Findings findings) {
        List<Message> a = conversation(row, ArenaVote.CONVERSATION_A, findings);
        List<Message> b = conversation(row, ArenaVote.CONVERSATION_B, findings);
        return new ArenaVote(
                        row, findings, List.of(ArenaVote.CONVERSATION_A, ArenaVote.CONVERSATION_B))
                .on(RowFields.externalId(first(row, IDS), findings), a, b, ArenaReader::vote);
    }

    private static List<ImportedAnnotation> vote(Row row, Findings findings) {
        String judge = AnnotatorName.of(first(row, JUDGES), findings);
        return ArenaVote.LABEL.read(row, judge, findings);
    }

    private static Optional<Field> first(Row row, List<String> names) {
        return names.stream().map(row::field).flatMap(Optional::stream).findFirst();
    }

    /// A conversation as far as it was judged: until the answer of the row's `turn`.
    private static List<Message> conversation(Row row, String name, Findings findings) {
        Field field = Nested.unquoted(RowFields.required(row, name));
        if (!field.is(Field.Kind.ARRAY)) {
            throw new RefusedRow(
                    name,
                    ProblemCode.WRONG_TYPE,
                    "The field is " + field.kind().words() + ", and has to be a list of messages.");
        }
        List<Message> messages = Chat.read(field, findings);
        int end = end(messages, row.field(TURN).map(Field::text).orElse(""));
        if (end == 0) {
            throw new RefusedRow(name, ProblemCode.MISSING_FIELD, "The list holds no message.");
        }
        if (end < messages.size()) {
            findings.keep(name);
        }
        return messages.subList(0, end);
    }

    private static int end(List<Message> messages, String turn) {
        if (!turn.matches("[1-9]\\d{0,3}")) {
            return messages.size();
        }
        int[] answers =
                Stream.iterate(0, at -> at < messages.size(), at -> at + 1)
                        .filter(at -> messages.get(at).role() == Role.ASSISTANT)
                        .mapToInt(at -> at)
                        .toArray();
        int number = Integer.parseInt(turn);
        return number > answers.length ? messages.size() : answers[number - 1] + 1;
    }
}
