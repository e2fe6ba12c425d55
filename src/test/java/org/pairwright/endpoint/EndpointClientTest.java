package org.pairwright.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pairwright.endpoint.LoopbackEndpoint.Answer;
import org.pairwright.endpoint.LoopbackEndpoint.Answers;

/// A real server on this computer that answers well, late, wrong, too much or not at all.
class EndpointClientTest {
    private static final String SECRET = "sk-test-0123456789abcdef";
    private static final EndpointLimits LIMITS =
            new EndpointLimits(Duration.ofSeconds(20), 3, 0, 10_000);

    private final List<Duration> waits = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private LoopbackEndpoint endpoint = LoopbackEndpoint.answering((asked, n) -> Answer.ok("{}"));

    @AfterEach
    void close() {
        over.countDown();
        endpoint.close();
    }

    private EndpointClient client(EndpointLimits limits, Answers answers) {
        endpoint.close();
        endpoint = LoopbackEndpoint.answering(answers);
        return new EndpointClient(
                EndpointAddress.of(endpoint.url()),
                ApiKey.of(SECRET),
                limits,
                (time, unwanted) -> waits.add(time));
    }

    private String post(EndpointLimits limits, Answers answers) {
        try (EndpointClient client = client(limits, answers)) {
            return client.post("/x", BoundedJson.object().put("a", 1), () -> false).toString();
        }
    }

    private EndpointFailure failure(EndpointLimits limits, Answers answers) {
        return catchThrowableOfType(EndpointFailure.class, () -> post(limits, answers));
    }

    private EndpointFailure failure(Answer answer) {
        return failure(LIMITS, (asked, n) -> answer);
    }

    @Test
    void a_request_goes_to_its_path_with_the_key_and_the_body() {
        assertThat(post(LIMITS, (asked, n) -> Answer.ok("{\"b\":2}"))).isEqualTo("{\"b\":2}");

        LoopbackEndpoint.Asked asked = endpoint.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1/x");
        assertThat(asked.authorization()).isEqualTo("Bearer " + SECRET);
        assertThat(asked.body().toString()).isEqualTo("{\"a\":1}");
    }

