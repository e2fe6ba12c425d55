package org.pairwright.ui.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Splits;
import org.pairwright.dataset.Ties;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.service.Released;
import org.pairwright.ui.kit.Texts;

/// What is known of a release: how many pairs went in and why not more, its files, and the recipe
/// by which it was made.
final class ReleasedPane extends VBox {
    private static final long KILOBYTE = 1_000;

    /// Farther apart, a name and its figure are no line to the eye.
    private static final double WIDEST = 800;

    private final ReleaseWords words;

    ReleasedPane(Released released, ReleaseWords words) {
        super(20);
        this.words = words;
        Manifest manifest = released.manifest();
        Manifest.Counts counts = manifest.counts();
        CountsCard figures =
                new CountsCard(
                        counts.pairs(),
                        counts.exported(),
                        counts.excluded(),
                        words.of("release.released.of", counts.pairs()),
                        words);
        figures.getStyleClass().setAll("release-figures");
        getChildren()
                .setAll(
                        figures,
                        part("release.released.files", files(manifest)),
                        part("release.released.recipe", recipe(manifest.recipe())));
    }

    private Node part(String title, Region content) {
        content.setMaxWidth(WIDEST);
        return new VBox(8, Texts.of(words.of(title), "card-title"), content);
    }

    private Region files(Manifest manifest) {
        GridPane table = table();
        head(table, "release.released.file", "release.released.rows", "release.released.size");
        manifest.files()
                .forEach(file ->
                        table.addRow(
                                table.getRowCount(),
                                Texts.of(file.path(), "small"),
                                number(words.of("release.preview.number", file.rows())),
                                number(size(file.bytes()))));
        table.addRow(
                table.getRowCount(),
                Texts.of(
                        words.of("release.released.others", manifest.documents().size()),
                        "small",
                        "muted"));
        return table;
    }

    private String size(long bytes) {
        return bytes < KILOBYTE * KILOBYTE
                ? words.of("release.released.kilobytes", (double) bytes / KILOBYTE)
                : words.of("release.released.megabytes", (double) bytes / KILOBYTE / KILOBYTE);
    }

    private Region recipe(Recipe recipe) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("release.recipe.format", ReleaseWords.format(recipe.format()));
        said.put("release.recipe.axis", axis(recipe.axis()));
        said.put("release.recipe.resolve", resolve(recipe.resolve()));
        said.put(
                "release.released.least",
                words.of(
                        "release.released.leastOf", recipe.minAnnotators(), recipe.minAgreement()));
        if (recipe.policy().ties() == Ties.BOTH) {
            said.put("release.recipe.ties", words.of("release.ties.both"));
        }
        said.put("release.recipe.split", splits(recipe.splits()));
        said.put("release.recipe.filter", recipe.filter());
        said.put("release.recipe.license", recipe.credits().license());
        said.put("release.recipe.creator", recipe.credits().creator());
        said.put("release.recipe.url", recipe.credits().url());
        GridPane table = new GridPane(20, 6);
        said.forEach((name, value) -> {
            if (!value.isEmpty()) {
                Label text = Texts.of(value, "small");
                text.setWrapText(true);
                table.addRow(table.getRowCount(), Texts.of(words.of(name), "small", "muted"), text);
            }
        });
        return table;
    }

    private String axis(String code) {
        return Axis.of(code).map(axis -> words.of(ReleaseWords.axisKey(axis))).orElse(code);
    }

    /// A rule that has no words of its own as it is written.
    private String resolve(String rule) {
        return switch (rule) {
            case RecipeViewModel.MAJORITY -> words.of("release.resolve.majority");
            case RecipeViewModel.UNANIMOUS -> words.of("release.resolve.unanimous");
            case ResolveRule.BY_RELIABILITY -> words.of("release.resolve.model");
            default -> rule;
        };
    }

    private String splits(Splits splits) {
        return splits.all().size() == 1
                ? words.of("release.split.one")
                : String.join(
                        ", ",
                        splits.all().stream()
                                .map(it ->
                                        words.of("release.released.share", it.name(), it.share()))
                                .toList());
    }

    private static GridPane table() {
        GridPane table = new GridPane(24, 6);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(wide);
        return table;
    }

    private void head(GridPane table, String first, String... others) {
        table.add(Texts.of(words.of(first), "small", "muted"), 0, 0);
        for (String other : List.of(others)) {
            Label head = number(words.of(other));
            head.getStyleClass().add("muted");
            table.add(head, table.getColumnCount(), 0);
        }
    }

    private static Label number(String text) {
        Label label = Texts.of(text, "small");
        label.setMinWidth(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
