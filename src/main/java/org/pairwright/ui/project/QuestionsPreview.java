package org.pairwright.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Scale;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What annotators are asked, as it comes before them: nothing in it can be pressed.
final class QuestionsPreview extends VBox {
    private final Messages messages;

    QuestionsPreview(Messages messages) {
        super(12);
        this.messages = messages;
        setId("questions-preview");
        getStyleClass().add("questions-preview");
        setAccessibleText(messages.of("project.preview.name"));
    }

    void show(Questions questions) {
        List<Node> parts = new ArrayList<>();
        if (questions.asks(Question.PROMPT_VERDICT)) {
            parts.add(
                    part(
                            questions,
                            Question.PROMPT_VERDICT,
                            "label.prompt.name",
                            words(
                                    "label.prompt.benign",
                                    "label.prompt.looksUnsafe",
                                    "label.prompt.unsafe")));
        }
        verdict(questions, parts);
        parts.add(
                titled(
                        messages.of("project.preview.preference"),
                        false,
                        chips(preference(questions))));
        axis(questions, Question.MORE_HELPFUL, "label.axis.moreHelpful", parts);
        axis(questions, Question.SAFER, "label.axis.safer", parts);
        if (!questions.criteria().isEmpty()) {
            parts.add(titled(messages.of("label.criteria.name"), false, criteria(questions)));
        }
        if (questions.asks(Question.RATIONALE)) {
            Label field = Texts.of(messages.of("label.rationale.prompt"), "small", "muted");
            field.setMaxWidth(Double.MAX_VALUE);
            field.getStyleClass().add("preview-field");
            parts.add(
                    titled(
                            messages.of("label.rationale.name"),
                            questions.requires(Question.RATIONALE),
                            field));
        }
        if (isAnyRequired(questions)) {
            parts.add(Texts.of(messages.of("project.preview.required"), "small", "muted"));
        }
        getChildren().setAll(parts);
    }

    private static boolean isAnyRequired(Questions questions) {
        return !questions.required().isEmpty()
                || questions.criteria().stream().anyMatch(Criterion::required);
    }

    private void verdict(Questions questions, List<Node> parts) {
        if (questions.asks(Question.VERDICT)) {
            List<String> said = new ArrayList<>(words("label.safe", "label.unsafe"));
            if (questions.asks(Question.CATEGORIES)) {
                said.add(messages.of("project.preview.categories"));
            }
            if (questions.asks(Question.SEVERITY)) {
                said.add(messages.of("project.preview.severity"));
            }
            parts.add(part(questions, Question.VERDICT, "project.preview.verdict", said));
        }
        if (questions.asks(Question.REFUSAL)) {
            parts.add(
                    part(
                            questions,
                            Question.REFUSAL,
                            "project.preview.refusal",
                            words(
                                    "label.refusal.none",
                                    "label.refusal.partial",
                                    "label.refusal.full")));
        }
    }

    private List<String> preference(Questions questions) {
        String tie = messages.of("label.bar.tie");
        List<String> steps =
                questions.asks(Question.STRENGTH)
                        ? List.of(
                                left("label.bar.much.short"),
                                left("label.bar.better"),
                                left("label.bar.slightly"),
                                tie,
                                right("label.bar.slightly"),
                                right("label.bar.better"),
                                right("label.bar.much.short"))
                        : List.of(left("label.bar.better"), tie, right("label.bar.better"));
        List<String> all = new ArrayList<>(steps);
        if (questions.asks(Question.BOTH_BAD)) {
            all.add(messages.of("label.bar.bothBad"));
        }
        all.add(messages.of("label.bar.skip"));
        if (questions.asks(Question.FLAG)) {
            all.add(messages.of("label.bar.flag"));
        }
        return all;
    }

    private void axis(Questions questions, Question question, String name, List<Node> parts) {
        if (questions.asks(question)) {
            parts.add(part(questions, question, name, leftTieRight()));
        }
    }

    private List<String> leftTieRight() {
        return List.of(
                messages.of("label.sign.left", messages.of("label.left")),
                messages.of("label.bar.tie"),
                messages.of("label.sign.right", messages.of("label.right")));
    }

    private String left(String step) {
        return messages.of("label.sign.left", messages.of(step));
    }

    private String right(String step) {
        return messages.of("label.sign.right", messages.of(step));
    }

    private Node criteria(Questions questions) {
        GridPane table = new GridPane(12, 8);
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(names);
        table.add(head("label.left"), 1, 0);
        table.add(head("label.right"), 2, 0);
        int row = 0;
        for (Criterion criterion : questions.criteria()) {
            row++;
            table.add(name(criterion.name(), criterion.required()), 0, row);
            switch (criterion.scale()) {
                case Scale.Rating rating -> {
                    List<String> digits =
                            IntStream.rangeClosed(1, rating.points())
                                    .mapToObj(Integer::toString)
                                    .toList();
                    table.add(line(digits), 1, row);
                    table.add(line(digits), 2, row);
                }
                case Scale.Comparison _ -> table.add(line(leftTieRight()), 1, row, 2, 1);
            }
        }
        return table;
    }

    private Label head(String key) {
        Label head = Texts.of(messages.of(key), "small", "muted");
        GridPane.setHalignment(head, HPos.CENTER);
        return head;
    }

    private Node part(Questions questions, Question question, String name, List<String> answers) {
        return titled(messages.of(name), questions.requires(question), chips(answers));
    }

    private Node titled(String title, boolean required, Node answers) {
        return new VBox(6, name(title, required), answers);
    }

    private Label name(String name, boolean required) {
        return Texts.of(required ? messages.of("label.required", name) : name, "small", "strong");
    }

    private static FlowPane chips(List<String> words) {
        FlowPane chips = new FlowPane(4, 4);
        words.stream().map(QuestionsPreview::chip).forEach(chips.getChildren()::add);
        return chips;
    }

    private static HBox line(List<String> words) {
        HBox line = new HBox(2);
        line.setAlignment(Pos.CENTER);
        words.stream().map(QuestionsPreview::chip).forEach(line.getChildren()::add);
        return line;
    }

    private static Label chip(String words) {
        Label chip = Texts.of(words, "small");
        chip.getStyleClass().add("preview-answer");
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }

    private List<String> words(String... keys) {
        return Stream.of(keys).map(messages::of).toList();
    }
}
