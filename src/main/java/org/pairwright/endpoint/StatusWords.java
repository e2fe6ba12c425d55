package org.pairwright.endpoint;

import java.util.List;
import org.pairwright.endpoint.EndpointFailure.Kind;
import tools.jackson.databind.JsonNode;

/// Says what an answer means that is no success. Of what the endpoint says of it, the beginning is
/// repeated, without what could be the key.
record StatusWords(EndpointAddress address, ApiKey key) {
    private static final int SHOWN = 200;

    EndpointFailure failure(int status, byte[] body, int attempt) {
        Kind kind = kind(status, body);
        String times = attempt > 1 ? " after %d attempts".formatted(attempt) : "";
        return new EndpointFailure(
                kind,
                switch (kind) {
                    case NOT_ALLOWED ->
                            "%s does not let us in (status %d): %s is not what it wants."
                                    .formatted(address, status, key);
                    case NOT_FOUND ->
                            "%s has no such thing (status %d)%s"
                                    .formatted(address, status, said(body));
                    case MOVED ->
                            "%s says that it has moved (status %d). Nothing is sent elsewhere; give its new address."
                                    .formatted(address, status);
                    case OUT_OF_QUOTA ->
                            "%s says that what was paid for is used up (status %d)."
                                    .formatted(address, status);
                    case BUSY ->
                            "%s is busy (status %d)%s%s"
                                    .formatted(address, status, times, said(body));
                    case BROKEN ->
                            "%s is out of order (status %d)%s%s"
                                    .formatted(address, status, times, said(body));
                    case REFUSED, UNREACHABLE, TIMED_OUT, TOO_LARGE, MALFORMED, STOPPED ->
                            "%s does not take this (status %d)%s"
                                    .formatted(address, status, said(body));
                });
    }

    private static Kind kind(int status, byte[] body) {
        return switch (status) {
            case 401, 403 -> Kind.NOT_ALLOWED;
            case 404, 405, 410 -> Kind.NOT_FOUND;
            case 402 -> Kind.OUT_OF_QUOTA;
            case 429 ->
                    error(body).path("code").asString("").equals("insufficient_quota")
                            ? Kind.OUT_OF_QUOTA
                            : Kind.BUSY;
            case 408, 425, 500, 502, 503, 504, 529 -> Kind.BROKEN;
            default -> status / 100 == 3 ? Kind.MOVED : Kind.REFUSED;
        };
    }

    private static JsonNode error(byte[] body) {
        try {
            return BoundedJson.read(body).path("error");
        } catch (EndpointFailure notJson) {
            return BoundedJson.object();
        }
    }

    private String said(byte[] body) {
        JsonNode error = error(body);
        String message = error.isString() ? error.asString("") : error.path("message").asString("");
        StringBuilder plain = new StringBuilder();
        message.codePoints()
                .limit(10L * SHOWN)
                .map(it -> Character.isISOControl(it) || Character.isSpaceChar(it) ? ' ' : it)
                .filter(it -> !isInvisible(it))
                .forEach(plain::appendCodePoint);
        String shown = key.removedFrom(plain.toString().strip());
        if (shown.isEmpty()) {
            return ".";
        }
        return ": \""
                + (shown.codePointCount(0, shown.length()) > SHOWN
                        ? shown.substring(0, shown.offsetByCodePoints(0, SHOWN)) + "…"
                        : shown)
                + "\".";
    }

    /// What would change how the rest of a line reads.
    private static boolean isInvisible(int codePoint) {
        return List.of(
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.PRIVATE_USE,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR)
                .contains(Character.getType(codePoint));
    }
}
