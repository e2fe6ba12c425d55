package org.pairwright.importing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.domain.ProblemCode;

/// Says of rows that no format reads what they look like and what they lack.
final class UnknownRows {
    /// More names than these help nobody.
    private static final int NAMES = 20;

    private static final String NEEDED =
            " A pair needs a prompt and two responses, such as prompt, response_a and response_b, or chosen"
                    + " and rejected. Where the file has them under other names, map them to these.";

    private UnknownRows() {}

    static BrokenFile refusal(List<Row> sample) {
        return new BrokenFile(ProblemCode.UNKNOWN_FORMAT, lookLike(sample) + NEEDED);
    }

    /// The names of the fields that the rows have, for people.
    static String names(List<Row> sample) {
        return sample.stream()
                .flatMap(row -> row.shape().names().stream())
                .distinct()
                .limit(NAMES)
                .collect(Collectors.joining(", "));
    }

    private static String lookLike(List<Row> sample) {
        Set<String> names =
                sample.stream()
                        .flatMap(row -> row.shape().names().stream())
                        .collect(Collectors.toUnmodifiableSet());
        boolean answers = names.contains("chosen") || names.contains("rejected");
        if (sample.size() == 1 && isWrapper(sample.getFirst())) {
            return "The file is one object around a list ("
                    + names(sample)
                    + "). Save the list by itself.";
        }
        if (names.contains("label") && hasAny(names, "completion", "messages", "response")) {
            return "The rows look like unpaired data: one answer each with a label.";
        }
        if (hasAny(names, "messages", "conversations", "conversation") && !answers) {
            return "The rows look like chats: each holds one conversation, with nothing to compare it to.";
        }
        if (hasAny(names, "completion", "output", "response", "answer") && !answers) {
            return "The rows look like prompts with one answer each, with nothing to compare it to.";
        }
        if (hasAny(names, "prompt", "instruction", "question") && !answers) {
            return "The rows look like prompts without responses (" + names(sample) + ").";
        }
        return "No format reads rows of these fields: " + names(sample) + ".";
    }

    private static boolean isWrapper(Row row) {
        return row.fields().stream().anyMatch(field -> field.is(Field.Kind.ARRAY))
                && row.fields().stream().noneMatch(field -> field.is(Field.Kind.STRING));
    }

    private static boolean hasAny(Set<String> names, String... some) {
        return List.of(some).stream().anyMatch(names::contains);
    }
}
