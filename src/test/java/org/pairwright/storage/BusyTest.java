package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;

/// One program writes while another wants to.
class BusyTest extends StorageTest {
    private final CountDownLatch writing = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private Annotator alice;
    private long pair;

    @BeforeEach
    void add_a_pair() {
        pair = addPairs(1).getFirst();
        alice = annotator("alice");
    }

    @AfterEach
    void release_the_other_program() {
        release.countDown();
    }

    /// Another program that begins to write and does not end before it is released.
    private CompletableFuture<Void> writeElsewhere() throws InterruptedException {
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(
                        () -> {
                            try (Database elsewhere = Database.open(location)) {
                                elsewhere.write(handle -> {
                                    handle.execute("update project set license = 'CC0-1.0'");
                                    writing.countDown();
                                    await(release);
                                    return true;
                                });
                            }
                        },
                        work -> Thread.ofPlatform().start(work));
        if (!writing.await(1, TimeUnit.MINUTES)) {
            throw new AssertionError("The other program does not begin to write.");
        }
        return other;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_writer_is_waited_for() throws InterruptedException {
        CompletableFuture<Void> other = writeElsewhere();
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(release::countDown);

        Annotation made = decide(alice, pair, Judgment.of(Preference.A));

        assertThat(release.getCount()).isZero();
        other.join();
        assertThat(new AnnotationStore(database).current(pair, alice, 0)).contains(made);
        assertThat(texts("select license from project")).containsExactly("CC0-1.0");
    }

    @Test
    void a_writer_that_does_not_end_is_reported_and_nothing_is_half_written()
            throws InterruptedException {
        CompletableFuture<Void> other = writeElsewhere();
        try (Database impatient = Database.open(location, Duration.ofMillis(200))) {
            database.close();
            database = impatient;

            assertThatThrownBy(() -> decide(alice, pair, Judgment.of(Preference.A)))
                    .isInstanceOf(StorageFailure.Busy.class)
                    .hasMessageStartingWith(
                            "Another program has been writing to " + location + " for a while.");
            release.countDown();
            other.join();

            assertThat(new AnnotationStore(database).current(pair, alice, 0)).isEmpty();
            decide(alice, pair, Judgment.of(Preference.A));
        }
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void a_writer_does_not_keep_readers_out() throws InterruptedException {
        CompletableFuture<Void> other = writeElsewhere();

        assertThat(texts("select license from project")).containsExactly("");

        release.countDown();
        other.join();
    }
}
