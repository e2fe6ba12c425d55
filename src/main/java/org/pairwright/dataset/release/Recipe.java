package org.pairwright.dataset.release;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Splits;
import org.pairwright.dataset.Ties;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.InvalidFilter;
import org.pairwright.domain.filter.TextField;

/// How a release is made, in the words of the command line, so that it can be written down and run
/// again.
///
/// @param format an export format's id
/// @param maxChars null for no limit
/// @param maxTokens null for no limit
/// @param filter as it was written; empty for all pairs
/// @param split as `train=0.9,test=0.1`; empty for one file
/// @param seed draws the splits, and the random starts of a model where the rule has one
/// @param groupNearDuplicates as [Splits] has it
/// @param balanceCategories as [Splits] has it
/// @param withTemplate as [ResolutionPolicy] has it
/// @param credits what is not said of the dataset is taken from the project
public record Recipe(
        String format,
        String axis,
        String resolve,
        int minAnnotators,
        double minAgreement,
        String ties,
        boolean allowUnsafeChosen,
        boolean corrected,
        @Nullable Long maxChars,
        @Nullable Long maxTokens,
        String filter,
        String split,
        long seed,
        boolean groupNearDuplicates,
        boolean balanceCategories,
        boolean withTemplate,
        Credits credits) {
    /// What people are told of a dataset that no decision says; each may be empty.
    ///
    /// @param license an SPDX id, or words
    /// @param url where it is to be found
    /// @param creator who answers for it
    public record Credits(String title, String license, String url, String creator) {
        /// Nothing beyond what the project says.
        public static final Credits NONE = new Credits("", "", "", "");
    }

    /// @throws InvalidPolicy when a part is none that there is
    /// @throws InvalidFilter when the filter can't be read
    public Recipe {
        pairs(filter);
        policy(
                axis,
                resolve,
                ties,
                minAnnotators,
                minAgreement,
                allowUnsafeChosen,
                maxChars,
                maxTokens,
                corrected,
                withTemplate,
                seed);
        splits(split, seed, groupNearDuplicates, balanceCategories);
    }

    /// The defaults of an export.
    public static Recipe of(String format) {
        ResolutionPolicy usual = ResolutionPolicy.DEFAULT;
        return new Recipe(
                format,
                usual.axis().code(),
                usual.resolve().code(),
                usual.minAnnotators(),
                usual.minAgreement(),
                usual.ties().code(),
                usual.allowUnsafeChosen(),
                usual.corrected(),
                null,
                null,
                "",
                "",
                0,
                false,
                false,
                usual.withTemplate(),
                Credits.NONE);
    }

    /// The same with other credits.
    public Recipe with(Credits others) {
        return new Recipe(
                format,
                axis,
                resolve,
                minAnnotators,
                minAgreement,
                ties,
                allowUnsafeChosen,
                corrected,
                maxChars,
                maxTokens,
                filter,
                split,
                seed,
                groupNearDuplicates,
                balanceCategories,
                withTemplate,
                others);
    }

    /// Whether `other` makes the same dataset, of which two releases are two versions: rows of one
    /// format that rest on one question, under one title. All else is how a dataset changes.
    public boolean isOfSameDataset(Recipe other) {
        return format.equals(other.format)
                && axis.equals(other.axis)
                && credits.title().equals(other.credits.title());
    }

    /// Whether the name of an annotator stands in it.
    public boolean namesAnnotator() {
        return policy().resolve() instanceof ResolveRule.ByAnnotator
                || Filter.asksFor(pairs(), TextField.ANNOTATOR);
    }

    /// What becomes of a pair.
    public ResolutionPolicy policy() {
        return policy(
                axis,
                resolve,
                ties,
                minAnnotators,
                minAgreement,
                allowUnsafeChosen,
                maxChars,
                maxTokens,
                corrected,
                withTemplate,
                seed);
    }

    /// Which pairs are meant.
    public Filter pairs() {
        return pairs(filter);
    }

    private static Filter pairs(String filter) {
        return filter.isEmpty() ? Filter.ALL : Filter.parse(filter);
    }

    /// Into which files.
    public Splits splits() {
        return splits(split, seed, groupNearDuplicates, balanceCategories);
    }

    private static Splits splits(
            String split, long seed, boolean groupNearDuplicates, boolean balanceCategories) {
        if (!split.isEmpty()) {
            return Splits.parse(split, seed).with(groupNearDuplicates, balanceCategories);
        }
        if (groupNearDuplicates || balanceCategories) {
            throw new InvalidPolicy(
                    groupNearDuplicates ? "group-near-duplicates" : "balance-categories",
                    "It says how prompts are drawn into splits, and there are none. Say which, as in --split train=0.9,test=0.1.");
        }
        return Splits.NONE;
    }

    private static ResolutionPolicy policy(
            String axis,
            String resolve,
            String ties,
            int minAnnotators,
            double minAgreement,
            boolean allowUnsafeChosen,
            @Nullable Long maxChars,
            @Nullable Long maxTokens,
            boolean corrected,
            boolean withTemplate,
            long seed) {
        return new ResolutionPolicy(
                Axis.of(axis)
                        .orElseThrow(() ->
                                unknown(
                                        "axis",
                                        axis,
                                        Arrays.stream(Axis.values())
                                                .map(Axis::code)
                                                .collect(Collectors.joining(", ")))),
                ResolveRule.of(resolve, seed)
                        .orElseThrow(() -> unknown("resolve", resolve, ResolveRule.WORDS)),
                Ties.of(ties).orElseThrow(() -> unknown("ties", ties, "drop, both")),
                minAnnotators,
                minAgreement,
                allowUnsafeChosen,
                limit(maxChars),
                limit(maxTokens),
                corrected,
                withTemplate);
    }

    private static long limit(@Nullable Long written) {
        return written == null ? ResolutionPolicy.NO_LIMIT : written;
    }

    private static InvalidPolicy unknown(String option, String value, String known) {
        return new InvalidPolicy(
                option, "It can't be \"%s\". There are: %s.".formatted(value, known));
    }
}
