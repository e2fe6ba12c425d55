package org.pairwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.EvaluationTemplate;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Scale;
import org.pairwright.exporting.JsonObject;
import org.pairwright.storage.EvaluationTemplateCodec;

/// Evaluation templates, for people and scripts.
final class TemplateWords {
    private TemplateWords() {}

    static JsonObject json(List<EvaluationTemplate> templates) {
        return new JsonObject()
                .put(
                        "templates",
                        templates.stream()
                                .map(it -> new JsonObject.Raw(EvaluationTemplateCodec.encode(it)))
                                .toList());
    }

    static String of(EvaluationTemplate template) {
        Questions questions = template.questions();
        List<String> lines = new ArrayList<>();
        lines.add(template.name());
        lines.add(template.purpose());
        lines.add("");
        lines.add("Asked beside the preference: " + codes(questions));
        for (Criterion criterion : questions.criteria()) {
            lines.add(
                    "%s  %s (%s%s)%n    %s"
                            .formatted(
                                    criterion.code(),
                                    criterion.name(),
                                    scale(criterion.scale()),
                                    criterion.required() ? ", required" : "",
                                    criterion.meaning()));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static String codes(Questions questions) {
        String codes =
                questions.asked().stream()
                        .sorted()
                        .map(it -> code(it, questions))
                        .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "nothing" : codes;
    }

    private static String code(Question question, Questions questions) {
        return question.code() + (questions.requires(question) ? " (required)" : "");
    }

    private static String scale(Scale scale) {
        return switch (scale) {
            case Scale.Rating rating ->
                    rating.low().isEmpty() && rating.high().isEmpty()
                            ? "1 to " + rating.points()
                            : "1 %s to %d %s"
                                    .formatted(rating.low(), rating.points(), rating.high());
            case Scale.Comparison _ -> "a, tie or b";
        };
    }
}
