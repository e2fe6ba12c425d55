package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Question;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;

class ProjectSettingsServiceTest {
    @TempDir Path folder;

    @Test
    void a_change_holds_for_whoever_labels_next() {
        try (Database database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("project.pairs")),
                        Samples.project())) {
            ProjectSettingsService service = new ProjectSettingsService(database);
            ProjectSettings before = service.settings();
            ProjectSettings after =
                    before.withTitle("Batch 4")
                            .withQuestions(before.questions().with(Question.STRENGTH, false));
            ProjectSettings now = service.change(new Actor("lead", "lead"), before, after);
            LabelingService labeling =
                    new LabelingService(database, new AnnotatorService(database).person("mara"));

            assertThat(now).isEqualTo(after);
            assertThat(labeling.questions()).isEqualTo(after.questions());
            assertThat(service.settings().title()).isEqualTo("Batch 4");
        }
    }
}
