package org.pairwright.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pairwright.domain.CheckReport;

/// Collects what a check finds: the first of each kind in words, the rest as a number.
final class CheckFindings {
    /// How many of one kind are told apart.
    static final int MAX_OF_A_KIND = 20;

    private static final class Kind {
        final List<String> messages = new ArrayList<>();
        long rest;
    }

    private final SequencedMap<String, Kind> kinds = new LinkedHashMap<>();

    void add(String code, String message) {
        Kind kind = kinds.computeIfAbsent(code, first -> new Kind());
        if (kind.messages.contains(message)) {
            return;
        }
        if (kind.messages.size() < MAX_OF_A_KIND) {
            kind.messages.add(message);
        } else {
            kind.rest++;
        }
    }

    /// Adds what explains the rest.
    void addFirst(String code, String message) {
        Kind kind = kinds.getOrDefault(code, new Kind());
        kinds.putFirst(code, kind);
        kind.messages.addFirst(message);
        if (kind.messages.size() > MAX_OF_A_KIND) {
            kind.messages.removeLast();
            kind.rest++;
        }
    }

    CheckReport report() {
        List<CheckReport.Found> problems = new ArrayList<>();
        kinds.forEach((code, kind) -> {
            kind.messages.forEach(message -> problems.add(new CheckReport.Found(code, message)));
            if (kind.rest > 0) {
                problems.add(
                        new CheckReport.Found(
                                code, "There are " + kind.rest + " more of this kind."));
            }
        });
        return new CheckReport(problems);
    }
}
