package org.pairwright.ui.release;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// Where unsafe prompts with safe answers are mixed into a file that somebody has.
final class MixBox extends VBox {
    private static final double AMOUNT = 72;

    MixBox(MixViewModel viewModel, KeyButton buttons) {
        super(8);
        Messages messages = buttons.messages();
        setId("release-mix");
        TextField system = new TextField();
        system.setId("release-mix-system");
        system.setPromptText(messages.of("release.mix.system"));
        system.setAccessibleText(messages.of("release.mix.system"));
        system.textProperty().bindBidirectional(viewModel.systemProperty());
        Button choose =
                buttons.of("release-mix-file", "release.mix.chooseFile", viewModel::chooseOthers);
        Label file = Texts.of("", "small");
        file.setId("release-mix-name");
        file.setMinWidth(0);
        file.textProperty()
                .bind(
                        viewModel
                                .othersProperty()
                                .map(it ->
                                        it.map(path -> String.valueOf(path.getFileName()))
                                                .orElse("")));
        HBox.setHgrow(file, Priority.ALWAYS);
        TextField amount = new TextField();
        amount.setId("release-mix-amount");
        amount.setPrefWidth(AMOUNT);
        amount.setAccessibleText(messages.of("release.mix.amount"));
        amount.textProperty().bindBidirectional(viewModel.amountProperty());
        Segments<Boolean> unit =
                new Segments<Boolean>(viewModel.percentProperty()::set)
                        .add(
                                true,
                                "release-mix-percent",
                                messages.of("release.mix.percent"),
                                messages.of("release.mix.percent"))
                        .add(
                                false,
                                "release-mix-rows",
                                messages.of("release.mix.rows"),
                                messages.of("release.mix.rows"));
        unit.setMaxWidth(USE_PREF_SIZE);
        viewModel.percentProperty().subscribe(now -> unit.show(Optional.of(now)));
        Button mix =
                buttons.of("release-mix-save", "release.act.mix", ReleaseActs.MIX, viewModel::mix);
        mix.disableProperty().bind(viewModel.busyProperty());
        Label hint = Wrapped.of(messages.of("release.mix.hint"), "small", "muted");
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        Texts.of(messages.of("release.mix.name"), "small", "muted"),
                        system,
                        line(choose, file),
                        line(amount, unit),
                        hint,
                        mix,
                        said(viewModel.problemProperty(), "release-mix-problem", "bad-text"),
                        said(viewModel.toldProperty(), "release-mix-told", "good-text"));
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label said(ObservableValue<String> words, String id, String tone) {
        Label said = Signs.on(Wrapped.of("", "small", tone));
        said.setId(id);
        said.setMinHeight(USE_PREF_SIZE);
        said.textProperty().bind(words);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }
}
