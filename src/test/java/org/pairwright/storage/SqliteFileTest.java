package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteFileTest {
    private static final int LOOKS = 50_000;

    @TempDir Path folder;

    @Test
    void a_log_that_goes_while_it_is_looked_at_holds_nothing() throws IOException {
        Path log = folder.resolve("project.pairs-wal");
        SqliteFile file = new SqliteFile(folder.resolve("project.pairs"));
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Long> other = CompletableFuture.supplyAsync(() -> comeAndGo(log, over));
        for (int i = 0; i < LOOKS; i++) {
            assertThat(file.holds("-wal")).isFalse();
        }
        over.set(true);

        assertThat(other.join()).isPositive();
    }

    private static long comeAndGo(Path log, AtomicBoolean over) {
        long times = 0;
        try {
            while (!over.get()) {
                Files.createFile(log);
                Files.delete(log);
                times++;
            }
            return times;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
