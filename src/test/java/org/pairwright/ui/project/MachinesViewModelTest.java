package org.pairwright.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.Suggestions;
import org.pairwright.service.MachineHelpService;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.Background;

/// What a lead lets machines do for those who label.
class MachinesViewModelTest {
    @TempDir Path folder;
    private Database database;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void make_a_project() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
        new AnnotatorStore(database).require("lead", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private MachinesViewModel of(String name, AnnotatorRole role) {
        MachinesViewModel viewModel =
                new MachinesViewModel(
                        new MachineHelpService(database),
                        new AnnotatorStore(database).require(name, AnnotatorKind.PERSON, role),
                        new Actor(name, "system-user"),
                        () -> told.add("changed"),
                        new Background(Runnable::run, Runnable::run, failure -> {}));
        viewModel.start();
        return viewModel;
    }

    @Test
    void what_is_chosen_holds_once_it_is_saved_and_whoever_labels_goes_by_it() {
        MachinesViewModel viewModel = of("lead", AnnotatorRole.LEAD);
        viewModel.suggest(Suggestions.AFTER);
        viewModel.order(QueueOrder.SCORE_DESC);
        MachineHelp before = new MachineHelpService(database).help();
        viewModel.save(() -> told.add("kept"));

        MachineHelp both = new MachineHelp(Suggestions.AFTER, QueueOrder.SCORE_DESC);
        assertThat(before).isEqualTo(MachineHelp.NONE);
        assertThat(new MachineHelpService(database).help()).isEqualTo(both);
        assertThat(viewModel.unsavedBinding().get()).isFalse();
        assertThat(told).containsExactly("changed", "kept");
    }

    @Test
    void what_is_chosen_stays_when_it_is_looked_at_again_and_goes_when_it_is_given_up() {
        MachinesViewModel viewModel = of("lead", AnnotatorRole.LEAD);
        viewModel.suggest(Suggestions.AFTER);
        viewModel.start();
        boolean unsaved = viewModel.unsavedBinding().get();
        viewModel.discard();

        assertThat(unsaved).isTrue();
        assertThat(viewModel.chosenProperty().get()).isEqualTo(MachineHelp.NONE);
        assertThat(viewModel.unsavedBinding().get()).isFalse();
    }

    @Test
    void who_may_not_is_told_who_may_and_nothing_changes() {
        MachinesViewModel viewModel = of("Mara", AnnotatorRole.ANNOTATOR);

        assertThat(viewModel.problemProperty().get()).contains("lead");
        viewModel.suggest(Suggestions.AFTER);

        assertThat(viewModel.unsavedBinding().get()).isFalse();
        assertThat(told).isEmpty();
    }
}
