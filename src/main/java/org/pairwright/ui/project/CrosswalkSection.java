package org.pairwright.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.domain.Category;
import org.pairwright.domain.Crosswalk.Relation;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.kit.Dropdown;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Signs;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;

/// How the project's categories stand to those of another taxonomy, where that is written.
final class CrosswalkSection extends VBox {
    /// How high the choices of a link are.
    private static final double LINK = 36;

    private static final double RELATION = 150;
    private static final double TARGET = 320;

    private final CrosswalkViewModel viewModel;
    private final Messages messages;
    private final LineParts parts;
    private final VBox lines = new VBox();

    CrosswalkSection(CrosswalkViewModel viewModel, Messages messages) {
        super(16);
        this.viewModel = viewModel;
        this.messages = messages;
        parts = new LineParts(messages);
        Segments<String> packs = new Segments<>(viewModel::choose);
        for (String id : TaxonomyPacks.ids()) {
            String name = TaxonomySection.name(id, messages);
            packs.add(id, "crosswalk-" + id, name, messages.of("project.crosswalk.spoken", name));
        }
        packs.setMaxWidth(USE_PREF_SIZE);
        Button reset = new Button(messages.of("project.crosswalk.reset"));
        reset.setId("crosswalk-reset");
        reset.setMinWidth(USE_PREF_SIZE);
        reset.setOnAction(event -> viewModel.reset());
        Label whose = Texts.of("", "small", "muted");
        whose.setId("crosswalk-whose");
        HBox state = new HBox(12, whose, reset);
        state.setAlignment(Pos.CENTER_LEFT);
        state.visibleProperty().bind(viewModel.targetProperty().map(Optional::isPresent));
        state.managedProperty().bind(state.visibleProperty());
        reset.visibleProperty().bind(viewModel.ownProperty());
        viewModel
                .ownProperty()
                .subscribe(own ->
                        whose.setText(
                                messages.of(
                                        own
                                                ? "project.crosswalk.own"
                                                : "project.crosswalk.builtIn")));
        Label problem = Signs.on(Wrapped.of("", "bad-text"));
        problem.textProperty().bind(viewModel.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Label what = Wrapped.of(messages.of("project.crosswalk.what"), "small", "muted");
        what.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(what, packs, state, problem, lines);
        viewModel.targetProperty().subscribe(now -> packs.show(now.map(Taxonomy::id)));
        viewModel.links().addListener((ListChangeListener<LinkDraft>) change -> show());
        viewModel.taxonomyProperty().subscribe((before, now) -> showOthers(before, now));
        show();
    }

    private void showOthers(Taxonomy before, Taxonomy now) {
        if (!before.categories().equals(now.categories())) {
            show();
        }
    }

    private void show() {
        Optional<String> focused =
                Optional.ofNullable(getScene())
                        .map(scene -> scene.getFocusOwner())
                        .map(Node::getId);
        lines.getChildren().clear();
        viewModel
                .targetProperty()
                .get()
                .ifPresent(target -> {
                    int number = 1;
                    for (Category category : viewModel.taxonomyProperty().get().categories()) {
                        lines.getChildren().add(line(category, target, number++));
                    }
                });
        focused.filter(id -> id.startsWith("link-"))
                .map(id -> lines.lookup("#" + id))
                .ifPresent(Node::requestFocus);
    }

    private Node line(Category category, Taxonomy target, int number) {
        String id = "link-" + number;
        Label name = Wrapped.of(category.name(), "strong");
        Label code = Texts.of(category.code(), "small", "muted");
        VBox from = new VBox(4, name, code);
        from.setMinWidth(0);
        HBox.setHgrow(from, Priority.ALWAYS);
        VBox links = new VBox(8);
        List<LinkDraft> all =
                viewModel.links().stream().filter(it -> it.from().equals(category.code())).toList();
        for (LinkDraft link : all) {
            links.getChildren().add(link(link, target, id + "-" + links.getChildren().size()));
        }
        Button add =
                parts.icon(
                        id + "-add",
                        Feather.PLUS,
                        "project.crosswalk.add",
                        false,
                        () -> viewModel.add(category.code()));
        add.setAccessibleText(messages.of("project.crosswalk.addTo", category.name()));
        if (all.isEmpty()) {
            Label nothing = Texts.of(messages.of("project.crosswalk.nothing"), "muted");
            nothing.setMinSize(USE_PREF_SIZE, LINK);
            links.getChildren().add(nothing);
            links.setAlignment(Pos.TOP_RIGHT);
        }
        links.setMinWidth(USE_PREF_SIZE);
        // On one line with the first of what it adds to.
        HBox more = new HBox(add);
        more.setAlignment(Pos.CENTER);
        more.setMinHeight(LINK);
        more.setMaxHeight(LINK);
        HBox line = new HBox(12, from, links, more);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("crosswalk-line");
        return line;
    }

    private Node link(LinkDraft draft, Taxonomy target, String id) {
        ComboBox<Relation> relation =
                Dropdown.of(
                        id + "-relation",
                        messages.of("project.crosswalk.relation"),
                        CrosswalkViewModel.relations(),
                        this::name);
        relation.setPrefWidth(RELATION);
        relation.setValue(draft.relationProperty().get());
        relation.setOnAction(event -> {
            if (relation.getValue() != null) {
                draft.relationProperty().set(relation.getValue());
            }
        });
        ComboBox<String> to =
                Dropdown.of(
                        id + "-to",
                        messages.of("project.crosswalk.to"),
                        target.categories().stream().map(Category::code).toList(),
                        code -> name(target, code));
        to.setPrefWidth(TARGET);
        to.setValue(draft.toProperty().get().isEmpty() ? null : draft.toProperty().get());
        to.setPromptText(messages.of("project.crosswalk.choose"));
        to.setOnAction(event -> {
            if (to.getValue() != null) {
                draft.toProperty().set(to.getValue());
            }
        });
        HBox line =
                new HBox(
                        8,
                        relation,
                        to,
                        parts.icon(
                                id + "-remove",
                                Feather.X,
                                "project.crosswalk.remove",
                                false,
                                () -> viewModel.remove(draft)));
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }

    private static String name(Taxonomy taxonomy, String code) {
        return taxonomy.categories().stream()
                .filter(it -> it.code().equals(code))
                .map(Category::name)
                .findFirst()
                .orElse(code);
    }

    private String name(Relation relation) {
        return messages.of(
                switch (relation) {
                    case SAME -> "project.crosswalk.same";
                    case NARROWER -> "project.crosswalk.narrower";
                    case BROADER -> "project.crosswalk.broader";
                    case RELATED -> "project.crosswalk.related";
                });
    }
}
