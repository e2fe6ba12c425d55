package org.pairwright.cli;

import java.util.Map;
import org.pairwright.dataset.release.PairChange;
import org.pairwright.dataset.release.ReleaseDiff;
import org.pairwright.exporting.JsonObject;
import org.pairwright.service.Released;

/// How two releases differ, for scripts and for people.
record ReleaseDiffWords(Released before, Released after, ReleaseDiff diff) {
    JsonObject json() {
        JsonObject reasons = new JsonObject();
        diff.reasons().forEach((kind, numbers) -> reasons.put(kind.code(), JsonObject.of(numbers)));
        return new JsonObject()
                .put("from", before.manifest().version())
                .put("to", after.manifest().version())
                .put("added", diff.added())
                .put("removed", diff.removed())
                .put("changed", diff.changed())
                .put("kept", diff.kept())
                .put("reasons", reasons)
                .put("recipe", diff.recipe().stream().map(ReleaseDiffWords::json).toList())
                .put("pairs", diff.first().stream().map(ReleaseDiffWords::json).toList());
    }

    private static JsonObject json(ReleaseDiff.RecipeChange change) {
        return new JsonObject()
                .put("part", change.part())
                .put("from", change.before())
                .put("to", change.after());
    }

    private static JsonObject json(PairChange change) {
        return new JsonObject()
                .put("pair", change.pair())
                .put("change", change.kind().code())
                .put("why", change.why())
                .putText("from", change.before())
                .putText("to", change.after());
    }

    String summary() {
        StringBuilder words = new StringBuilder();
        words.append(
                "From %s to %s: %s came, %s went, %s changed, %s the same."
                        .formatted(
                                before.manifest().version(),
                                after.manifest().version(),
                                Words.number(diff.added()),
                                Words.number(diff.removed()),
                                Words.number(diff.changed()),
                                Words.number(diff.kept())));
        diff.reasons().forEach((kind, numbers) -> append(words, kind, numbers));
        for (ReleaseDiff.RecipeChange change : diff.recipe()) {
            words.append(
                    "%nRecipe, %s: \"%s\", before \"%s\"."
                            .formatted(change.part(), change.after(), change.before()));
        }
        diff.first().forEach(change -> append(words, change));
        long all = diff.added() + diff.removed() + diff.changed();
        if (all > diff.first().size()) {
            words.append("%n... and %s more.".formatted(Words.number(all - diff.first().size())));
        }
        return words.toString();
    }

    private static void append(
            StringBuilder words, PairChange.Kind kind, Map<String, Long> numbers) {
        numbers.forEach((reason, number) ->
                words.append(
                        "%n  %-10s %-20s %12s"
                                .formatted(kind.code(), reason, Words.number(number))));
    }

    private static void append(StringBuilder words, PairChange change) {
        words.append(
                "%n%s %s (%s) %s"
                        .formatted(
                                change.pair(),
                                change.kind().code(),
                                String.join(", ", change.why()),
                                switch (change.kind()) {
                                    case ADDED -> change.after();
                                    case REMOVED -> change.before();
                                    case CHANGED -> change.before() + " -> " + change.after();
                                }));
    }
}
