package org.pairwright.ui.agreement;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.pairwright.service.agreement.PlanTarget;
import org.pairwright.ui.kit.KeyButton;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PageByPart;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.kit.exhibit.ExhibitCards;

/// Asks for which figure and how narrow, and shows how many more pairs or labels that takes.
final class PlanPane extends VBox {
    private static final double WIDTH_FIELD = 70;

    private final PlanViewModel plan;
    private final PageByPart page;
    private final Messages messages;

    PlanPane(PlanViewModel plan, ExhibitCards cards, KeyMap keys, Messages messages) {
        super(12);
        this.plan = plan;
        page = cards.page();
        this.messages = messages;
        Label what = Texts.of(messages.of("agreement.plan.what"), "small", "muted", "sentences");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        VBox card =
                new VBox(
                        10,
                        Texts.of(messages.of("agreement.plan.title"), "card-title"),
                        what,
                        asked(keys),
                        now(),
                        trouble());
        card.setId("agreement-plan");
        card.getStyleClass().addAll("card", "agreement-card");
        VBox shown = new VBox();
        getChildren().setAll(card, shown);
        page.keep(
                plan.plansProperty()
                        .subscribe(found ->
                                shown.getChildren()
                                        .setAll(
                                                found.map(it -> cards.grid(it.exhibits())).stream()
                                                        .toList())));
    }

    private FlowPane asked(KeyMap keys) {
        FlowPane line =
                new FlowPane(
                        16,
                        8,
                        named("agreement.plan.figure", figure()),
                        named("agreement.plan.width", widths()),
                        running(keys));
        line.getStyleClass().add("agreement-top");
        return line;
    }

    private HBox named(String name, Node choice) {
        Label label = Texts.of(messages.of(name), "small", "muted");
        HBox both = new HBox(8, label, choice);
        both.getStyleClass().add("agreement-top");
        return both;
    }

    private ComboBox<PlanTarget> figure() {
        ComboBox<PlanTarget> box = new ComboBox<>();
        box.setId("agreement-plan-figure");
        box.setAccessibleText(messages.of("agreement.plan.figure"));
        box.setConverter(new Names());
        page.keep(plan.targetsProperty().subscribe(all -> box.getItems().setAll(all)));
        page.keep(plan.targetProperty().subscribe(now -> now.ifPresent(box::setValue)));
        box.setOnAction(event -> {
            if (box.getValue() != null) {
                plan.choose(box.getValue());
            }
        });
        return box;
    }

    private HBox widths() {
        Segments<Double> some = new Segments<>(plan::choose);
        for (double width : PlanViewModel.WIDTHS) {
            String text = messages.of("agreement.plan.widthOf", width);
            some.add(
                    width,
                    "agreement-plan-width-" + Math.round(100 * width),
                    text,
                    messages.of("agreement.plan.widthSpoken", text));
        }
        TextField other = new TextField();
        other.setId("agreement-plan-width");
        other.setPrefWidth(WIDTH_FIELD);
        other.setAccessibleText(messages.of("agreement.plan.width"));
        other.setOnAction(event -> plan.type(other.getText()));
        page.keep(
                plan.widthProperty()
                        .subscribe(now -> {
                            some.show(Optional.of(now));
                            other.setText(messages.of("agreement.plan.widthOf", now));
                        }));
        HBox both = new HBox(8, some, other);
        both.getStyleClass().add("agreement-top");
        return both;
    }

    private HBox running(KeyMap keys) {
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setId("agreement-plan-progress");
        bar.setAccessibleText(messages.of("agreement.plan.running"));
        Button stop =
                new KeyButton(keys, messages)
                        .of(
                                "agreement-plan-stop",
                                "agreement.loading.stop",
                                AgreementActs.STOP,
                                plan::stop);
        stop.getStyleClass().add("quiet-button");
        HBox running = new HBox(8, bar, stop);
        running.getStyleClass().add("agreement-top");
        running.visibleProperty().bind(plan.busyProperty());
        return running;
    }

    private Label now() {
        Label now = Wrapped.of("", "small");
        now.setId("agreement-plan-now");
        now.setMinHeight(USE_PREF_SIZE);
        now.textProperty()
                .bind(plan.plansProperty().map(it -> it.map(PlanViewModel.Plans::now).orElse("")));
        return now;
    }

    private Label trouble() {
        Label trouble = Signs.on(Wrapped.of("", "small", "bad-text"));
        trouble.setId("agreement-plan-trouble");
        trouble.textProperty().bind(plan.troubleProperty());
        trouble.visibleProperty().bind(plan.troubleProperty().map(it -> !it.isEmpty()));
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    /// What targets are called; nobody types one.
    private final class Names extends StringConverter<PlanTarget> {
        @Override
        public String toString(PlanTarget target) {
            return target == null ? "" : plan.name(target);
        }

        @Override
        public PlanTarget fromString(String name) {
            throw new UnsupportedOperationException(name);
        }
    }
}
