package org.pairwright.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.FileField;
import org.pairwright.domain.PairField;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.SavedMapping;
import org.pairwright.service.ImportPreview;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.storage.Database;
import org.pairwright.ui.importing.SeparatorViewModel.Choice;
import org.pairwright.ui.kit.Messages;

/// What stands between the columns of a table, where a person says it.
class SeparatorViewModelTest {
    @TempDir Path folder;
    private final RememberedMappings saved = new RememberedMappings();
    private Database database;
    private ImportViewModel importing;
    private PreviewViewModel preview;
    private MappingViewModel mapping;
    private SeparatorViewModel separator;

    @BeforeEach
    void open() {
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        "mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "");
        importing =
                ImportScreen.viewModel(
                        database,
                        Runnable::run,
                        e -> {},
                        () -> {},
                        new ArrayDeque<>(),
                        it -> {},
                        saved,
                        settings -> {});
        preview = importing.preview();
        mapping = preview.mapping();
        separator = mapping.separator();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void open(String text) throws IOException {
        importing.open(List.of(Files.writeString(folder.resolve("file"), text)));
    }

    private List<String> fields() {
        return mapping.choices(PairField.PROMPT).stream().map(FileField::path).toList();
    }

    private String said() {
        Messages messages = new Messages(Locale.ENGLISH);
        return new MappingWords(preview, new ImportWords(messages), messages).now().words();
    }

    @Test
    void what_was_found_is_told_of_a_table_and_of_nothing_else() throws IOException {
        open("prompt;response_a;response_b\nQ;A;B\n");
        assertThat(separator.thereProperty().get()).isFalse();
        mapping.show();
        assertThat(separator.thereProperty().get()).isTrue();
        assertThat(separator.foundProperty().get()).isEqualTo(";");
        assertThat(separator.choiceProperty().get()).isEqualTo(Choice.FOUND);

        open("{\"prompt\":\"Q\",\"response_a\":\"A\",\"response_b\":\"B\"}\n");
        mapping.show();
        assertThat(separator.thereProperty().get()).isFalse();
    }

    @Test
    void a_table_is_read_as_it_is_said_and_imported_so() throws IOException {
        open("ask, then|one|two\nQ, is it?|A|B\n");
        assertThat(fields()).containsExactly("ask, then", "one", "two");
        separator.choose(Choice.COMMA);
        assertThat(fields()).containsExactly("ask", "then|one|two");
        separator.choose(Choice.BAR);
        assertThat(fields()).containsExactly("ask, then", "one", "two");
        mapping.choose(PairField.PROMPT, "ask, then");
        mapping.choose(PairField.RESPONSE_A, "one");
        mapping.choose(PairField.RESPONSE_B, "two");

        assertThat(preview.previewProperty().get().orElseThrow().pairs())
                .extracting(ImportPreview.Row::prompt)
                .containsExactly("Q, is it?");
        importing.start();
        assertThat(importing.reportProperty().get().orElseThrow().pairs()).isEqualTo(1);
    }

    @Test
    void where_it_can_t_be_told_it_is_asked_for() throws IOException {
        open("ask#one#two\nQ#A#B\n");

        assertThat(mapping.openProperty().get()).isTrue();
        assertThat(separator.thereProperty().get()).isTrue();
        assertThat(preview.troubleProperty().get().orElseThrow())
                .isInstanceOf(Trouble.Unparted.class);
        assertThat(said())
                .isEqualTo("Choose what stands between the columns. Then the fields are found.");
        assertThat(preview.readyProperty().get()).isFalse();

        separator.choose(Choice.OTHER);
        separator.type("#");
        assertThat(fields()).containsExactly("ask", "one", "two");
        assertThat(preview.troubleProperty().get().orElseThrow())
                .isInstanceOf(Trouble.Unmapped.class);
        separator.choose(Choice.FOUND);
        assertThat(fields()).isEmpty();
        assertThat(preview.troubleProperty().get().orElseThrow())
                .isInstanceOf(Trouble.Unparted.class);
    }

    /// Imports a table whose columns nobody could tell before it was said what parts them.
    private void importAsSaid() throws IOException {
        open("ask#one#two\nQ#A#B\n");
        separator.choose(Choice.OTHER);
        separator.type("#");
        mapping.choose(PairField.PROMPT, "ask");
        mapping.choose(PairField.RESPONSE_A, "one");
        mapping.choose(PairField.RESPONSE_B, "two");
        importing.start();
    }

    @Test
    void what_was_said_is_remembered_with_the_mapping_and_not_asked_for_again() throws IOException {
        importAsSaid();
        open("two#ask#one\nB#Another?#A\n");

        assertThat(preview.previewProperty().get().orElseThrow().pairs())
                .extracting(ImportPreview.Row::prompt)
                .containsExactly("Another?");
        assertThat(preview.readyProperty().get()).isTrue();
        mapping.show();
        assertThat(separator.choiceProperty().get()).isEqualTo(Choice.FOUND);
        assertThat(separator.foundProperty().get()).isEqualTo("#");
        assertThat(mapping.usedProperty().get()).isPresent();
    }

    @Test
    void it_stays_remembered_when_the_mapping_changes() throws IOException {
        importAsSaid();
        open("ask#one#two\nAnother?#A#B\n");
        mapping.show();
        mapping.choose(PairField.RESPONSE_A, "two");
        mapping.choose(PairField.RESPONSE_B, "one");
        assertThat(preview.previewProperty().get().orElseThrow().pairs())
                .extracting(ImportPreview.Row::a)
                .containsExactly("B");
        importing.start();

        assertThat(saved.all())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.separator()).isEqualTo("#");
                    assertThat(it.mapping().path(PairField.RESPONSE_A)).isEqualTo("two");
                });
    }

    @Test
    void it_is_asked_for_again_once_the_mapping_is_forgotten() throws IOException {
        importAsSaid();
        open("ask#one#two\nAnother?#A#B\n");
        mapping.show();
        mapping.forget();

        assertThat(preview.troubleProperty().get().orElseThrow())
                .isInstanceOf(Trouble.Unparted.class);
        assertThat(separator.foundProperty().get()).isEmpty();
    }

    @Test
    void where_it_was_found_nothing_is_remembered_of_it() throws IOException {
        open("ask;one;two\nQ;A;B\n");
        mapping.choose(PairField.PROMPT, "ask");
        mapping.choose(PairField.RESPONSE_A, "one");
        mapping.choose(PairField.RESPONSE_B, "two");
        importing.start();

        assertThat(saved.all()).singleElement().returns("", SavedMapping::separator);
    }

    @Test
    void what_was_mapped_of_other_columns_counts_no_more() throws IOException {
        open("ask;one|two\nQ;A|B\n");
        mapping.choose(PairField.PROMPT, "ask");
        assertThat(preview.readyProperty().get()).isFalse();
        separator.choose(Choice.BAR);

        assertThat(fields()).containsExactly("ask;one", "two");
        assertThat(mapping.mappingProperty().get().paths()).isEmpty();
        assertThat(mapping.lacking()).isEmpty();
    }

    @Test
    void what_can_t_part_columns_is_refused_and_changes_nothing() throws IOException {
        open("ask,one,two\nQ,A,B\n");
        separator.choose(Choice.OTHER);
        for (String wrong : List.of("\"", "ab", "é")) {
            separator.type(wrong);
            assertThat(separator.refusedProperty().get()).as(wrong).isTrue();
        }
        assertThat(separator.sign()).isEmpty();
        assertThat(fields()).containsExactly("ask", "one", "two");
        separator.type("");
        assertThat(separator.refusedProperty().get()).isFalse();
    }

    @Test
    void other_files_begin_anew() throws IOException {
        open("ask,one,two\nQ,A,B\n");
        separator.choose(Choice.TAB);
        open("q;x;y\nQ;A;B\n");

        assertThat(separator.choiceProperty().get()).isEqualTo(Choice.FOUND);
        assertThat(fields()).containsExactly("q", "x", "y");
    }

    @Test
    void what_comes_late_of_another_sign_is_not_shown() throws IOException {
        ArrayDeque<Runnable> waiting = new ArrayDeque<>();
        ImportViewModel late =
                ImportScreen.viewModel(
                        database, waiting::add, e -> {}, () -> {}, new ArrayDeque<>(), it -> {});
        MappingViewModel fields = late.preview().mapping();
        late.open(List.of(Files.writeString(folder.resolve("late"), "ask;one|two\nQ;A|B\n")));
        waiting.remove().run();
        fields.separator().choose(Choice.BAR);
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }

        assertThat(fields.choices(PairField.PROMPT))
                .extracting(FileField::path)
                .containsExactly("ask;one", "two");
    }
}
