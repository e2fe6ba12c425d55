package org.pairwright.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFileTest {
    @TempDir private Path folder;
    private KeptFile kept;

    @BeforeEach
    void make() throws Exception {
        kept = new KeptFile(folder.resolve("kept"));
        kept.orMake("old", making -> Files.writeString(making, "first"));
    }

    @Test
    void it_is_made_once() throws Exception {
        kept.orMake("old", making -> Files.writeString(making, "second"));

        assertThat(kept.file()).hasContent("first");
    }

    @Test
    void made_from_other_things_it_is_made_anew() throws Exception {
        kept.orMake("new", making -> Files.writeString(making, "second"));

        assertThat(kept.file()).hasContent("second");
    }

    @Test
    void a_failure_leaves_nothing_that_looks_made() throws Exception {
        assertThatThrownBy(() ->
                        kept.orMake(
                                "new",
                                making -> {
                                    throw new BenchFailure("no disk");
                                }))
                .hasMessage("no disk");

        kept.orMake("old", making -> Files.writeString(making, "third"));

        assertThat(kept.file()).hasContent("third");
    }

    @Test
    void a_database_with_a_log_beside_it_is_not_moved() {
        assertThatThrownBy(() ->
                        kept.orMake(
                                "new",
                                making -> {
                                    Files.writeString(making, "second");
                                    Files.writeString(Path.of(making + "-wal"), "log");
                                }))
                .isInstanceOf(BenchFailure.class)
                .hasMessageEndingWith(
                        "making-kept was left with a log beside it, so it can't be moved.");
    }
}
