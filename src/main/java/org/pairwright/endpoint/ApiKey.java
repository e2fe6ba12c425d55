package org.pairwright.endpoint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The key of an endpoint. It lives in memory alone: no message, log, event, project or command
/// line has it.
public final class ApiKey {
    /// For endpoints that ask for none.
    public static final ApiKey NONE = new ApiKey("");

    /// The longest key, in characters.
    private static final int MAX_LENGTH = 4_096;

    /// So many characters of a key in a word give it away.
    private static final int TELLING = 6;

    /// A shorter key is a word that servers without keys are given.
    private static final int SECRET_LENGTH = 16;

    private final String secret;

    private ApiKey(String secret) {
        this.secret = secret;
    }

    /// The key that somebody gave.
    ///
    /// @throws InvalidEndpoint when `text` can't be a key; it is not repeated
    public static ApiKey of(String text) {
        String secret = text.strip();
        if (secret.isEmpty()) {
            throw new InvalidEndpoint("The key is empty.");
        }
        if (secret.length() > MAX_LENGTH || !secret.chars().allMatch(it -> it > ' ' && it < 127)) {
            throw new InvalidEndpoint("The key holds what no key can hold. It is not shown here.");
        }
        return new ApiKey(secret);
    }

    boolean isThere() {
        return !secret.isEmpty();
    }

    /// What a request says to prove that it may be made; empty without a key.
    Optional<String> authorization() {
        return isThere() ? Optional.of("Bearer " + secret) : Optional.empty();
    }

    /// What somebody else says, without words that have a part of the key in them: some endpoints
    /// repeat it.
    String removedFrom(String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(word -> isToldBy(word) ? "(key)" : word)
                .collect(Collectors.joining(" "));
    }

    /// Whether somebody else says the whole key; of a short one, as `none`, nobody can tell.
    boolean isSaidIn(byte[] text) {
        return secret.length() >= SECRET_LENGTH
                && new String(text, StandardCharsets.ISO_8859_1).contains(secret);
    }

    private boolean isToldBy(String word) {
        int length = Math.min(TELLING, secret.length());
        for (int at = 0; length > 0 && at + length <= secret.length(); at++) {
            if (word.contains(secret.substring(at, at + length))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return isThere() ? "a key" : "no key";
    }
}
