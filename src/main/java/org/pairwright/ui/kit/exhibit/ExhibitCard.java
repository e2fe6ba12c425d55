package org.pairwright.ui.kit.exhibit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
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
import org.pairwright.ui.kit.Act;
import org.pairwright.ui.kit.Clip;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.kit.chart.ChartPane;
import org.pairwright.ui.kit.chart.Spot;

/// A picture in a card: what it is, what to see in it, what the value says that one points at, and
/// the ways to its table and out of the screen.
public final class ExhibitCard extends VBox {
    /// The style class of every card.
    public static final String STYLE = "exhibit";

    private final Exhibit exhibit;
    private final ExhibitHost host;
    private final KeyMap keys;
    private final Messages messages;
    private final StackPane middle = new StackPane();
    private final HBox ways = new HBox(2);
    private Optional<ChartPane> chart = Optional.empty();
    private boolean table;

    public ExhibitCard(Exhibit exhibit, ExhibitHost host, KeyMap keys, Messages messages) {
        super(4);
        this.exhibit = exhibit;
        this.host = host;
        this.keys = keys;
        this.messages = messages;
        setId(exhibit.id());
        getStyleClass().addAll("card", STYLE);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(USE_PREF_SIZE);
        middle.setAlignment(Pos.TOP_LEFT);
        getChildren().add(top());
        if (!exhibit.what().isEmpty()) {
            Label what = Wrapped.of(unbroken(exhibit.what()), "small", "muted", "sentences");
            what.setMinHeight(USE_PREF_SIZE);
            getChildren().add(what);
        }
        getChildren().add(middle);
        fill();
    }

    /// Keeps numbers and signs on the line of what they belong to.
    private static String unbroken(String words) {
        return words.replace(" %", "\u00a0%").replace("◆ ", "◆\u00a0").replace("○ ", "○\u00a0");
    }

    private HBox top() {
        Label title = Wrapped.of(exhibit.title(), "card-title");
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        ways.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(8, title, ways);
        top.getStyleClass().add("exhibit-top");
        return top;
    }

    private void fill() {
        switch (exhibit.content()) {
            case Exhibit.Content.Missing(String why) -> {
                Label said = Wrapped.of(why, "small", "muted");
                said.setMinHeight(USE_PREF_SIZE);
                middle.getChildren().setAll(said);
            }
            case Exhibit.Content.Drawn drawn -> {
                ChartPane pane = new ChartPane(drawn.plot(), exhibit.title(), host::showPairs);
                pane.setId(exhibit.id() + "-chart");
                pane.onLook(this::look);
                pane.onLead(area -> IntoSight.bring(pane, area));
                chart = Optional.of(pane);
                ways.getChildren()
                        .setAll(
                                way("table", Feather.LIST, host.acts().table(), this::turn),
                                way("copy", Feather.COPY, host.acts().copy(), this::copy),
                                way("save", Feather.DOWNLOAD, host.acts().save(), this::save));
                Label reading = Texts.of("", "small", "exhibit-reading");
                reading.setId(exhibit.id() + "-reading");
                reading.textProperty()
                        .bind(
                                Bindings.createStringBinding(
                                        () -> pane.hereProperty().get().map(Spot::words).orElse(""),
                                        pane.hereProperty()));
                reading.setMaxWidth(Double.MAX_VALUE);
                getChildren().add(reading);
                showPicture();
            }
        }
    }

    /// @param spot by its number
    private void look(int spot) {
        if (spot < exhibit.table().rows().size()) {
            host.looked(exhibit.id(), exhibit.table().rows().get(spot));
        }
    }

    private Button way(String name, Feather sign, Act act, Runnable run) {
        Button button = new Button("", new FontIcon(sign));
        button.setId(exhibit.id() + "-" + name);
        button.getStyleClass().addAll("icon-button", "exhibit-way");
        button.setAccessibleText(
                messages.of("exhibit.way", messages.of(act.name()), exhibit.title()));
        button.setOnAction(event -> run.run());
        return KeyTip.on(button, act, keys, messages);
    }

    private void showPicture() {
        chart.ifPresent(pane ->
                middle.getChildren().setAll(exhibit.wide() ? pane : new ScrolledPicture(pane)));
    }

    /// Shows the table in place of the picture, or the picture again.
    public void turn() {
        if (chart.isEmpty()) {
            return;
        }
        table = !table;
        if (table) {
            ExhibitTable rows = new ExhibitTable(exhibit);
            rows.getSelectionModel()
                    .selectedItemProperty()
                    .subscribe(row -> {
                        if (row != null) {
                            host.looked(exhibit.id(), row);
                        }
                    });
            middle.getChildren().setAll(rows);
            rows.requestFocus();
        } else {
            showPicture();
            chart.ifPresent(ChartPane::requestFocus);
        }
    }

    /// Copies what is shown: the picture as a picture, the table as text.
    public void copy() {
        if (table) {
            Clip.copy(exhibit.table().text());
            host.pictures().say(messages.of("exhibit.table.copied", exhibit.title()));
        } else if (chart.isPresent()) {
            Clip.copy(CardPicture.of(this));
            host.pictures().say(messages.of("exhibit.picture.copied", exhibit.title()));
        }
    }

    /// Saves the picture.
    public void save() {
        if (chart.isPresent()) {
            host.pictures()
                    .choose(exhibit.id())
                    .ifPresent(file -> CardPicture.save(this, file, host.pictures()));
        }
    }

    /// Before a picture of the card is taken: without its buttons, and with what is scrolled away.
    void pose() {
        setPosing(true);
    }

    /// As it was before [#pose].
    void rest() {
        setPosing(false);
    }

    private void setPosing(boolean posing) {
        ways.setVisible(!posing);
        for (Node shown : middle.getChildren()) {
            if (shown instanceof ScrolledPicture scrolled) {
                scrolled.setWhole(posing);
            }
        }
    }
}