    @Test
    void what_fails_for_a_moment_is_tried_again_later_and_later() {
        post(LIMITS, (asked, n) -> n < 3 ? Answer.of(503, "") : Answer.ok("{}"));

        assertThat(waits).hasSize(2);
        assertThat(waits.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(waits.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void an_endpoint_is_left_alone_for_as_long_as_it_asks() {
        post(
                LIMITS,
                (asked, n) ->
                        n < 2 ? Answer.of(429, "").with("Retry-After", "7") : Answer.ok("{}"));

        assertThat(waits).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void who_asks_for_an_hour_has_failed() {
        EndpointFailure failure =
                failure(LIMITS, (asked, n) -> Answer.of(429, "").with("Retry-After", "3600"));

        assertThat(failure.kind()).isEqualTo(EndpointFailure.Kind.BUSY);
        assertThat(endpoint.asked()).hasSize(1);
    }

    @Test
    void after_some_attempts_it_has_failed() {
        EndpointFailure failure =
                failure(Answer.of(500, "{\"error\":{\"message\":\"CUDA out of memory\"}}"));

        assertThat(failure)
                .hasMessage(
                        endpoint.url()
                                + " is out of order (status 500) after 3 attempts: \"CUDA out of memory\".");
        assertThat(endpoint.asked()).hasSize(3);
    }

    @Test
    void a_key_that_is_refused_is_tried_once_and_not_repeated() {
        EndpointFailure failure =
                failure(
                        Answer.of(
                                401,
                                "{\"error\":{\"message\":\"Incorrect API key provided: "
                                        + SECRET
                                        + "\"}}"));

        assertThat(failure.kind().isOfAll()).isTrue();
        assertThat(failure)
                .hasMessage(
                        endpoint.url()
                                + " does not let us in (status 401): a key is not what it wants.");
        assertThat(endpoint.asked()).hasSize(1);
    }

    @Test
    void an_answer_that_repeats_the_key_is_not_taken() {
        EndpointFailure failure =
                failure(Answer.ok("{\"model\":\"Bearer " + SECRET + "\",\"choices\":[]}"));

        assertThat(failure.kind()).isEqualTo(EndpointFailure.Kind.MALFORMED);
        assertThat(failure).hasMessage("The answer repeats the key.");
        assertThat(waits).isEmpty();
    }

    @Test
    void what_an_endpoint_says_is_repeated_without_parts_of_the_key() {
        EndpointFailure failure =
                failure(
                        Answer.of(
                                400,
                                "{\"error\":{\"message\":\"No sk-test-0123***** here.\\u0007 Bye\"}}"));

        assertThat(failure.getMessage())
                .isEqualTo(
                        endpoint.url()
                                + " does not take this (status 400): \"No (key) here.  Bye\".");
    }

    @Test
    void an_endless_message_is_cut() {
        EndpointFailure failure =
                failure(
                        Answer.of(
                                400, "{\"error\":{\"message\":\"" + "no ".repeat(2_000) + "\"}}"));

        assertThat(failure.getMessage()).hasSizeLessThan(300).endsWith("…\".");
    }

    @Test
    void it_follows_to_no_other_place() {
        EndpointFailure failure =
                failure(Answer.of(302, "").with("Location", "http://example.com/"));

        assertThat(failure.kind()).isEqualTo(EndpointFailure.Kind.MOVED);
        assertThat(endpoint.asked()).hasSize(1);
    }

    @Test
    void a_huge_answer_is_not_read() {
        EndpointFailure failure = failure(Answer.ok("{\"a\":\"" + "x".repeat(20_000_000) + "\"}"));

        assertThat(failure.kind()).isEqualTo(EndpointFailure.Kind.TOO_LARGE);
    }

    @Test
    void a_deep_answer_is_not_read() {
        EndpointFailure failure =
                failure(Answer.ok("{\"a\":" + "[".repeat(500) + "]".repeat(500) + "}"));

        assertThat(failure).hasMessage("The answer is not JSON, or too deep.");
    }

    @Test
    void an_answer_that_is_no_json_is_not_repeated() {
        EndpointFailure failure = failure(Answer.ok("<html>" + SECRET));

        assertThat(failure.kind()).isEqualTo(EndpointFailure.Kind.MALFORMED);
        assertThat(failure.getMessage()).doesNotContain("html").doesNotContain(SECRET);
    }

    @Test
    void a_slow_answer_is_not_waited_for() {
        EndpointFailure failure =
                failure(
                        LIMITS.withTimeout(Duration.ofMillis(200)).withAttempts(2),
                        (asked, n) -> {
                            over.await();
                            return Answer.ok("{}");
                        });

        assertThat(failure).hasMessage(endpoint.url() + " gave no whole answer within 0.2 s.");
        assertThat(endpoint.asked()).hasSize(2);
    }

    @Test
    void what_nobody_wants_any_more_is_not_waited_for() throws InterruptedException {
        AtomicBoolean unwanted = new AtomicBoolean();
        try (EndpointClient client =
                client(
                        LIMITS,
                        (asked, n) -> {
                            unwanted.set(true);
                            over.await();
                            return Answer.ok("{}");
                        })) {
            EndpointFailure failure =
                    catchThrowableOfType(
                            EndpointFailure.class,
                            () -> client.post("/x", BoundedJson.object(), unwanted::get));

            assertThat(failure.kind()).isEqualTo(EndpointFailure.Kind.STOPPED);
        }
    }

    @Test
    void an_endpoint_that_is_not_there_is_told() {
        endpoint.close();
        String url = endpoint.url();
        try (EndpointClient client =
                new EndpointClient(
                        EndpointAddress.of(url),
                        ApiKey.NONE,
                        LIMITS,
                        (time, unwanted) -> waits.add(time))) {
            EndpointFailure failure =
                    catchThrowableOfType(
                            EndpointFailure.class,
                            () -> client.post("/x", BoundedJson.object(), () -> false));

            assertThat(failure).hasMessage(url + " can't be reached (ConnectException).");
            assertThat(waits).hasSize(2);
        }
    }

    @Test
    void a_key_is_not_sent_where_others_can_read_it() {
        assertThatThrownBy(() ->
                        new EndpointClient(
                                EndpointAddress.of("http://models.example.com/v1"),
                                ApiKey.of(SECRET),
                                LIMITS,
                                Pause.REAL))
                .isInstanceOf(InvalidEndpoint.class)
                .hasMessageContaining("on the way everybody could read it");
    }

    @Test
    void a_key_in_the_address_is_refused_and_not_repeated() {
        for (String address :
                List.of(
                        "https://user:" + SECRET + "@example.com/v1",
                        "https://example.com/v1?key=" + SECRET,
                        "https://example.com/v1 " + SECRET)) {
            assertThatThrownBy(() -> EndpointAddress.of(address))
                    .isInstanceOf(InvalidEndpoint.class)
                    .hasMessageNotContaining(SECRET);
        }
        assertThat(ApiKey.of(SECRET)).hasToString("a key");
    }

    @Test
    void an_address_is_taken_with_a_path_of_ours_behind_it() {
        assertThat(EndpointAddress.of("https://example.com/v1/chat/completions/"))
                .hasToString("https://example.com/v1");
        assertThat(EndpointAddress.of("https://example.com/v1/moderations"))
                .hasToString("https://example.com/v1");
    }
}
