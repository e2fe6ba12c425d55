package org.pairwright.dataset.release;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pairwright.dataset.AgreementTally;
import org.pairwright.dataset.Resolution.Resolved;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.SafetyBalanceTally;
import org.pairwright.dataset.StoredMessages;
import org.pairwright.dataset.Target;
import org.pairwright.dataset.TextLength;
import org.pairwright.dataset.release.Figures.Annotators;
import org.pairwright.dataset.release.Figures.GoodBad;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Vote;

/// Adds up what the pairs of a release are like while they go by.
public final class FiguresTally {
    /// What a manifest has room for, whatever a project's responses come from.
    private static final int MOST_SOURCES = 1_000;

    private static final double DIGITS = 1e4;

    private final Target target;
    private final ResolutionPolicy policy;
    private final Resolver resolver;
    private final Map<String, Long> outcomes = new LinkedHashMap<>();
    private final Map<String, Decided> annotators = new HashMap<>();
    private final Map<String, Long> hazards = new TreeMap<>();
    private final Map<String, GoodBad> sources = new TreeMap<>();
    private final AgreementTally released;
    private final AgreementTally all;
    private final SafetyBalanceTally balance;
    private final LengthClasses prompts = new LengthClasses();
    private final LengthClasses good = new LengthClasses();
    private final LengthClasses bad = new LengthClasses();
    private GoodBad unsafe = GoodBad.NONE;
    private long goodLonger;
    private long goodIsA;
    private long ranked;

    /// What one annotator did.
    private record Decided(String kind, long decisions) {}

    /// @param policy says whose votes count and which question they answer
    /// @param resolver of the pairs, which may know how reliable annotators are
    public FiguresTally(Target target, ResolutionPolicy policy, Resolver resolver) {
        this.resolver = resolver;
        this.target = target;
        this.policy = policy;
        released = new AgreementTally(policy);
        balance = new SafetyBalanceTally(policy, target);
        all = new AgreementTally(policy);
        for (Preference preference : Preference.values()) {
            if (preference != Preference.UNSTATED) {
                outcomes.put(preference.code(), 0L);
            }
        }
    }

    /// Adds a pair that stays out.
    public void excluded(StoredPair pair) {
        all.add(pair);
    }

    /// Adds a pair as it goes out.
    ///
    /// @param asked the prompts of its rows: one, or that of A and that of B where they differ
    /// @param written the responses that are in its rows
    public void exported(
            StoredPair pair, List<StoredMessages> asked, Resolved resolved, List<Side> written) {
        all.add(pair);
        released.add(pair);
        balance.add(pair, resolved);
        pair.votes().forEach(this::add);
        pair.traits().categories().forEach(code -> hazards.merge(code, 1L, Long::sum));
        asked.forEach(prompt -> prompts.add(TextLength.of(prompt).characters()));
        for (Side side : target == Target.LABELS ? written : List.of(Side.values())) {
            add(pair, side, isGood(resolved, side), resolved.isUnsafe(side));
        }
        if (isGood(resolved, Side.A) != isGood(resolved, Side.B)) {
            addRanked(pair, isGood(resolved, Side.A) ? Side.A : Side.B);
        }
    }

    private void add(Vote vote) {
        Preference answer = policy.answer(vote);
        if (answer != Preference.UNSTATED) {
            outcomes.merge(answer.code(), 1L, Long::sum);
        }
        if (policy.decides(vote, target)) {
            annotators.merge(
                    vote.annotator(),
                    new Decided(vote.kind().code(), 1),
                    (before, one) -> new Decided(before.kind(), before.decisions() + 1));
        }
    }

    private void add(StoredPair pair, Side side, boolean isGood, boolean isUnsafe) {
        GoodBad before = sources.getOrDefault(pair.traits().source(side), GoodBad.NONE);
        sources.put(pair.traits().source(side), before.plus(isGood));
        (isGood ? good : bad).add(length(pair, side));
        unsafe = isUnsafe ? unsafe.plus(isGood) : unsafe;
    }

    private void addRanked(StoredPair pair, Side better) {
        ranked++;
        goodIsA += better == Side.A ? 1 : 0;
        goodLonger += length(pair, better) > length(pair, better.other()) ? 1 : 0;
    }

    private Annotators annotator(String name, Decided decided) {
        return new Annotators(
                decided.kind(),
                decided.decisions(),
                rounded(resolver.accuracy(name)),
                rounded(resolver.accuracyOnSafety(name)));
    }

    /// To as many digits as every machine computes alike.
    private static @Nullable Double rounded(OptionalDouble share) {
        return share.isPresent() ? Math.rint(share.getAsDouble() * DIGITS) / DIGITS : null;
    }

    private boolean isGood(Resolved resolved, Side side) {
        return switch (target) {
            case PAIRS -> resolved.chosen() == side;
            case LABELS -> resolved.label(side);
        };
    }

    private static long length(StoredPair pair, Side side) {
        return TextLength.of(pair.response(side)).characters();
    }

    /// What was added up so far.
    public Figures figures() {
        List<Annotators> most =
                annotators.entrySet().stream()
                        .map(it -> annotator(it.getKey(), it.getValue()))
                        .sorted(
                                Comparator.comparingLong(Annotators::decisions)
                                        .reversed()
                                        .thenComparing(Annotators::kind)
                                        .thenComparing(it -> String.valueOf(it.accuracy()))
                                        .thenComparing(it -> String.valueOf(it.accuracyOnSafety())))
                        .toList();
        List<Map.Entry<String, GoodBad>> byNumber =
                sources.entrySet().stream()
                        .sorted(Comparator.comparingLong(source -> -source.getValue().sum()))
                        .toList();
        Map<String, GoodBad> named = new LinkedHashMap<>();
        byNumber.stream()
                .limit(MOST_SOURCES)
                .forEach(source -> named.put(source.getKey(), source.getValue()));
        return new Figures(
                outcomes,
                most,
                hazards,
                named,
                Figures.Others.of(byNumber.stream().skip(MOST_SOURCES).map(Map.Entry::getValue)),
                unsafe,
                goodLonger,
                goodIsA,
                ranked,
                Agreement.of(released),
                Agreement.of(all),
                new Figures.Lengths(
                        LengthClasses.FROM,
                        good.counts(),
                        bad.counts(),
                        prompts.mean(),
                        good.mean(),
                        bad.mean()),
                balance.balance().saysSomething() ? balance.balance() : null);
    }
}
