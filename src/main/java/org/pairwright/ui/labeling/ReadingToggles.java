package org.pairwright.ui.labeling;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.reading.ReadingOptions;

/// How the two responses are read: what is on is seen, and can be turned off, at both of them.
final class ReadingToggles extends HBox {
    /// The least widths of a card in which there is room for what is off.
    private static final double ROOM = 560;

    private static final double MUCH_ROOM = 700;

    private final KeyMap keys;
    private final Messages messages;
    private final List<Toggle> toggles = new ArrayList<>();
    private double width;

    /// @param from the least width of a card in which it is there though it is off
    private record Toggle(ToggleButton button, double from) {
        void fit(double width) {
            button.setVisible(button.isSelected() || width >= from);
        }
    }

    /// @param inCommon whether what both have in common is marked, as little else is
    ReadingToggles(
            ReadingOptions reading,
            ObservableValue<Boolean> inCommon,
            KeyMap keys,
            Messages messages) {
        super(6);
        this.keys = keys;
        this.messages = messages;
        setAlignment(Pos.CENTER_RIGHT);
        add(
                reading.differencesProperty(),
                "label.reading.differences",
                LabelingActs.DIFFERENCES,
                ROOM);
        ToggleButton differences = toggles.getFirst().button();
        differences
                .textProperty()
                .bind(
                        inCommon.flatMap(common ->
                                reading.differencesProperty()
                                        .map(on ->
                                                on && common
                                                        ? messages.of("label.reading.common")
                                                        : messages.of(
                                                                "label.reading.differences"))));
        add(reading.inStepProperty(), "label.reading.inStep", LabelingActs.IN_STEP, MUCH_ROOM);
        add(reading.rawProperty(), "label.reading.raw", LabelingActs.RAW, ROOM);
    }

    private void add(BooleanProperty option, String words, Act act, double from) {
        ToggleButton button = new ToggleButton(messages.of(words));
        button.getStyleClass().add("quiet-toggle");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.of(act.name()));
        button.managedProperty().bind(button.visibleProperty());
        button.selectedProperty().bindBidirectional(option);
        button.selectedProperty().subscribe(() -> fit(width));
        toggles.add(new Toggle(KeyTip.on(button, act, keys, messages), from));
        getChildren().add(button);
    }

    /// Leaves out what is off where a card is too narrow for it.
    void fit(double width) {
        this.width = width;
        toggles.forEach(toggle -> toggle.fit(width));
    }
}
