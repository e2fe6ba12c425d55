package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation;

/// A sealed file is believed while it is what was sealed, and forgotten when it goes.
class SealTest {
    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void seal_a_file() throws IOException {
        file = folder.resolve("sealed");
        Files.writeString(file, "What was written.");
        Seal.put(file);
    }

    @Test
    void a_file_is_whole_until_a_bit_of_it_changes() throws IOException {
        assertThat(Seal.isWhole(file)).isTrue();
        assertThat(Seal.remembered(folder)).containsExactly(file);

        byte[] content = Files.readAllBytes(file);
        content[3] ^= 1;
        Files.delete(file);
        Files.write(folder.resolve("other"), content);
        Files.move(folder.resolve("other"), file);
        assertThat(Seal.isWhole(file)).isFalse();
    }

    @Test
    void a_file_that_is_written_to_again_is_forgotten() throws IOException {
        assertThat(Seal.isWhole(file)).isTrue();

        Seal.remove(file);

        assertThat(Seal.remembered(folder)).isEmpty();
    }

    @Test
    void what_an_index_was_made_in_and_one_that_was_removed_is_forgotten() throws IOException {
        ProjectLocation.InFile location =
                new ProjectLocation.InFile(folder.resolve("project.pairs"));
        SearchFile index = SearchFile.of(location);
        try (Database database = Database.create(location, Samples.project())) {
            for (String question : new String[] {"One", "Two"}) {
                Samples.add(database, Samples.pair(question));
                assertThat(new SearchIndex(database).build((stage, done, total) -> {})).isTrue();
                assertThat(new SearchIndex(database).state().beyond()).isZero();
            }
            assertThat(Seal.remembered(folder)).containsExactly(index.path());
            new SearchIndex(database).drop();
        }

        assertThat(Seal.remembered(folder)).isEmpty();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).doesNotContain(index.path());
        }
    }
}
