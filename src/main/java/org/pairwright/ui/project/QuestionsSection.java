package org.pairwright.ui.project;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// What the project asks beside the preference.
final class QuestionsSection extends VBox {
    private final Map<Question, CheckBox> switches = new EnumMap<>(Question.class);
    private final Messages messages;

    QuestionsSection(ProjectSettingsViewModel viewModel, Messages messages) {
        super(2);
        this.messages = messages;
        GridPane lines = new GridPane(32, 0);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        lines.getColumnConstraints().setAll(half, half);
        int rows = (Question.values().length + 1) / 2;
        for (Question question : Question.values()) {
            int place = question.ordinal();
            lines.add(line(question, viewModel), place / rows, place % rows);
        }
        getChildren().add(lines);
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

    private Node line(Question question, ProjectSettingsViewModel viewModel) {
        CheckBox asked = new CheckBox();
        asked.setId("ask-" + question.code());
        asked.getStyleClass().add("switch");
        asked.setAccessibleText(name(question));
        asked.setOnAction(event -> viewModel.ask(question, asked.isSelected()));
        switches.put(question, asked);
        Label name = Texts.of(name(question));
        name.setLabelFor(asked);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(16, name, asked);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("question-line");
        return line;
    }

    private void show(Questions questions) {
        switches.forEach((question, asked) -> asked.setSelected(questions.asks(question)));
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
