package org.pairwright.ui.prompts;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.pairwright.service.prompts.Finding;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// What checks found in a template, each with why it matters and how it could be mended.
final class FindingsBox extends VBox {
    private final PromptsWords words;
    private final PromptTexts texts;
    private final boolean fixing;
    private final Consumer<Finding> accept;

    /// @param fixing whether whoever looks may take a fix over
    /// @param accept told of the finding whose fix is taken over
    FindingsBox(PromptsWords words, boolean fixing, Consumer<Finding> accept) {
        super(12);
        this.words = words;
        this.fixing = fixing;
        this.accept = accept;
        texts = new PromptTexts(words.messages());
        setId("prompts-findings");
    }

    /// Nothing is written that could be checked.
    void showNothing() {
        getChildren().setAll(wrapped(words.messages().of("prompts.checks.nothing"), "muted"));
    }

    void show(List<Finding> findings) {
        getChildren().clear();
        if (findings.isEmpty()) {
            getChildren()
                    .add(
                            Signs.on(
                                    Texts.of(
                                            words.messages().of("prompts.checks.none"),
                                            "good-text")));
        }
        findings.forEach(it -> getChildren().add(line(it, findings.indexOf(it))));
        getChildren().add(wrapped(words.messages().of("prompts.checks.limits"), "small", "muted"));
    }

    private static Label wrapped(String said, String... tones) {
        Label label = Wrapped.of(said, tones);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node line(Finding finding, int place) {
        Label level =
                Signs.on(
                        Texts.of(
                                words.level(finding.level()),
                                "small",
                                finding.isError() ? "bad-text" : "warn-text"));
        VBox line =
                new VBox(
                        4,
                        level,
                        wrapped(finding.what(), "strong"),
                        wrapped(finding.why(), "small", "muted"));
        line.getStyleClass().add("prompts-finding");
        if (finding.isFixable()) {
            line.getChildren().add(fix(finding, place));
        }
        return line;
    }

    private Node fix(Finding finding, int place) {
        VBox fix = new VBox(6);
        fix.getChildren()
                .addAll(
                        texts.changedIn(
                                "prompts.text.system",
                                finding.before().system(),
                                finding.fixed().system()));
        fix.getChildren()
                .addAll(
                        texts.changedIn(
                                "prompts.text.prompt",
                                finding.before().prompt(),
                                finding.fixed().prompt()));
        if (!finding.before().variables().equals(finding.fixed().variables())) {
            fix.getChildren()
                    .add(
                            wrapped(
                                    words.messages()
                                            .of(
                                                    "prompts.checks.variables",
                                                    String.join(", ", finding.fixed().variables())),
                                    "small"));
        }
        if (fixing) {
            Button take = new Button(words.messages().of("prompts.checks.accept"));
            take.setId("prompts-fix-" + place);
            take.getStyleClass().add("quiet-button");
            take.setAccessibleText(
                    words.messages().of("prompts.checks.acceptThis", finding.what()));
            take.setOnAction(event -> accept.accept(finding));
            HBox button = new HBox(take);
            button.setAlignment(Pos.CENTER_LEFT);
            fix.getChildren().add(button);
        }
        return fix;
    }
}
