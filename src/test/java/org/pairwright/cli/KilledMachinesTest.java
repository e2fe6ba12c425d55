package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.Main;
import org.pairwright.endpoint.LoopbackEndpoint;
import org.pairwright.endpoint.LoopbackEndpoint.Answers;
import org.pairwright.storage.Child;
import tools.jackson.databind.JsonNode;

/// A process that is killed while models answer loses no answer that arrived: whoever goes on pays
/// for none of them twice.
class KilledMachinesTest {
    private static final int PROMPTS = 10;

    /// More than it takes for a pair to be stored, on whatever machine.
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @TempDir Path folder;

    private Path project;

    @BeforeEach
    void make_a_project() {
        project = folder.resolve("test.pairs");
        assertThat(Ran.of("new", project).exitCode()).isZero();
    }

    /// Runs a command in a process of its own until its endpoint was asked so often, and kills it
    /// before that answer.
    ///
    /// @param enough whether the moment has come once it was
    private void killAt(int request, Answers answers, BooleanSupplier enough, Words words) {
        CountDownLatch asked = new CountDownLatch(request);
        CountDownLatch killed = new CountDownLatch(1);
        try (LoopbackEndpoint endpoint =
                        LoopbackEndpoint.answering((it, number) -> {
                            asked.countDown();
                            if (number >= request) {
                                killed.await();
                            }
                            return answers.to(it, number);
                        });
                Child child = new Child(Main.class, words.to(endpoint))) {
            assertThat(asked.await(2, TimeUnit.MINUTES)).as("it asks").isTrue();
            long since = System.nanoTime();
            while (!enough.getAsBoolean()) {
                assertThat(System.nanoTime() - since).as("waited for").isLessThan(PATIENCE);
            }
            child.kill();
            killed.countDown();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(Ran.of("check", project).exitCode()).isEqualTo(ExitCode.DONE);
    }

    private interface Words {
        String[] to(LoopbackEndpoint endpoint);
    }

    private List<JsonNode> pairs() {
        return Ran.of("list", project, "--annotations").lines();
    }

    @Test
    void no_answer_that_arrived_is_asked_for_again() throws IOException {
        Path prompts =
                Samples.file(
                        folder,
                        "prompts.jsonl",
                        IntStream.range(0, PROMPTS)
                                .mapToObj(i -> "{\"prompt\":\"Question %d?\"}\n".formatted(i))
                                .collect(Collectors.joining()));
        Answers answers =
                (asked, n) ->
                        LoopbackEndpoint.chat(
                                asked.body().path("model").asString("") + " says so, " + n + ".");
        Words generate =
                endpoint ->
                        words(
                                "generate",
                                "--prompts",
                                prompts,
                                "--models",
                                "small,large",
                                "--endpoint",
                                endpoint.url(),
                                "--seed",
                                5);

        killAt(14, answers, () -> true, generate);

        assertThat(pairs()).isEmpty();
        try (LoopbackEndpoint endpoint = LoopbackEndpoint.answering(answers)) {
            JsonNode json = Ran.of((Object[]) generate.to(endpoint)).json();
            assertThat(json.get("pairs").asInt()).isEqualTo(PROMPTS);
            assertThat(endpoint.asked()).hasSize(2 * PROMPTS - 13);
        }
        assertThat(pairs())
                .as("in what arrived last before the kill")
                .anyMatch(it -> it.toString().contains("small says so, 13."));
        assertThat(Ran.of("check", project).exitCode()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_pair_that_was_looked_at_is_stored_while_others_still_are() throws IOException {
        Path rows =
                Samples.file(
                        folder,
                        "rows.jsonl",
                        IntStream.range(0, PROMPTS)
                                .mapToObj(i ->
                                        "{\"prompt\":\"Q%1$d\",\"response_a\":\"A%1$d\",\"response_b\":\"B%1$d\"}\n"
                                                .formatted(i))
                                .collect(Collectors.joining()));
        assertThat(Ran.of("import", project, rows).exitCode()).isZero();
        Answers answers = (asked, n) -> LoopbackEndpoint.moderation(false, 0.1, 0.2);
        Words score =
                endpoint ->
                        words(
                                "score",
                                "--scorer",
                                endpoint.url() + "/moderations",
                                "--model",
                                "omni");

        killAt(12, answers, () -> scored() == 5, score);

        try (LoopbackEndpoint endpoint = LoopbackEndpoint.answering(answers)) {
            JsonNode json = Ran.of((Object[]) score.to(endpoint)).json();
            assertThat(json.get("already").asInt()).isEqualTo(5);
            assertThat(json.get("scored").asInt()).isEqualTo(PROMPTS - 5);
            assertThat(endpoint.asked()).hasSize(2 * (PROMPTS - 5));
        }
        assertThat(Ran.of("check", project).exitCode()).isEqualTo(ExitCode.DONE);
    }

    private long scored() {
        return pairs().stream().filter(it -> !it.get("annotations").isEmpty()).count();
    }

    private String[] words(String command, Object... options) {
        return Stream.concat(
                        Stream.of(command, project, "--parallel", 1, "--json"), Stream.of(options))
                .map(String::valueOf)
                .toArray(String[]::new);
    }
}
