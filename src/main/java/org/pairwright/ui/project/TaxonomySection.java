package org.pairwright.ui.project;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Texts;

/// The hazard categories of the project, where they are written, and the ways to others.
final class TaxonomySection extends VBox {
    private final Messages messages;
    private final Label name = Texts.of("", "card-title");
    private final Label source = Texts.of("", "small", "muted");

    TaxonomySection(ProjectSettingsViewModel viewModel, Messages messages) {
        super(16);
        this.messages = messages;
        VBox words = new VBox(2, name, source);
        FlowPane ways = new FlowPane(8, 8);
        for (String id : TaxonomyPacks.ids()) {
            ToggleButton pack = new ToggleButton(name(id, messages));
            pack.setId("taxonomy-" + id);
            pack.getStyleClass().add("begin-with");
            viewModel
                    .taxonomyProperty()
                    .subscribe(taxonomy -> pack.setSelected(taxonomy.id().equals(id)));
            pack.setMinWidth(USE_PREF_SIZE);
            pack.setOnAction(event -> {
                boolean chosen = viewModel.taxonomyProperty().get().id().equals(id);
                pack.setSelected(chosen);
                // What was written in the one that is chosen stays.
                if (!chosen) {
                    viewModel.chooseTaxonomy(id);
                }
            });
            ways.getChildren().add(pack);
        }
        Button file = new Button(messages.of("project.taxonomy.file"));
        file.setId("taxonomy-file");
        file.setMinWidth(USE_PREF_SIZE);
        file.setOnAction(event -> viewModel.chooseTaxonomyFile());
        ways.getChildren().add(file);
        source.setWrapText(true);
        getChildren()
                .setAll(
                        words,
                        new VBox(
                                8,
                                Texts.of(messages.of("project.template.name"), "small", "muted"),
                                ways),
                        Texts.of(messages.of("project.taxonomy.what"), "small", "muted"),
                        new CategoriesEditor(viewModel.taxonomy(), messages));
        viewModel.taxonomyProperty().subscribe(this::show);
    }

    /// What a pack is called where there is little room.
    static String name(String pack, Messages messages) {
        return switch (pack) {
            case "lg3" -> messages.of("project.taxonomy.lg3");
            case "lg4" -> messages.of("project.taxonomy.lg4");
            case "beavertails" -> messages.of("project.taxonomy.beavertails");
            case "pku" -> messages.of("project.taxonomy.pku");
            case "aegis2" -> messages.of("project.taxonomy.aegis2");
            case "openai" -> messages.of("project.taxonomy.openai");
            default -> messages.of("project.taxonomy.mlc");
        };
    }

    private void show(Taxonomy taxonomy) {
        String title = taxonomy.name().isBlank() ? taxonomy.id() : taxonomy.name();
        name.setText(messages.of("project.taxonomy.version", title, taxonomy.version()));
        source.setText(taxonomy.source());
    }
}
