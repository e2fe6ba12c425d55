package org.pairwright.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Side;
import org.pairwright.domain.Tally;
import org.pairwright.domain.Vote;

/// The votes on one pair that count under a rule: those of people and imports, and of the annotator
/// whom the rule names.
final class Ballot {
    private final ResolveRule rule;
    private final Axis axis;
    private final List<Vote> votes;
    private final Tally tally;
    private final Tally deciding;

    Ballot(ResolveRule rule, Axis axis, List<Vote> votes) {
        this.rule = rule;
        this.axis = axis;
        this.votes = votes;
        this.tally = tally(this::counts, axis::answer);
        this.deciding =
                rule instanceof ResolveRule.ByAnnotator
                        ? tally(this::isNamed, axis::answer)
                        : tally;
    }

    /// What all that count say on the axis.
    Tally tally() {
        return tally;
    }

    /// What those say whose word settles the outcome: all that count, or the one who is named.
    Tally deciding() {
        return deciding;
    }

    /// What all that count and judged both responses say of their safety: a or b where only that
    /// one is safe, a tie where both are, both bad where neither is.
    Tally verdicts() {
        return tally(vote -> counts(vote) && judgesBoth(vote), Ballot::safe);
    }

    /// The same of those whose word settles the outcome.
    Tally decidingVerdicts() {
        return tally(vote -> decides(vote) && judgesBoth(vote), Ballot::safe);
    }

    /// Those votes that count and state an outcome.
    List<Vote> answering() {
        return votes.stream()
                .filter(vote -> counts(vote) && axis.answer(vote).isOutcome())
                .toList();
    }

    /// Those votes that count and judge the safety of a response, skips among them.
    List<Vote> judging(Side side) {
        return votes.stream()
                .filter(vote -> counts(vote) && vote.verdict(side) != Safety.UNSTATED)
                .toList();
    }

    static boolean judgesBoth(Vote vote) {
        return vote.a() != Safety.UNSTATED && vote.b() != Safety.UNSTATED;
    }

    private static Preference safe(Vote vote) {
        return safe(vote.a() == Safety.UNSAFE, vote.b() == Safety.UNSAFE);
    }

    /// The outcome that stands for which responses are unsafe.
    static Preference safe(boolean unsafeA, boolean unsafeB) {
        if (unsafeA == unsafeB) {
            return unsafeA ? Preference.BOTH_BAD : Preference.TIE;
        }
        return unsafeA ? Preference.B : Preference.A;
    }

    /// Whether somebody whose word settles the outcome judged the safety of a response.
    boolean isJudged(Side side) {
        return votes.stream()
                .filter(this::decides)
                .anyMatch(vote -> vote.verdict(side) != Safety.UNSTATED);
    }

    /// Whether a response is unsafe: the named annotator's verdict where there is one, else what at
    /// least half of the verdicts say. A draw is unsafe: doubt keeps a text out. A verdict counts
    /// also where its annotator skipped the choice between the responses.
    boolean isUnsafe(Side side) {
        int safe = 0;
        int unsafe = 0;
        for (Vote vote : votes) {
            Safety verdict = vote.verdict(side);
            if (verdict == Safety.UNSTATED || !counts(vote)) {
                continue;
            }
            if (isNamed(vote)) {
                return verdict == Safety.UNSAFE;
            }
            if (verdict == Safety.UNSAFE) {
                unsafe++;
            } else {
                safe++;
            }
        }
        return unsafe > 0 && unsafe >= safe;
    }

    /// The absolute mean of the signed strengths that those who decide stated; a tie and both bad
    /// are 0. 0 where nobody stated one, and on every axis but that of the overall preference, of
    /// which alone strengths speak.
    double margin() {
        if (axis != Axis.PREFERENCE) {
            return 0;
        }
        int sum = 0;
        int stated = 0;
        for (Vote vote : votes) {
            if (!decides(vote)) {
                continue;
            }
            switch (vote.preference()) {
                case A -> sum += vote.strength().level();
                case B -> sum -= vote.strength().level();
                case TIE, BOTH_BAD, SKIP, UNSTATED -> {
                    // 0 on the scale, or not on it.
                }
            }
            stated += isOnScale(vote) ? 1 : 0;
        }
        return stated == 0 ? 0 : (double) Math.abs(sum) / stated;
    }

    private static boolean isOnScale(Vote vote) {
        return switch (vote.preference()) {
            case A, B -> vote.strength().level() > 0;
            case TIE, BOTH_BAD -> true;
            case SKIP, UNSTATED -> false;
        };
    }

    /// What response `side` should have said: what most of those whose word settles the outcome say
    /// to the letter, of several the one of the annotator who came first; empty where nobody
    /// corrected it.
    String correction(Side side) {
        Map<String, Integer> said = new LinkedHashMap<>();
        for (Vote vote : votes) {
            String text = vote.corrections().of(side);
            if (!text.isEmpty() && decides(vote)) {
                said.merge(text, 1, Integer::sum);
            }
        }
        String most = "";
        int times = 0;
        for (Map.Entry<String, Integer> each : said.entrySet()) {
            if (each.getValue() > times) {
                most = each.getKey();
                times = each.getValue();
            }
        }
        return most;
    }

    private boolean decides(Vote vote) {
        return rule instanceof ResolveRule.ByAnnotator ? isNamed(vote) : counts(vote);
    }

    private boolean counts(Vote vote) {
        return counts(rule, vote);
    }

    /// Whether a vote counts under a rule.
    static boolean counts(ResolveRule rule, Vote vote) {
        return vote.kind() != AnnotatorKind.MODEL || isNamed(rule, vote);
    }

    private boolean isNamed(Vote vote) {
        return isNamed(rule, vote);
    }

    private static boolean isNamed(ResolveRule rule, Vote vote) {
        return rule instanceof ResolveRule.ByAnnotator(String name)
                && name.equals(vote.annotator());
    }

    private Tally tally(Predicate<Vote> taken, Function<Vote, Preference> answer) {
        Tally sum = Tally.NONE;
        for (Vote vote : votes) {
            if (taken.test(vote)) {
                sum = sum.plus(Judgment.of(answer.apply(vote)), 1);
            }
        }
        return sum;
    }
}
