package org.pairwright.ui.settings;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Segments;

/// The Settings screen.
public final class SettingsView implements Screen {
    private enum Section {
        LOOK,
        KEYS,
        LABELING,
        ABOUT
    }

    private final StackPane body = new StackPane();
    private final StackPane card = new StackPane();
    private final Segments<Section> sections;
    private final Node look;
    private final Node keys;
    private final LabelingSection labeling;
    private final Node about;
    private final HBox foot;
    private final Acts acts = new Acts();

    public SettingsView(SettingsViewModel viewModel, KeyMap keyMap, Messages messages) {
        look = new LookSection(viewModel, messages);
        keys = new KeysSection(viewModel, messages);
        labeling = new LabelingSection(viewModel, messages);
        about = new AboutPane(viewModel.program(), messages);
        sections =
                Segments.<Section>tabs(this::show)
                        .add(
                                Section.LOOK,
                                "settings-look",
                                messages.of("settings.section.look"),
                                messages.of("settings.act.look"))
                        .add(
                                Section.KEYS,
                                "settings-keys",
                                messages.of("settings.section.keys"),
                                messages.of("settings.act.keys"))
                        .add(
                                Section.LABELING,
                                "settings-labeling",
                                messages.of("settings.section.labeling"),
                                messages.of("settings.act.labeling"))
                        .add(
                                Section.ABOUT,
                                "settings-about",
                                messages.of("settings.section.about"),
                                messages.of("settings.act.about"))
                        .keyed(Section.LOOK, new KeyCap(keyMap, SettingsActs.LOOK))
                        .keyed(Section.KEYS, new KeyCap(keyMap, SettingsActs.KEYS))
                        .keyed(Section.LABELING, new KeyCap(keyMap, SettingsActs.LABELING))
                        .keyed(Section.ABOUT, new KeyCap(keyMap, SettingsActs.ABOUT));
        acts.add(SettingsActs.LOOK, () -> show(Section.LOOK))
                .add(SettingsActs.KEYS, () -> show(Section.KEYS))
                .add(SettingsActs.LABELING, () -> show(Section.LABELING))
                .add(SettingsActs.ABOUT, () -> show(Section.ABOUT))
                .add(SettingsActs.EXPORT, viewModel::exportKeys)
                .add(SettingsActs.IMPORT, viewModel::importKeys);
        foot = FootKey.line();
        layOut(messages);
        show(Section.LOOK);
    }

    /// Shows what one can opt out of.
    public void showOptOut() {
        show(Section.LABELING);
        // What is scrolled is not there to be led to before.
        body.applyCss();
        body.layout();
        labeling.beginOptOut();
    }

    private void layOut(Messages messages) {
        body.setId("settings");
        card.getStyleClass().addAll("card", "page-card");
        body.getChildren()
                .setAll(new Page(messages.of("settings.title.name")).withTabs(sections).show(card));
    }

    private void show(Section section) {
        sections.show(Optional.of(section));
        Node content =
                switch (section) {
                    case LOOK -> look;
                    case KEYS -> keys;
                    case LABELING -> labeling;
                    case ABOUT -> about;
                };
        boolean fills = section == Section.KEYS;
        VBox.setVgrow(card, fills ? Priority.ALWAYS : Priority.NEVER);
        card.getChildren().setAll(fills ? content : Page.scrolled(content));
        StackPane.setAlignment(content, Pos.TOP_LEFT);
    }

    @Override
    public Parent body() {
        return body;
    }

    @Override
    public Node foot() {
        return foot;
    }

    @Override
    public Acts acts() {
        return acts;
    }
}
