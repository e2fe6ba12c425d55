package org.pairwright.service.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.domain.suite.CompareBy;

/// A side of a comparison was named that is not there.
public final class NoSuchContestant extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 20;

    private NoSuchContestant(String message) {
        super(message);
    }

    static NoSuchContestant named(String name, CompareBy by, List<String> names) {
        return new NoSuchContestant(
                "No response that was judged is %s \"%s\". %s"
                        .formatted(
                                switch (by) {
                                    case SOURCE -> "from";
                                    case PROMPT_VERSION -> "made with prompt version";
                                },
                                name,
                                thereAre(names)));
    }

    static NoSuchContestant unnamed(List<String> names) {
        return new NoSuchContestant(
                "Which candidate is meant has to be said unless there is one. " + thereAre(names));
    }

    static NoSuchContestant itself(String name) {
        return new NoSuchContestant("\"%s\" can't be compared with itself.".formatted(name));
    }

    /// Quoted, as names of sources may hold commas.
    private static String thereAre(List<String> names) {
        if (names.isEmpty()) {
            return "There is none.";
        }
        return "There are: %s%s."
                .formatted(
                        names.stream()
                                .limit(MOST)
                                .map(it -> "\"" + it + "\"")
                                .collect(Collectors.joining(", ")),
                        names.size() > MOST ? " and others" : "");
    }
}
