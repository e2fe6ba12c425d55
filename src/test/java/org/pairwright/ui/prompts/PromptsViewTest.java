package org.pairwright.ui.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.service.generating.ProjectGenerating;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The keys of the Prompts screen.
@ExtendWith(ApplicationExtension.class)
class PromptsViewTest {
    @TempDir static Path folder;

    private Database database;
    private PromptsViewModel viewModel;
    private PromptsView view;

    @Start
    void show(Stage stage) {
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        "mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "");
        Annotator mara = new AnnotatorService(database).person("mara");
        Background background = new Background(Runnable::run, Runnable::run, e -> {});
        Messages messages = new Messages(Locale.ENGLISH);
        viewModel =
                new PromptsViewModel(
                        new PromptService(database),
                        mara,
                        new Actor("mara", "mara"),
                        background,
                        Runnable::run,
                        words -> {},
                        messages);
        viewModel.start();
        viewModel.addStarters();
        GeneratingViewModel generating =
                new GeneratingViewModel(
                        new ProjectGenerating(database, mara, Map.of()),
                        background,
                        Runnable::run,
                        new NoDialogs(),
                        messages);
        view =
                new PromptsView(
                        viewModel,
                        generating,
                        new KeyMap(PromptsActs.all()),
                        messages,
                        ZoneOffset.UTC);
        stage.setScene(new Scene(view.body(), 1100, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private TemplateStatus status() {
        return viewModel
                .libraryProperty()
                .get()
                .status(viewModel.version().shownProperty().get().orElseThrow());
    }

    @Test
    void no_key_approves_a_template_that_is_hidden_while_pairs_are_to_be_generated(FxRobot robot) {
        boolean before = view.acts().possible(PromptsActs.APPROVE).getValue();
        robot.interact(() -> view.acts().perform(PromptsActs.GENERATE));
        robot.interact(() -> view.acts().perform(PromptsActs.APPROVE));

        assertThat(before).isTrue();
        assertThat(view.acts().possible(PromptsActs.EDIT).getValue()).isFalse();
        assertThat(status()).isEqualTo(TemplateStatus.DRAFT);
    }
}
