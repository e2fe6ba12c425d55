package org.pairwright.endpoint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An endpoint on this computer that answers as a test wants, and remembers what it was asked.
public final class LoopbackEndpoint implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /// What it was asked.
    public record Asked(String path, String authorization, JsonNode body) {}

    /// What it answers.
    public record Answer(int status, Map<String, String> headers, String body) {
        public static Answer of(int status, String body) {
            return new Answer(status, Map.of(), body);
        }

        public static Answer ok(String body) {
            return of(200, body);
        }

        public Answer with(String header, String value) {
            return new Answer(status, Map.of(header, value), body);
        }
    }

    /// Makes answers.
    public interface Answers {
        Answer to(Asked asked, int number) throws InterruptedException;
    }

    private LoopbackEndpoint(HttpServer server) {
        this.server = server;
    }

    public static LoopbackEndpoint answering(Answers answers) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            LoopbackEndpoint endpoint = new LoopbackEndpoint(server);
            server.setExecutor(endpoint.threads);
            server.createContext("/", exchange -> endpoint.answer(exchange, answers));
            server.start();
            return endpoint;
        } catch (IOException e) {
            throw new IllegalStateException("No server can be started.", e);
        }
    }

    private void answer(HttpExchange exchange, Answers answers) throws IOException {
        try (exchange) {
            JsonNode body = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
            String key = exchange.getRequestHeaders().getFirst("Authorization");
            Asked request =
                    new Asked(exchange.getRequestURI().getPath(), key == null ? "" : key, body);
            int number;
            synchronized (asked) {
                asked.add(request);
                number = asked.size();
            }
            Answer answer = answers.to(request, number);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Where it is.
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /// What it was asked so far.
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /// An answer of a chat, in the shape of OpenAI's.
    public static Answer chat(String content) {
        return Answer.ok(
                JsonMapper.shared()
                        .createObjectNode()
                        .put("id", "chatcmpl-1")
                        .put("object", "chat.completion")
                        .put("model", "model-2026")
                        .set(
                                "choices",
                                JsonMapper.shared()
                                        .createArrayNode()
                                        .add(
                                                JsonMapper.shared()
                                                        .createObjectNode()
                                                        .put("index", 0)
                                                        .put("finish_reason", "stop")
                                                        .set(
                                                                "message",
                                                                JsonMapper.shared()
                                                                        .createObjectNode()
                                                                        .put("role", "assistant")
                                                                        .put("content", content))))
                        .set(
                                "usage",
                                JsonMapper.shared()
                                        .createObjectNode()
                                        .put("prompt_tokens", 10)
                                        .put("completion_tokens", 5))
                        .toString());
    }

    /// A result of a moderation, in the shape of OpenAI's.
    public static Answer moderation(boolean flagged, double violence, double hate) {
        return Answer.ok(
                """
                {"id":"modr-1","model":"omni-moderation-2024-09-26","results":[{"flagged":%s,
                "categories":{"violence":%s,"hate":false,"illicit":null},
                "category_scores":{"violence":%s,"hate":%s,"illicit":null}}]}
                """
                        .formatted(flagged, flagged, violence, hate));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
