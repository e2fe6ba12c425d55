package org.pairwright.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.ui.data.BulkViewModel.Step;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Line;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PanelKeys;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.ShareDone;
import org.pairwright.ui.kit.Texts;

/// What can be done with many pairs, whether it is to be done, how far it is and what became of it,
/// above the table: a digit chooses, Enter confirms, Esc leaves.
final class BulkPanel extends VBox {
    private final BulkViewModel viewModel;
    private final Runnable toTable;
    private final KeyMap keys;
    private final Messages messages;
    private final BulkWords words;
    private final BulkFields fields;

    /// @param toTable leads back to the pairs
    BulkPanel(BulkViewModel viewModel, Runnable toTable, KeyMap keys, Messages messages) {
        super(12);
        this.viewModel = viewModel;
        this.toTable = toTable;
        this.keys = keys;
        this.messages = messages;
        words = new BulkWords(messages);
        fields = new BulkFields(viewModel, messages);
        setId("bulk");
        getStyleClass().addAll("card", "bulk-card");
        setFocusTraversable(true);
        setAccessibleText(messages.of("data.bulk.name"));
        visibleProperty().bind(viewModel.stepProperty().isNotEqualTo(Step.CLOSED));
        managedProperty().bind(visibleProperty());
        viewModel.stepProperty().subscribe(this::show);
        viewModel.pickedProperty().subscribe(this::showAgain);
        viewModel.pairsProperty().subscribe(this::showAgain);
        viewModel.markProperty().subscribe(this::showAgain);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressOnChoice);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        PanelKeys.keep(this);
    }

    /// It is about something else.
    private void showAgain() {
        Step step = viewModel.stepProperty().get();
        if (step == Step.CHOOSING || step == Step.CONFIRMING) {
            show(step);
        }
    }

    private void show(Step step) {
        boolean hadFocus = isFocusWithin();
        getChildren()
                .setAll(
                        switch (step) {
                            case CLOSED -> List.of();
                            case CHOOSING -> choosing();
                            case CONFIRMING -> confirming();
                            case RUNNING -> running();
                            case TOLD -> told();
                        });
        switch (step) {
            case CHOOSING -> requestFocus();
            case CONFIRMING -> firstField().orElse(this).requestFocus();
            case RUNNING -> requestFocus();
            case CLOSED, TOLD -> {
                if (hadFocus) {
                    toTable.run();
                }
            }
        }
    }

    private Optional<Node> firstField() {
        return Stream.of(".text-field", ".segment", "#bulk-confirm")
                .flatMap(at -> lookupAll(at).stream())
                .findFirst();
    }

    private List<Node> choosing() {
        FlowPane offers = new FlowPane(8, 8);
        offers.setAlignment(Pos.CENTER_LEFT);
        for (BulkMark mark : BulkMark.values()) {
            Button offer =
                    KeyButton.fixed(
                            "bulk-" + mark.digit(),
                            messages.of(mark.words()),
                            Integer.toString(mark.digit()),
                            () -> viewModel.choose(mark));
            offer.getStyleClass().add("quiet-button");
            offers.getChildren().add(offer);
        }
        return List.of(Line.of(about(), Line.gap(), leave("data.bulk.close")), offers);
    }

    /// What it is about; where some are selected, all that were found can be meant instead.
    private Node about() {
        long all = viewModel.foundPairs();
        long picked = viewModel.pickedPairs();
        if (picked == 0) {
            return Texts.of(words.about(false, all), "card-title");
        }
        Segments<Boolean> about = new Segments<>(viewModel::aboutPicked);
        about.add(
                        true,
                        "bulk-selected",
                        messages.of("data.bulk.selected", picked),
                        words.about(true, picked))
                .add(false, "bulk-all", messages.of("data.bulk.all", all), words.about(false, all));
        about.show(Optional.of(viewModel.pickedProperty().get()));
        Label title = Texts.of(messages.of("data.bulk.title"), "card-title");
        title.setMinWidth(USE_PREF_SIZE);
        return Line.of(title, about);
    }

    private List<Node> confirming() {
        BulkMark mark = viewModel.markProperty().get();
        long pairs = viewModel.pairsProperty().get();
        Label about =
                Texts.of(words.about(viewModel.pickedProperty().get(), pairs), "small", "muted");
        Label follows = Texts.of(words.follows(mark), "small", "muted");
        follows.setId("bulk-follows");
        follows.setWrapText(true);
        follows.setMinHeight(USE_PREF_SIZE);
        Button confirm =
                KeyButton.fixed(
                        "bulk-confirm", words.act(mark, pairs), "Enter", viewModel::confirm);
        confirm.getStyleClass().add("accent");
        HBox acts = Line.of(fields.of(mark), confirm, leave("data.bulk.dont"));
        HBox title = Line.of(Texts.of(words.act(mark, pairs), "card-title"), about);
        title.setAlignment(Pos.BASELINE_LEFT);
        return List.of(title, follows, acts, refused(mark));
    }

    private Label refused(BulkMark mark) {
        Label refused = Texts.of(words.refused(mark), "small", "bad-text");
        refused.setId("bulk-refused");
        refused.visibleProperty().bind(viewModel.refusedProperty());
        refused.managedProperty().bind(refused.visibleProperty());
        return refused;
    }

    private List<Node> running() {
        HBox line =
                ShareDone.of(
                        "bulk-progress",
                        messages.of("data.bulk.running"),
                        share -> messages.of("data.bulk.share", share),
                        viewModel.shareProperty());
        line.getChildren().addAll(Line.gap(), leave("data.bulk.stop"));
        return List.of(line);
    }

    private List<Node> told() {
        Told told = viewModel.toldProperty().get();
        boolean failed = told instanceof Told.Failed;
        FontIcon sign = new FontIcon(failed ? Feather.ALERT_TRIANGLE : Feather.CHECK);
        sign.getStyleClass().addAll("bulk-sign", failed ? "bad" : "good");
        Label said = Texts.of(words.told(told));
        said.setId("bulk-told");
        said.setWrapText(true);
        HBox line = Line.of(sign, said, Line.gap());
        if (told.canBeTakenBack()) {
            Button undo =
                    new Button(messages.of("data.told.undo"), new KeyCap(keys, DataActs.UNDO));
            undo.setId("bulk-undo");
            undo.setContentDisplay(ContentDisplay.RIGHT);
            undo.setMinWidth(USE_PREF_SIZE);
            undo.getStyleClass().add("quiet-button");
            undo.setOnAction(event -> viewModel.undo());
            line.getChildren().add(undo);
        }
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("bulk-close");
        close.setAccessibleText(messages.of("data.told.close"));
        close.getStyleClass().add("icon-button");
        close.setOnAction(event -> viewModel.leave());
        line.getChildren().add(close);
        return List.of(line);
    }

    private Button leave(String name) {
        Button leave = KeyButton.fixed("bulk-leave", messages.of(name), "Esc", viewModel::leave);
        leave.getStyleClass().add("quiet-button");
        return leave;
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (viewModel.stepProperty().get() == Step.CHOOSING
                && typed.length() == 1
                && !event.isAltDown()
                && !event.isShortcutDown()) {
            for (BulkMark mark : BulkMark.values()) {
                if (typed.equals(Integer.toString(mark.digit()))) {
                    event.consume();
                    viewModel.choose(mark);
                    return;
                }
            }
        }
    }

    /// A choice would take Enter for itself, which is to confirm what is chosen.
    private void pressOnChoice(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof ToggleButton
                && viewModel.stepProperty().get() == Step.CONFIRMING) {
            event.consume();
            viewModel.confirm();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            viewModel.leave();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.getTarget() instanceof Button button) {
                button.fire();
            } else {
                viewModel.confirm();
            }
        }
    }
}
