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
                    + " and rejected. Where the file has them under other names, map them to these;"
                    + " on the command line, with --map, as in --map prompt=FIELD.";

    /// What the list is called by those who put an object around it.
    private static final Set<String> WRAPPERS =
            Set.of("data", "rows", "train", "examples", "instances", "items");

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
        String listed = " (" + names(sample) + ")";
        if (sample.size() == 1 && isWrapper(sample.getFirst())) {
            return "The file is one object around a list" + listed + ". Save the list by itself.";
        }
        if (sample.stream().anyMatch(PlainFormat::isListsInText)) {
            return "The prompts and responses are JSON lists within texts, which no format reads.";
        }
        if (names.contains("label") && hasAny(names, "completion", "messages", "response")) {
            return "The rows look like unpaired data" + listed + ": one answer each, with a label.";
        }
        if (names.contains(ChosenReader.CHOSEN)
                && sample.stream().anyMatch(UnknownRows::isDialog)
                && !ChosenReader.hasPrompt(sample.getFirst().shape())) {
            return "The rows look like dialogs of a human and an assistant"
                    + listed
                    + " that do not both hold an answer.";
        }
        if (names.contains("transcript")) {
            return "The rows look like red-team attempts"
                    + listed
                    + ": one whole dialog each, with ratings and nothing to compare it to.";
        }
        if (names.stream().anyMatch(name -> name.contains("chosen") || name.contains("rejected"))) {
            return "No format reads rows of these fields: " + names(sample) + ".";
        }
        if (hasAny(names, "messages", "conversations", "conversation")) {
            return "The rows look like chats"
                    + (names.contains("tools") ? " with tool calls" : "")
                    + listed
                    + ": nothing stands beside each to compare it to.";
        }
        if (hasAny(names, "completion", "output", "response", "answer")) {
            return "The rows look like prompts with one answer each" + listed + ".";
        }
        if (hasAny(names, "prompt", "instruction", "question") && !names.contains("completions")) {
            return "The rows look like prompts without responses" + listed + ".";
        }
        return "No format reads rows of these fields: " + names(sample) + ".";
    }

    private static boolean isWrapper(Row row) {
        return row.fields().stream()
                .anyMatch(field -> field.is(Field.Kind.ARRAY) && WRAPPERS.contains(field.name()));
    }

    private static boolean isDialog(Row row) {
        return row.field(ChosenReader.CHOSEN)
                .filter(field -> Transcript.isOne(field.text()))
                .isPresent();
    }

    private static boolean hasAny(Set<String> names, String... some) {
        return List.of(some).stream().anyMatch(names::contains);
    }
}
