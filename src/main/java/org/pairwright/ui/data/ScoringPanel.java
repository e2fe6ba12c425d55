package org.pairwright.ui.data;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pairwright.service.scoring.ScorerForm.Kind;
import org.pairwright.ui.data.ScoringViewModel.Outcome;
import org.pairwright.ui.data.ScoringViewModel.Step;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.Line;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PanelKeys;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.ShareDone;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;

/// Which machine is to look at the pairs, what leaves this computer then, how far it is and what
/// became of it, above the table: Enter confirms, Esc leaves.
final class ScoringPanel extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double ADDRESS = 320;
    private static final double MODEL = 220;
    private static final double KEY = 240;

    private final ScoringViewModel viewModel;
    private final Runnable toTable;
    private final Messages messages;
    private final ScoringWords words;
    private Subscription shownKind = Subscription.EMPTY;
    private Subscription refusing = Subscription.EMPTY;

    /// @param toTable leads back to the pairs
    ScoringPanel(ScoringViewModel viewModel, Runnable toTable, Messages messages) {
        super(12);
        this.viewModel = viewModel;
        this.toTable = toTable;
        this.messages = messages;
        words = new ScoringWords(messages);
        setId("scoring");
        getStyleClass().addAll("card", "bulk-card");
        setFocusTraversable(true);
        setAccessibleText(messages.of("data.score.name"));
        visibleProperty().bind(viewModel.stepProperty().isNotEqualTo(Step.CLOSED));
        managedProperty().bind(visibleProperty());
        viewModel.stepProperty().subscribe(this::show);
        PanelKeys.on(this, this::confirm, viewModel::leave);
    }

    private void show(Step step) {
        boolean hadFocus = isFocusWithin();
        getChildren()
                .setAll(
                        switch (step) {
                            case CLOSED -> List.of();
                            case CHOOSING -> choosing();
                            case RUNNING -> running();
                            case TOLD -> told();
                        });
        switch (step) {
            case CHOOSING ->
                    Optional.ofNullable(
                                    lookup("#score-" + words.id(viewModel.kindProperty().get())))
                            .orElse(this)
                            .requestFocus();
            case RUNNING -> requestFocus();
            case TOLD -> {
                if (hadFocus) {
                    requestFocus();
                }
            }
            case CLOSED -> {
                if (hadFocus) {
                    toTable.run();
                }
            }
        }
    }

    private List<Node> choosing() {
        Segments<Kind> kinds = new Segments<>(viewModel.kindProperty()::set);
        for (Kind each : Kind.values()) {
            kinds.add(each, "score-" + words.id(each), words.name(each), words.name(each));
        }
        kinds.show(Optional.of(viewModel.kindProperty().get()));
        // The choice of the last opening is gone.
        shownKind.unsubscribe();
        shownKind = viewModel.kindProperty().subscribe(it -> kinds.show(Optional.of(it)));
        Label title = Texts.of(messages.of("data.score.title"), "card-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label what = wrapped("score-what", "small", "muted");
        what.textProperty().bind(viewModel.kindProperty().map(words::what));
        Button confirm =
                KeyButton.fixed(
                        "score-confirm",
                        messages.of("data.score.confirm", viewModel.pairs()),
                        "Enter",
                        viewModel::confirm);
        confirm.getStyleClass().add("accent");
        return List.of(
                Line.of(title, kinds, Line.gap(), leave("data.score.close")),
                what,
                endpoint(),
                problem(),
                leaves(),
                Line.of(prompts(), confirm));
    }

    /// Where the endpoint is; of no size where texts stay here.
    private Node endpoint() {
        PasswordField key = new PasswordField();
        TextField address =
                field(
                        new TextField(),
                        "score-address",
                        "data.score.address",
                        ADDRESS,
                        viewModel.addressProperty());
        refusing.unsubscribe();
        refusing =
                viewModel
                        .addressRefusedProperty()
                        .subscribe(refused -> {
                            address.pseudoClassStateChanged(REFUSED, refused);
                            if (refused) {
                                address.requestFocus();
                            }
                        });
        HBox fields =
                Line.of(
                        address,
                        field(
                                new TextField(),
                                "score-model",
                                "data.score.model",
                                MODEL,
                                viewModel.modelProperty()),
                        field(key, "score-key", "data.score.key", KEY, viewModel.keyProperty()));
        fields.visibleProperty().bind(elsewhere());
        fields.managedProperty().bind(fields.visibleProperty());
        return fields;
    }

    private BooleanBinding elsewhere() {
        return Bindings.createBooleanBinding(
                () -> viewModel.kindProperty().get().isElsewhere(), viewModel.kindProperty());
    }

    private TextField field(
            TextField field, String id, String name, double width, StringProperty typed) {
        field.setId(id);
        field.setPromptText(messages.of(name));
        field.setAccessibleText(messages.of(name));
        field.setPrefWidth(width);
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    /// What leaves this computer.
    private Node leaves() {
        FontIcon sign = new FontIcon(Feather.SHIELD);
        Label leaves = wrapped("score-leaves", "small");
        leaves.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words.leaves(viewModel),
                                viewModel.kindProperty(),
                                viewModel.addressProperty()));
        viewModel
                .kindProperty()
                .subscribe(it -> {
                    sign.setIconCode(it.isElsewhere() ? Feather.SEND : Feather.SHIELD);
                    String tone = it.isElsewhere() ? "warn" : "good";
                    sign.getStyleClass().setAll("ikonli-font-icon", "bulk-sign", tone);
                });
        HBox line = Line.of(sign, leaves);
        HBox.setHgrow(leaves, Priority.ALWAYS);
        return line;
    }

    private CheckBox prompts() {
        CheckBox prompts = new CheckBox(messages.of("data.score.prompts"));
        prompts.setId("score-prompts");
        prompts.selectedProperty().bindBidirectional(viewModel.promptsProperty());
        prompts.disableProperty().bind(viewModel.kindProperty().isEqualTo(Kind.JUDGE));
        return prompts;
    }

    private Label problem() {
        Label problem = Signs.on(wrapped("score-problem", "small", "bad-text"));
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(viewModel.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    private List<Node> running() {
        HBox line =
                ShareDone.of(
                        "score-progress",
                        messages.of("data.score.running"),
                        share -> messages.of("data.bulk.share", share),
                        viewModel.shareProperty());
        line.getChildren().addAll(Line.gap(), leave("data.score.stop"));
        return List.of(line);
    }

    private List<Node> told() {
        Outcome outcome = viewModel.outcomeProperty().get();
        boolean bad = words.isBad(outcome);
        FontIcon sign = new FontIcon(bad ? Feather.ALERT_TRIANGLE : Feather.CHECK);
        sign.getStyleClass().addAll("bulk-sign", bad ? "bad" : "good");
        Label said = wrapped("score-told");
        said.setText(words.told(outcome));
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        return List.of(Line.of(sign, said, leave("data.score.close")));
    }

    private static Label wrapped(String id, String... styles) {
        Label label = Texts.of("", styles);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Button leave(String name) {
        Button leave = KeyButton.fixed("score-leave", messages.of(name), "Esc", viewModel::leave);
        leave.getStyleClass().add("quiet-button");
        return leave;
    }

    private void confirm() {
        if (viewModel.stepProperty().get() == Step.TOLD) {
            viewModel.leave();
        } else {
            viewModel.confirm();
        }
    }
}
