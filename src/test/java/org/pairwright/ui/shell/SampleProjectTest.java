package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.LabelingService;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.storage.Database;

class SampleProjectTest {
    @TempDir Path folder;

    @Test
    void it_has_pairs_to_label_and_three_annotators() {
        Path file = new SampleProject(folder.resolve("data/pairwright")).file();

        try (Database database = Database.open(new ProjectLocation.InFile(file))) {
            AnnotatorService annotators = new AnnotatorService(database);
            assertThat(annotators.all())
                    .extracting(Annotator::name)
                    .contains("Mara", "Noor", "Tomas");
            LabelingService labeling = new LabelingService(database, annotators.person("new"));
            assertThat(labeling.openAfter(labeling.start(), 100)).hasSizeGreaterThanOrEqualTo(60);
            assertThat(new ProjectSettingsService(database).settings().guidelines())
                    .startsWith("# Labeling guidelines");
        }
    }

    @Test
    void it_is_made_once_and_leaves_nothing_else() throws IOException {
        SampleProject sample = new SampleProject(folder);
        Path file = sample.file();
        byte[] made = Files.readAllBytes(file);

        assertThat(Files.readAllBytes(sample.file())).isEqualTo(made);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
