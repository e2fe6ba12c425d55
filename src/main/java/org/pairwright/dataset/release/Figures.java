package org.pairwright.dataset.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairwright.dataset.SafetyBalance;

/// What the pairs of a release are like. Good and bad are chosen and rejected where a row is a
/// pair, and the labels where a row is a response.
///
/// @param outcomes what annotators answered on the recipe's axis of the released pairs: a, b, tie,
///   both_bad, skip
/// @param annotators who decided the released pairs, in the order of the most decisions; not by
///   name
/// @param hazards released pairs in which a category was found, by its code
/// @param sources how often each source's responses are good and bad, those of most responses first
///   and no more than a thousand; the empty name is unknown
/// @param otherSources all further sources together
/// @param unsafe released responses that were judged unsafe, good and bad
/// @param goodLonger released pairs whose good response is the longer one
/// @param goodIsA released pairs whose good response is A
/// @param ranked released pairs with one good response and one bad
/// @param agreement over the released pairs
/// @param agreementOfAll over all pairs that the recipe looked at, those left out included
/// @param lengths in characters
/// @param balance how safe and how helpful good and bad responses are; null where nobody said so
public record Figures(
        Map<String, Long> outcomes,
        List<Annotators> annotators,
        Map<String, Long> hazards,
        Map<String, GoodBad> sources,
        Others otherSources,
        GoodBad unsafe,
        long goodLonger,
        long goodIsA,
        long ranked,
        Agreement agreement,
        Agreement agreementOfAll,
        Lengths lengths,
        @Nullable SafetyBalance balance) {
    /// How many good and how many bad responses.
    public record GoodBad(long good, long bad) {
        /// None yet.
        public static final GoodBad NONE = new GoodBad(0, 0);

        GoodBad plus(boolean isGood) {
            return isGood ? new GoodBad(good + 1, bad) : new GoodBad(good, bad + 1);
        }

        /// All of them.
        public long sum() {
            return good + bad;
        }
    }

    /// What is not told one by one.
    ///
    /// @param number how many there are
    public record Others(long number, long good, long bad) {
        /// Adds up what each of them has.
        public static Others of(Stream<GoodBad> each) {
            return each.reduce(
                    new Others(0, 0, 0),
                    Others::plus,
                    (one, other) ->
                            new Others(
                                    one.number + other.number,
                                    one.good + other.good,
                                    one.bad + other.bad));
        }

        private Others plus(GoodBad one) {
            return new Others(number + 1, good + one.good, bad + one.bad);
        }
    }

    /// One who decided.
    ///
    /// @param kind person, model or import
    /// @param decisions on released pairs
    /// @param accuracy how often they answer the recipe's question right, by the model that settled
    ///   the pairs; null where none did, or where they said too little
    /// @param accuracyOnSafety the same of what is safe
    public record Annotators(
            String kind,
            long decisions,
            @Nullable Double accuracy,
            @Nullable Double accuracyOnSafety) {}

    /// How long texts are. A text of `n` characters counts in the last class whose bound is at most
    /// `n`.
    ///
    /// @param from the bounds, the first of which is 0
    /// @param promptMean in characters
    /// @param goodMean in characters
    /// @param badMean in characters
    public record Lengths(
            List<Long> from,
            List<Long> good,
            List<Long> bad,
            double promptMean,
            double goodMean,
            double badMean) {
        public Lengths {
            from = List.copyOf(from);
            good = List.copyOf(good);
            bad = List.copyOf(bad);
        }
    }

    public Figures {
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        hazards = Collections.unmodifiableMap(new LinkedHashMap<>(hazards));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        annotators = List.copyOf(annotators);
    }
}
