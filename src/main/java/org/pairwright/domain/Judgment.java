package org.pairwright.domain;

import java.util.function.Consumer;

/// What one annotator says of one pair: everything that a person sets before a decision is
/// recorded.
///
/// @param preference the overall preference, or [Preference#SKIP]
/// @param strength stated only beside a preference for a or b
/// @param moreHelpful which is more helpful, where asked apart; never a skip
/// @param safer which is safer, where asked apart; never a skip
/// @param flagged whether the pair wants another look, with `flagNote` saying why
/// @param skipReason stated only beside a skip
/// @param rationale the annotator's reasons in their own words; empty when none were given
/// @param corrections what the responses should have said
/// @param answers what was said by the project's own criteria
public record Judgment(
        Preference preference,
        Strength strength,
        Preference moreHelpful,
        Preference safer,
        PromptVerdict promptVerdict,
        Verdict a,
        Verdict b,
        boolean flagged,
        String flagNote,
        SkipReason skipReason,
        String rationale,
        Corrections corrections,
        Answers answers) {
    /// Nothing decided yet.
    public static final Judgment EMPTY =
            new Judgment(
                    Preference.UNSTATED,
                    Strength.UNSTATED,
                    Preference.UNSTATED,
                    Preference.UNSTATED,
                    PromptVerdict.UNSTATED,
                    Verdict.NONE,
                    Verdict.NONE,
                    false,
                    "",
                    SkipReason.UNSTATED,
                    "",
                    Corrections.NONE,
                    Answers.NONE);

    public Judgment {
        if (strength != Strength.UNSTATED && preference.side().isEmpty()) {
            throw new InvalidJudgment(
                    "strength",
                    "A strength goes with a preference for a or b, not " + said(preference));
        }
        if (skipReason != SkipReason.UNSTATED && preference != Preference.SKIP) {
            throw new InvalidJudgment(
                    "skip_reason", "A skip reason goes with a skip, not " + said(preference));
        }
        if (moreHelpful == Preference.SKIP) {
            throw new InvalidJudgment(
                    "more_helpful", "This question is answered by a, b, tie or both_bad");
        }
        if (safer == Preference.SKIP) {
            throw new InvalidJudgment(
                    "safer", "This question is answered by a, b, tie or both_bad");
        }
        Text.refuseNul("flag_note", flagNote);
        Text.refuseNul("rationale", rationale);
    }

    /// A bare preference.
    public static Judgment of(Preference preference) {
        return EMPTY.withPreference(preference, Strength.UNSTATED);
    }

    /// A preference for one side with its strength.
    public static Judgment of(Side side, Strength strength) {
        return EMPTY.withPreference(Preference.of(side), strength);
    }

    /// No decision, for a reason.
    public static Judgment skip(SkipReason reason) {
        return EMPTY.withSkip(reason);
    }

    /// The same with another preference; a skip reason is dropped.
    public Judgment withPreference(Preference preference, Strength strength) {
        return with(it -> {
            it.preference = preference;
            it.strength = strength;
            it.skipReason = SkipReason.UNSTATED;
        });
    }

    /// The same as a skip.
    public Judgment withSkip(SkipReason reason) {
        return with(it -> {
            it.preference = Preference.SKIP;
            it.strength = Strength.UNSTATED;
            it.skipReason = reason;
        });
    }

    /// The same with another verdict on one response.
    public Judgment withVerdict(Side side, Verdict verdict) {
        return with(it -> {
            it.a = side == Side.A ? verdict : a;
            it.b = side == Side.B ? verdict : b;
        });
    }

    /// The same with the flag set or cleared; clearing drops the note.
    public Judgment withFlag(boolean flagged, String note) {
        return with(it -> {
            it.flagged = flagged;
            it.flagNote = flagged ? note : "";
        });
    }

    /// The same with another rationale.
    public Judgment withRationale(String rationale) {
        return with(it -> it.rationale = rationale);
    }

    /// The same with the two questions that may be asked apart.
    public Judgment withAxes(Preference moreHelpful, Preference safer) {
        return with(it -> {
            it.moreHelpful = moreHelpful;
            it.safer = safer;
        });
    }

    /// The same with another verdict on the prompt.
    public Judgment withPromptVerdict(PromptVerdict promptVerdict) {
        return with(it -> it.promptVerdict = promptVerdict);
    }

    /// The same with another correction of one response.
    ///
    /// @param text what the response should have said; empty for no correction
    public Judgment withCorrection(Side side, String text) {
        return withCorrections(corrections.with(side, text));
    }

    /// The same with other corrections.
    public Judgment withCorrections(Corrections corrections) {
        return with(it -> it.corrections = corrections);
    }

    /// The same with other answers by the project's own criteria.
    public Judgment withAnswers(Answers answers) {
        return with(it -> it.answers = answers);
    }

    /// The same with A and B exchanged.
    public Judgment turned() {
        return with(it -> {
            it.preference = preference.turned();
            it.moreHelpful = moreHelpful.turned();
            it.safer = safer.turned();
            it.a = b;
            it.b = a;
            it.corrections = corrections.turned();
            it.answers = answers.turned();
        });
    }

    private Judgment with(Consumer<Parts> change) {
        Parts parts = new Parts(this);
        change.accept(parts);
        return parts.whole();
    }

    public Verdict verdict(Side side) {
        return side == Side.A ? a : b;
    }

    public boolean isSkip() {
        return preference == Preference.SKIP;
    }

    /// Whether nothing at all was said.
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    private static String said(Preference preference) {
        return preference == Preference.UNSTATED ? "without one." : preference.code() + ".";
    }

    /// What a judgment is made of, while some of it is changed.
    private static final class Parts {
        private Preference preference;
        private Strength strength;
        private Preference moreHelpful;
        private Preference safer;
        private PromptVerdict promptVerdict;
        private Verdict a;
        private Verdict b;
        private boolean flagged;
        private String flagNote;
        private SkipReason skipReason;
        private String rationale;
        private Corrections corrections;
        private Answers answers;

        Parts(Judgment of) {
            preference = of.preference;
            strength = of.strength;
            moreHelpful = of.moreHelpful;
            safer = of.safer;
            promptVerdict = of.promptVerdict;
            a = of.a;
            b = of.b;
            flagged = of.flagged;
            flagNote = of.flagNote;
            skipReason = of.skipReason;
            rationale = of.rationale;
            corrections = of.corrections;
            answers = of.answers;
        }

        Judgment whole() {
            return new Judgment(
                    preference,
                    strength,
                    moreHelpful,
                    safer,
                    promptVerdict,
                    a,
                    b,
                    flagged,
                    flagNote,
                    skipReason,
                    rationale,
                    corrections,
                    answers);
        }
    }
}
