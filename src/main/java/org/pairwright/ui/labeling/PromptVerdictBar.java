package org.pairwright.ui.labeling;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Question;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Latecomers;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// The verdict on the prompt itself, in the corner of its card.
final class PromptVerdictBar extends HBox {
    PromptVerdictBar(LabelingViewModel viewModel, KeyMap keys, Messages messages) {
        DecisionViewModel decision = viewModel.answers().decision();
        RequiredWords required = viewModel.required();
        setId("prompt-verdict");
        getStyleClass().add("prompt-verdict");
        setSpacing(8);
        setAlignment(Pos.CENTER_RIGHT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Segments<PromptVerdict> segments =
                new Segments<>(decision::judgePrompt)
                        .add(
                                PromptVerdict.BENIGN,
                                "prompt-benign",
                                messages.of("label.prompt.benign"),
                                "")
                        .add(
                                PromptVerdict.LOOKS_UNSAFE,
                                "prompt-looks-unsafe",
                                messages.of("label.prompt.looksUnsafe"),
                                "")
                        .add(
                                PromptVerdict.UNSAFE,
                                "prompt-unsafe",
                                messages.of("label.prompt.unsafe"),
                                "")
                        .styled(PromptVerdict.BENIGN, "good")
                        .styled(PromptVerdict.LOOKS_UNSAFE, "warn")
                        .styled(PromptVerdict.UNSAFE, "bad");
        decision.saidProperty()
                .subscribe(said ->
                        segments.show(
                                Optional.of(said.promptVerdict())
                                        .filter(it -> it != PromptVerdict.UNSTATED)));
        visibleProperty().bind(decision.asks(Question.PROMPT_VERDICT));
        managedProperty().bind(visibleProperty());
        viewModel.deciding().whenWanted(Question.PROMPT_VERDICT, segments::ask);
        Label name = Texts.of("", "small", "muted");
        name.textProperty()
                .bind(required.name(Question.PROMPT_VERDICT, messages.of("label.prompt.name")));
        required.questions()
                .map(it -> it.requires(Question.PROMPT_VERDICT))
                .subscribe(it -> {
                    segments.say(
                            PromptVerdict.BENIGN,
                            required.spoken(it, messages.of("label.prompt.benign.spoken")));
                    segments.say(
                            PromptVerdict.LOOKS_UNSAFE,
                            required.spoken(it, messages.of("label.prompt.looksUnsafe.spoken")));
                    segments.say(
                            PromptVerdict.UNSAFE,
                            required.spoken(it, messages.of("label.prompt.unsafe.spoken")));
                });
        Latecomers.join(
                this,
                visibleProperty(),
                name,
                segments,
                new KeyCap(keys, LabelingActs.PROMPT_VERDICT));
    }
}
