package org.pairwright.ui.project;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// What the project asks beside the preference.
final class QuestionsSection extends VBox {
    private final Map<Question, Segments<Boolean>> switches = new EnumMap<>(Question.class);
    private final Messages messages;

    QuestionsSection(ProjectSettingsViewModel viewModel, Messages messages) {
        super(2);
        this.messages = messages;
        for (Question question : Question.values()) {
            Segments<Boolean> asked = segments(question, viewModel);
            switches.put(question, asked);
            var name = Texts.of(name(question));
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox line = new HBox(16, name, asked);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("question-line");
            getChildren().add(line);
        }
        TextArea phrases = new TextArea();
        phrases.setId("quick-phrases");
        phrases.setPrefRowCount(4);
        phrases.setPromptText(messages.of("project.phrases.prompt"));
        phrases.setAccessibleText(messages.of("project.phrases.name"));
        phrases.textProperty().bindBidirectional(viewModel.phrasesProperty());
        VBox words =
                new VBox(
                        6,
                        Texts.of(messages.of("project.phrases.name"), "card-title"),
                        Texts.of(messages.of("project.phrases.what"), "small", "muted"),
                        phrases);
        words.getStyleClass().add("project-part");
        getChildren().add(words);
        viewModel.questionsProperty().subscribe(this::show);
    }

    private Segments<Boolean> segments(Question question, ProjectSettingsViewModel viewModel) {
        return new Segments<Boolean>(ask -> viewModel.ask(question, ask))
                .add(
                        true,
                        "ask-" + question.code(),
                        messages.of("project.questions.ask"),
                        messages.of("project.questions.askSpoken", name(question)))
                .add(
                        false,
                        "leave-" + question.code(),
                        messages.of("project.questions.leave"),
                        messages.of("project.questions.leaveSpoken", name(question)));
    }

    private void show(Questions questions) {
        switches.forEach((question, asked) -> asked.show(Optional.of(questions.asks(question))));
    }

    private String name(Question question) {
        return switch (question) {
            case STRENGTH -> messages.of("project.question.strength");
            case BOTH_BAD -> messages.of("project.question.bothBad");
            case MORE_HELPFUL -> messages.of("project.question.moreHelpful");
            case SAFER -> messages.of("project.question.safer");
            case VERDICT -> messages.of("project.question.verdict");
            case CATEGORIES -> messages.of("project.question.categories");
            case SEVERITY -> messages.of("project.question.severity");
            case REFUSAL -> messages.of("project.question.refusal");
            case PROMPT_VERDICT -> messages.of("project.question.promptVerdict");
            case FLAG -> messages.of("project.question.flag");
            case RATIONALE -> messages.of("project.question.rationale");
            case CORRECTION -> messages.of("project.question.correction");
        };
    }
}
