package org.pairwright.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.service.DataService;
import org.pairwright.service.scoring.ProjectScoring;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.Samples;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.reading.Document;

/// Passages that the lexicon knows, in the pair beside the table.
class PassagesViewModelTest {
    @TempDir Path folder;
    private Database database;

    @BeforeEach
    void make_a_project() {
        database =
                Database.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        Samples.project());
        Samples.add(database, Samples.pair("One", "Here is how to kill a man.", "Bread."));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private PassagesViewModel of(String name, AnnotatorRole role) {
        Annotator viewer = new AnnotatorStore(database).require(name, AnnotatorKind.PERSON, role);
        PassagesViewModel passages =
                new PassagesViewModel(
                        new ProjectScoring(database, viewer),
                        new Background(Runnable::run, Runnable::run, failure -> {}),
                        failure -> {});
        passages.show(new DataService(database, viewer).details(1).map(ShownPair::of));
        return passages;
    }

    @Test
    void they_are_marked_with_their_categories_while_somebody_wants_them() {
        PassagesViewModel passages = of("lead", AnnotatorRole.LEAD);
        assertThat(passages.markedProperty().get()).isEmpty();

        passages.toggle();

        PassagesViewModel.Marked marked = passages.markedProperty().get().orElseThrow();
        assertThat(marked.passages()).isPositive();
        assertThat(marked.categories()).isNotEmpty();
        assertThat(marked.of(Document.ofMarkdown("Here is how to kill a man.")))
                .isNotEmpty()
                .allMatch(it -> it.from() < it.to() && !it.words().isBlank());
        assertThat(marked.of(Document.ofMarkdown("Bread."))).isEqualTo(List.of());
        passages.toggle();
        assertThat(passages.markedProperty().get()).isEmpty();
    }

    @Test
    void who_labels_is_not_shown_them_here() {
        PassagesViewModel passages = of("Mara", AnnotatorRole.ANNOTATOR);

        passages.toggle();

        assertThat(passages.isAllowed()).isFalse();
        assertThat(passages.markedProperty().get()).isEqualTo(Optional.empty());
    }
}
