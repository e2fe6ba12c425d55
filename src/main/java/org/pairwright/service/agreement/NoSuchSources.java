package org.pairwright.service.agreement;

import java.util.List;

/// A comparison of sources was asked for that the project does not have.
public final class NoSuchSources extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 20;

    private NoSuchSources(String message) {
        super(message);
    }

    static NoSuchSources unknown(String name, List<String> sources) {
        return new NoSuchSources(
                "No response is from \"%s\". %s".formatted(name, thereAre(sources)));
    }

    static NoSuchSources unnamed(List<String> sources) {
        return new NoSuchSources(
                "Which two sources are compared has to be said unless there are two. "
                        + thereAre(sources));
    }

    static NoSuchSources same(String name) {
        return new NoSuchSources("\"%s\" can't be compared with itself.".formatted(name));
    }

    private static String thereAre(List<String> sources) {
        if (sources.isEmpty()) {
            return "No response that was judged has a source.";
        }
        return "There are: %s%s."
                .formatted(
                        String.join(", ", sources.stream().limit(MOST).toList()),
                        sources.size() > MOST ? " and others" : "");
    }
}
