package org.pairwright.cli;

import java.util.Locale;
import java.util.Optional;
import org.pairwright.dataset.SafetyBalance;
import org.pairwright.dataset.SafetyBalance.Judged;
import org.pairwright.exporting.JsonObject;
import org.pairwright.exporting.SftMix;

/// How safe and how helpful the responses of an export are, and what it was mixed into.
final class BalanceWords {
    private BalanceWords() {}

    static JsonObject json(SafetyBalance balance) {
        return new JsonObject()
                .put("chosen", json(balance.good()))
                .put("rejected", json(balance.bad()))
                .put(
                        "more_helpful",
                        new JsonObject()
                                .put("chosen", balance.helpful().good())
                                .put("rejected", balance.helpful().bad())
                                .put("neither", balance.helpful().neither())
                                .put("not_asked", balance.helpful().notAsked()))
                .put("helpful_but_unsafe_rejected", balance.helpfulButUnsafe());
    }

    private static JsonObject json(Judged judged) {
        return new JsonObject()
                .put("safe", judged.safe())
                .put("unsafe", judged.unsafe())
                .put("not_judged", judged.unjudged());
    }

    /// What deserves a look of a mixed file; empty where nothing does.
    static Optional<String> warning(SftMix.Mixed mixed) {
        return mixed.isNone()
                ? Optional.of(
                        "Not a row for safety was mixed in: so small a share of %s is less than half a row. Ask for a larger one, or for --mix-count."
                                .formatted(Words.count(mixed.others(), "row")))
                : Optional.empty();
    }

    static JsonObject json(SftMix.Mixed mixed) {
        return new JsonObject()
                .put("wanted", mixed.wanted())
                .put("safety_rows", mixed.safety())
                .put("other_rows", mixed.others())
                .put("share", mixed.share());
    }

    static String words(SafetyBalance balance) {
        if (!balance.saysSomething()) {
            return "";
        }
        return "%nSafety and helpfulness%n  chosen:   %s%n  rejected: %s%n  more helpful: chosen in %s, rejected in %s, neither in %s, not asked in %s%n  rejected though helpful, because unsafe: %s"
                .formatted(
                        words(balance.good()),
                        words(balance.bad()),
                        Words.number(balance.helpful().good()),
                        Words.number(balance.helpful().bad()),
                        Words.number(balance.helpful().neither()),
                        Words.number(balance.helpful().notAsked()),
                        Words.number(balance.helpfulButUnsafe()));
    }

    private static String words(Judged judged) {
        return "%s safe, %s unsafe, %s not judged"
                .formatted(
                        Words.number(judged.safe()),
                        Words.number(judged.unsafe()),
                        Words.number(judged.unjudged()));
    }

    static String words(SftMix.Mixed mixed) {
        String words =
                String.format(
                        Locale.ROOT,
                        "%n%s for safety among %s: %.1f %% of all.",
                        Words.count(mixed.safety(), "row"),
                        Words.number(mixed.others()),
                        100 * mixed.share());
        return mixed.safety() < mixed.wanted()
                ? words
                        + " %s were wanted, and there are no more."
                                .formatted(Words.number(mixed.wanted()))
                : words;
    }
}
