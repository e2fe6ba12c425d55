package org.pairwright.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pairwright.ui.kit.Acts;
import org.pairwright.ui.kit.FootKey;
import org.pairwright.ui.kit.KeyCap;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.KeyTip;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notice;
import org.pairwright.ui.kit.Page;
import org.pairwright.ui.kit.Screen;
import org.pairwright.ui.kit.Segments;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wheel;

/// The Project settings screen.
public final class ProjectSettingsView implements Screen {
    private enum Section {
        GUIDELINES,
        QUESTIONS,
        TAXONOMY,
        PEOPLE,
        TARGETS,
        CROSSWALKS
    }

    private static final Insets OFF_BAR = new Insets(0, 8, 0, 0);

    private final ProjectSettingsViewModel viewModel;
    private final Messages messages;
    private final ObjectProperty<Section> shown = new SimpleObjectProperty<>(Section.GUIDELINES);
    private final StackPane body = new StackPane();
    private final StackPane card = new StackPane();
    private final HBox buttons = new HBox(12);
    private final Page page;
    private final Segments<Section> sections;
    private final Node guidelines;
    private final Node questions;
    private final Node taxonomy;
    private final Node people;
    private final PeopleViewModel peopleModel;
    private final Node targets;
    private final TargetsViewModel targetsModel;
    private final MachinesViewModel machinesModel;
    private final SetupSaving saving;
    private final Node crosswalks;
    private final HBox foot;
    private final Acts acts = new Acts();

    public ProjectSettingsView(
            ProjectSettingsViewModel viewModel,
            PeopleViewModel peopleModel,
            TargetsViewModel targetsModel,
            MachinesViewModel machinesModel,
            SetupSaving saving,
            KeyMap keys,
            Messages messages) {
        this.viewModel = viewModel;
        this.peopleModel = peopleModel;
        this.targetsModel = targetsModel;
        this.machinesModel = machinesModel;
        this.saving = saving;
        this.messages = messages;
        guidelines =
                new GuidelinesSection(viewModel.titleProperty(), viewModel.guidelines(), messages);
        questions = new QuestionsSection(viewModel.questions(), messages);
        taxonomy = beside(new TaxonomySection(viewModel, messages));
        people = beside(new PeopleSection(peopleModel, messages));
        targets =
                beside(
                        new VBox(
                                20,
                                new MachinesSection(machinesModel, messages),
                                new TargetsSection(targetsModel, messages)));
        crosswalks = beside(new CrosswalkSection(viewModel.crosswalk(), messages));
        sections =
                Segments.<Section>tabs(this::show)
                        .add(
                                Section.GUIDELINES,
                                "project-section-guidelines",
                                messages.of("project.section.guidelines"),
                                messages.of("project.act.guidelines"))
                        .add(
                                Section.QUESTIONS,
                                "project-section-questions",
                                messages.of("project.section.questions"),
                                messages.of("project.act.questions"))
                        .add(
                                Section.TAXONOMY,
                                "project-section-taxonomy",
                                messages.of("project.section.taxonomy"),
                                messages.of("project.act.taxonomy"))
                        .add(
                                Section.PEOPLE,
                                "project-section-people",
                                messages.of("project.section.people"),
                                messages.of("project.act.people"))
                        .add(
                                Section.TARGETS,
                                "project-section-targets",
                                messages.of("project.section.targets"),
                                messages.of("project.act.targets"))
                        .add(
                                Section.CROSSWALKS,
                                "project-section-crosswalks",
                                messages.of("project.section.crosswalks"),
                                messages.of("project.act.crosswalks"))
                        .keyed(Section.GUIDELINES, new KeyCap(keys, ProjectSettingsActs.GUIDELINES))
                        .keyed(Section.QUESTIONS, new KeyCap(keys, ProjectSettingsActs.QUESTIONS))
                        .keyed(Section.TAXONOMY, new KeyCap(keys, ProjectSettingsActs.TAXONOMY))
                        .keyed(Section.PEOPLE, new KeyCap(keys, ProjectSettingsActs.PEOPLE))
                        .keyed(Section.TARGETS, new KeyCap(keys, ProjectSettingsActs.TARGETS))
                        .keyed(
                                Section.CROSSWALKS,
                                new KeyCap(keys, ProjectSettingsActs.CROSSWALKS));
        foot =
                FootKey.line(
                        new FootKey(
                                keys,
                                ProjectSettingsActs.SAVE,
                                saving.savableBinding(),
                                messages.of("project.foot.save")),
                        new FootKey(
                                keys,
                                ProjectSettingsActs.DISCARD,
                                saving.unsavedBinding(),
                                messages.of("project.foot.discard")));
        acts.add(ProjectSettingsActs.SAVE, saving.savableBinding(), saving::save)
                .add(ProjectSettingsActs.DISCARD, saving.unsavedBinding(), saving::askToDiscard)
                .add(ProjectSettingsActs.GUIDELINES, () -> show(Section.GUIDELINES))
                .add(ProjectSettingsActs.QUESTIONS, () -> show(Section.QUESTIONS))
                .add(ProjectSettingsActs.TAXONOMY, () -> show(Section.TAXONOMY))
                .add(ProjectSettingsActs.PEOPLE, () -> show(Section.PEOPLE))
                .add(ProjectSettingsActs.TARGETS, () -> show(Section.TARGETS))
                .add(ProjectSettingsActs.CROSSWALKS, () -> show(Section.CROSSWALKS));
        page = page(keys);
        show(Section.GUIDELINES);
        viewModel.stateProperty().subscribe(this::show);
    }

