package org.pairwright.endpoint;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Sends requests to one endpoint and gives its answers, which are bounded in size, depth and time.
/// Goes to no other place: that an endpoint has moved is a failure.
///
/// Safe to use from several threads.
public final class EndpointClient implements AutoCloseable {
    private static final long POLL_MILLIS = 50;

    private final EndpointAddress address;
    private final ApiKey key;
    private final EndpointLimits limits;
    private final Pause pause;
    private final Pace pace;
    private final HttpClient http;

    /// @throws InvalidEndpoint when the key would be sent so that others can read it
    public EndpointClient(EndpointAddress address, ApiKey key, EndpointLimits limits, Pause pause) {
        if (key.isThere() && address.isInTheClear()) {
            throw new InvalidEndpoint(
                    "A key is not sent to "
                            + address
                            + ": on the way everybody could read it. Use https://, or no key.");
        }
        this.address = address;
        this.key = key;
        this.limits = limits;
        this.pause = pause;
        pace = new Pace(limits.perMinute(), System::nanoTime);
        http =
                HttpClient.newBuilder()
                        .connectTimeout(limits.timeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
    }

    public EndpointAddress address() {
        return address;
    }

    /// Posts a JSON object; what fails for a moment is tried again, later each time.
    ///
    /// @param unwanted whether nobody waits for the answer any more
    /// @throws EndpointFailure when there is no answer of use
    JsonNode post(String path, ObjectNode body, BooleanSupplier unwanted) {
        HttpRequest request = request(path, body);
        for (int attempt = 1; ; attempt++) {
            pause(pace.take(), unwanted);
            try {
                return answer(exchange(request, unwanted), attempt);
            } catch (Retry retry) {
                Duration wait = retry.asked.isZero() ? Backoff.after(attempt) : retry.asked;
                if (attempt == limits.attempts() || wait.compareTo(Backoff.LONGEST) > 0) {
                    throw retry.failure;
                }
                pause(wait, unwanted);
            }
        }
    }

    private void pause(Duration time, BooleanSupplier unwanted) {
        if (!time.isZero()) {
            pause.pass(time, unwanted);
        }
        if (unwanted.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw EndpointFailure.stopped();
        }
    }

    private HttpRequest request(String path, ObjectNode body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.at(path))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        body.toString(), StandardCharsets.UTF_8));
        key.authorization().ifPresent(it -> request.header("Authorization", it));
        return request.build();
    }

    /// Says that the request may be made again.
    private static final class Retry extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient EndpointFailure failure;
        private final Duration asked;

        /// @param asked how long the endpoint wants us to wait; zero where it does not say
        Retry(EndpointFailure failure, Duration asked) {
            super(failure);
            this.failure = failure;
            this.asked = asked;
        }
    }

    private JsonNode answer(HttpResponse<byte[]> response, int attempt) throws Retry {
        int status = response.statusCode();
        if (status / 100 == 2) {
            if (key.isSaidIn(response.body())) {
                // What is answered is kept in the project, where no key is to be.
                throw EndpointFailure.malformed("The answer repeats the key.");
            }
            return BoundedJson.read(response.body());
        }
        EndpointFailure failure =
                new StatusWords(address, key).failure(status, response.body(), attempt);
        if (failure.kind().mayPass()) {
            String asked = response.headers().firstValue("Retry-After").orElse("");
            throw new Retry(failure, Backoff.asked(asked, Instant.now()));
        }
        throw failure;
    }

    private HttpResponse<byte[]> exchange(HttpRequest request, BooleanSupplier unwanted)
            throws Retry {
        CompletableFuture<HttpResponse<byte[]>> coming =
                http.sendAsync(request, head -> new BoundedBody(limits.maxBytes()));
        try {
            return await(coming, unwanted);
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EndpointFailure.stopped();
        } finally {
            // Whatever has not arrived is not waited for.
            coming.cancel(true);
        }
    }

    private HttpResponse<byte[]> await(
            CompletableFuture<HttpResponse<byte[]>> coming, BooleanSupplier unwanted)
            throws ExecutionException, InterruptedException, Retry {
        long end = System.nanoTime() + limits.timeout().toNanos();
        while (true) {
            try {
                return coming.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (unwanted.getAsBoolean()) {
                    throw EndpointFailure.stopped();
                }
                if (System.nanoTime() - end > 0) {
                    throw again(
                            new EndpointFailure(
                                    EndpointFailure.Kind.TIMED_OUT,
                                    "%s gave no whole answer within %s."
                                            .formatted(address, seconds(limits.timeout()))));
                }
            }
        }
    }

    private RuntimeException failed(@Nullable Throwable cause) throws Retry {
        for (@Nullable Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof EndpointFailure failure) {
                return failure;
            }
        }
        if (cause instanceof IOException e) {
            throw again(
                    new EndpointFailure(
                            EndpointFailure.Kind.UNREACHABLE,
                            address + " can't be reached (" + e.getClass().getSimpleName() + ").",
                            e));
        }
        return new IllegalStateException("An exchange ended in a way that none can.", cause);
    }

    private static Retry again(EndpointFailure failure) {
        return new Retry(failure, Duration.ZERO);
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1_000 == 0
                ? time.toSeconds() + " s"
                : time.toMillis() / 1_000.0 + " s";
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
