package org.pairwright.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.pairwright.domain.Answers;
import org.pairwright.domain.Side;
import org.pairwright.ui.kit.Messages;

/// What an annotation says by the project's own criteria, in a few words.
record AnswerWords(DataWords words, Messages messages) {
    private static final String UNSAID = "–";

    /// Empty where nothing was said.
    String of(Answers answers) {
        List<String> said = new ArrayList<>();
        TreeSet<String> rated = new TreeSet<>(answers.a().keySet());
        rated.addAll(answers.b().keySet());
        rated.forEach(code ->
                said.add(
                        messages.of(
                                "data.said.rated",
                                code,
                                digit(answers.rating(Side.A, code)),
                                digit(answers.rating(Side.B, code)))));
        answers.compared()
                .forEach((code, value) ->
                        said.add(messages.of("data.said.compared", code, words.preference(value))));
        return String.join(", ", said);
    }

    private static String digit(int value) {
        return value == 0 ? UNSAID : Integer.toString(value);
    }
}