    /// What may be higher than the card; its fields keep off the scroll bar.
    private static ScrollPane beside(VBox section) {
        section.setPadding(OFF_BAR);
        return Page.scrolled(section);
    }

    private Page page(KeyMap keys) {
        body.setId("project-settings");
        card.getStyleClass().addAll("card", "page-card");
        Label problem = Texts.of("", "bad-text");
        problem.setId("project-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(Bindings.createStringBinding(this::problem, problems()));
        HBox.setHgrow(problem, Priority.ALWAYS);
        problem.setMaxWidth(Double.MAX_VALUE);
        Button discard = new Button(messages.of("project.act.discard"));
        discard.setId("project-discard");
        discard.disableProperty().bind(saving.unsavedBinding().not());
        discard.setOnAction(event -> saving.discard());
        Button save = new Button(messages.of("project.act.save"));
        save.setId("project-save");
        save.getStyleClass().add("accent");
        save.disableProperty().bind(saving.savableBinding().not());
        save.setOnAction(event -> saving.save());
        save.setGraphic(new KeyCap(keys, ProjectSettingsActs.SAVE));
        save.setContentDisplay(ContentDisplay.RIGHT);
        discard.setGraphic(new KeyCap(keys, ProjectSettingsActs.DISCARD));
        discard.setContentDisplay(ContentDisplay.RIGHT);
        KeyTip.on(save, ProjectSettingsActs.SAVE, keys, messages);
        KeyTip.on(discard, ProjectSettingsActs.DISCARD, keys, messages);
        buttons.getChildren().setAll(problem, discard, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox.setVgrow(card, Priority.ALWAYS);
        return new Page(messages.of("project.title.name")).withTabs(sections).show(card, buttons);
    }

    private Observable[] problems() {
        return new Observable[] {
            shown,
            viewModel.problemProperty(),
            peopleModel.problemProperty(),
            targetsModel.problemProperty(),
            machinesModel.problemProperty()
        };
    }

    /// Why the section that is shown can't be kept, else any other. Some say it themselves.
    private String problem() {
        String settings = viewModel.problemProperty().get();
        Section here = shown.get();
        boolean ofSettings = here != Section.PEOPLE && here != Section.TARGETS;
        List<String> others = new ArrayList<>(List.of(settings));
        boolean mayChange = viewModel.refusal().isEmpty();
        if (mayChange && here != Section.PEOPLE) {
            others.add(peopleModel.problemProperty().get());
        }
        if (mayChange && here != Section.TARGETS) {
            others.add(targetsModel.problemProperty().get());
            others.add(machinesModel.problemProperty().get());
        }
        if (ofSettings) {
            others.add(viewModel.refusal());
        }
        return others.stream().filter(it -> !it.isEmpty()).findFirst().orElse("");
    }

    private void show(ProjectSettingsViewModel.State state) {
        body.getChildren()
                .setAll(
                        switch (state) {
                            case LOADING -> loading();
                            case READY -> page;
                            case FAILED -> failed();
                        });
    }

    private Node loading() {
        return new Wheel(messages.of("label.loading"));
    }

    private Node failed() {
        Notice notice =
                new Notice(
                        Feather.ALERT_TRIANGLE,
                        "bad",
                        messages.of("project.failed.title"),
                        viewModel.problemProperty().get()
                                + "\n"
                                + messages.of("project.failed.safe"));
        Button again = new Button(messages.of("label.failed.again"));
        again.setId("project-again");
        again.setOnAction(event -> viewModel.start());
        notice.add(again);
        return notice;
    }

    private void show(Section section) {
        if (section == Section.TARGETS) {
            targetsModel.start();
            machinesModel.start();
        }
        shown.set(section);
        sections.show(Optional.of(section));
        if (section == Section.PEOPLE) {
            peopleModel.start();
        }
        card.getChildren()
                .setAll(
                        switch (section) {
                            case GUIDELINES -> guidelines;
                            case QUESTIONS -> questions;
                            case TAXONOMY -> taxonomy;
                            case PEOPLE -> people;
                            case TARGETS -> targets;
                            case CROSSWALKS -> crosswalks;
                        });
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
