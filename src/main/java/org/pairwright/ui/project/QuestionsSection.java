package org.pairwright.ui.project;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.service.EvaluationTemplates;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Texts;

/// What the project asks, and beside it how annotators see that.
final class QuestionsSection extends HBox {
    private static final double BESIDE = 24;
    private static final double PREVIEW = 412;

    /// The ring around what has the focus is not cut off.
    private static final Insets RING = new Insets(0, 8, 4, 4);

    private final QuestionsViewModel viewModel;
    private final Messages messages;
    private final Map<Question, CheckBox> switches = new EnumMap<>(Question.class);
    private final Map<Question, CheckBox> required = new EnumMap<>(Question.class);
    private final QuestionsPreview preview;

    QuestionsSection(QuestionsViewModel viewModel, Messages messages) {
        super(BESIDE);
        this.viewModel = viewModel;
        this.messages = messages;
        preview = new QuestionsPreview(messages);
        VBox editor = new VBox(2, templates());
        for (Question question : Question.values()) {
            editor.getChildren().add(line(question));
        }
        editor.getChildren().addAll(new CriteriaEditor(viewModel.criteria(), messages), phrases());
        editor.setPadding(RING);
        Node scrolled = Page.scrolledAsWide(editor, 0);
        HBox.setHgrow(scrolled, Priority.ALWAYS);
        VBox seen =
                new VBox(
                        8,
                        Texts.of(messages.of("project.preview.name"), "small", "muted"),
                        Page.scrolled(preview));
        seen.setMinWidth(PREVIEW);
        seen.setPrefWidth(PREVIEW);
        seen.setMaxWidth(PREVIEW);
        getChildren().setAll(scrolled, seen);
        viewModel.questionsProperty().subscribe(this::show);
        viewModel.criteria().criteriaProperty().subscribe(this::preview);
    }

    private Node templates() {
        FlowPane offered = new FlowPane(8, 8);
        for (String id : EvaluationTemplates.ids()) {
            ToggleButton template = new ToggleButton(name(id));
            template.setId("template-" + id);
            template.getStyleClass().add("template");
            template.setOnAction(event -> {
                template.setSelected(isBegunWith(id));
                viewModel.chooseTemplate(id);
            });
            viewModel.templateProperty().subscribe(it -> template.setSelected(isBegunWith(id)));
            offered.getChildren().add(template);
        }
        Button file = new Button(messages.of("project.template.file"));
        file.setId("template-file");
        file.setOnAction(event -> viewModel.chooseTemplateFile());
        offered.getChildren().add(file);
        Label purpose = Texts.of("", "small", "muted");
        purpose.setId("template-purpose");
        purpose.setWrapText(true);
        purpose.setMinHeight(USE_PREF_SIZE);
        purpose.textProperty().bind(viewModel.purposeProperty());
        purpose.managedProperty().bind(purpose.textProperty().isNotEmpty());
        VBox part =
                new VBox(
                        8,
                        Texts.of(messages.of("project.template.name"), "small", "muted"),
                        offered,
                        purpose);
        part.getStyleClass().add("template-part");
        return part;
    }

    private boolean isBegunWith(String template) {
        return viewModel.templateProperty().get().filter(template::equals).isPresent();
    }

    private String name(String template) {
        return switch (template) {
            case "plain" -> messages.of("project.template.plain");
            case "helpful-harmless" -> messages.of("project.template.helpfulHarmless");
            case "pku-safety" -> messages.of("project.template.pkuSafety");
            case "helpsteer" -> messages.of("project.template.helpsteer");
            default -> messages.of("project.template.quick");
        };
    }

    private Node phrases() {
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
        return words;
    }

    private Node line(Question question) {
        CheckBox asked = new CheckBox();
        asked.setId("ask-" + question.code());
        asked.getStyleClass().add("switch");
        asked.setAccessibleText(name(question));
        asked.setOnAction(event -> viewModel.ask(question, asked.isSelected()));
        switches.put(question, asked);
        Label name = Texts.of(name(question));
        name.setLabelFor(asked);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(16, name);
        if (question.canBeRequired()) {
            line.getChildren().add(required(question));
        }
        line.getChildren().add(asked);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("question-line");
        return line;
    }

    private CheckBox required(Question question) {
        CheckBox box = new CheckBox(messages.of("project.question.required"));
        box.setId("require-" + question.code());
        box.getStyleClass().add("small");
        box.setMinWidth(USE_PREF_SIZE);
        box.setAccessibleText(messages.of("project.question.requiredOne", name(question)));
        box.setOnAction(event -> viewModel.require(question, box.isSelected()));
        required.put(question, box);
        return box;
    }

    private void show(Questions questions) {
        switches.forEach((question, asked) -> asked.setSelected(questions.asks(question)));
        required.forEach((question, box) -> {
            box.setSelected(questions.requires(question));
            box.setVisible(questions.asks(question));
        });
        preview(viewModel.criteria().criteriaProperty().get());
    }

    private void preview(List<Criterion> criteria) {
        preview.show(viewModel.questionsProperty().get().withCriteria(criteria));
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
