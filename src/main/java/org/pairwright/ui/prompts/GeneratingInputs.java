package org.pairwright.ui.prompts;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;

/// What the form of generating is made of: fields with names, choices, and lines of them.
///
/// @param messages names them
record GeneratingInputs(Messages messages) {
    private static final double NARROW = 96;

    /// What a window of the usual size leaves beside the names.
    private static final double WRAP = 920;

    static FlowPane flow(Node... nodes) {
        FlowPane flow = new FlowPane(8, 8, nodes);
        flow.setAlignment(Pos.CENTER_LEFT);
        flow.setPrefWrapLength(WRAP);
        return flow;
    }

    /// @param unset the message key of what holds where nothing is typed; empty for nothing
    Node named(String name, String id, String unset, StringProperty typed) {
        TextField field = new TextField();
        fill(field, id, name, NARROW, typed);
        field.setPromptText(unset.isEmpty() ? "" : messages.of(unset));
        Label label = Texts.of(messages.of(name), "small");
        label.setLabelFor(field);
        HBox both = new HBox(8, label, field);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    TextField field(String id, String name, double width, StringProperty typed) {
        TextField field = new TextField();
        fill(field, id, name, width, typed);
        return field;
    }

    void fill(TextField field, String id, String name, double width, StringProperty typed) {
        field.setId(id);
        field.setPromptText(messages.of(name));
        field.setAccessibleText(messages.of(name));
        field.setPrefWidth(width);
        field.textProperty().bindBidirectional(typed);
    }

    static <E> Segments<E> segments(ObjectProperty<E> chosen) {
        Segments<E> segments = new Segments<>(chosen::set);
        segments.setMaxWidth(Region.USE_PREF_SIZE);
        return segments;
    }

    static <E> void show(Segments<E> segments, ObjectProperty<E> chosen) {
        chosen.subscribe(it -> segments.show(Optional.of(it)));
    }

    static void there(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }
}
