package org.pairwright.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.service.ImportReport;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Wrapped;

/// What came of an import: a few words where all is well, else the problems as a table.
final class ResultPane extends StackPane {
    private final ImportViewModel viewModel;
    private final ImportReport report;
    private final ImportWords words;
    private final Messages messages;
    private final KeyButton buttons;
    private final Optional<ProblemsPane> problems;

    ResultPane(
            ImportViewModel viewModel,
            ImportReport report,
            ImportWords words,
            KeyMap keys,
            Messages messages) {
        this.viewModel = viewModel;
        this.report = report;
        this.words = words;
        this.messages = messages;
        buttons = new KeyButton(keys, messages);
        setId("import-result");
        problems =
                viewModel.problems().all().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new ProblemsPane(
                                        viewModel.problems(), viewModel::label, keys, messages));
        getChildren().setAll(problems.<Node>map(this::page).orElseGet(this::notice));
    }

    /// The problems, where there are any.
    Optional<ProblemsPane> problems() {
        return problems;
    }

    private String title() {
        return messages.of(
                "import.done.title", words.names(viewModel.preview().filesProperty().get()));
    }

    private Node notice() {
        Notice notice = new Notice(Feather.CHECK_CIRCLE, "good", title(), words.sum(report));
        notice.add(label());
        notice.add(undo());
        notice.show(refusal());
        Reasons reasons = new Reasons(report, words, messages);
        reasons.setAlignment(Pos.CENTER);
        notice.getChildren().add(reasons);
        return notice;
    }

    private Node page(ProblemsPane table) {
        Button label = label();
        label.getStyleClass().add("accent");
        FontIcon sign =
                new FontIcon(report.isPartial() ? Feather.ALERT_CIRCLE : Feather.CHECK_CIRCLE);
        sign.getStyleClass().addAll("result-sign", report.isPartial() ? "warn" : "good");
        Label sum = Wrapped.of(words.sum(report));
        sum.setId("import-sum");
        HBox line = new HBox(8, sign, sum);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(12);
        List<Node> parts = new ArrayList<>(List.of(line, refusal(), table));
        parts.add(new Reasons(report, words, messages));
        content.getChildren().setAll(parts);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(content, Priority.ALWAYS);
        Page page = new Page(title(), undo(), label).show(content);
        page.getStyleClass().add("result-page");
        return page;
    }

    private Button label() {
        return buttons.of("import-label", "import.done.label", ImportActs.LABEL, viewModel::label);
    }

    private Button undo() {
        Button undo =
                buttons.of("import-undo", "import.done.undo", ImportActs.UNDO, viewModel::undo);
        undo.disableProperty().bind(viewModel.undoingProperty());
        return undo;
    }

    /// Why it can't be taken back.
    private Label refusal() {
        Label why = Wrapped.of("", "banner", "bad");
        why.setId("import-refusal");
        why.setMaxWidth(Double.MAX_VALUE);
        why.textProperty().bind(viewModel.refusalProperty());
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        why.managedProperty().bind(why.visibleProperty());
        return why;
    }
}
