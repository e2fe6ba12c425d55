package org.pairwright.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pairwright.domain.Key;
import org.pairwright.domain.PromptGroup;

/// Draws each prompt group into one of several splits, by its own hash alone: no prompt is in two
/// splits, and pairs that are added move none that are there. What else is asked for takes a
/// [SplitDrawing].
///
/// @param all at least one; shares add up to 1
/// @param seed another one draws anew
/// @param groupNearDuplicates whether prompts that differ in little go where the oldest of them
///   goes. One that is added moves others where it joins groups that were apart
/// @param balanceCategories whether every category is to have its share in every split. Pairs and
///   decisions that are added then move prompts
public record Splits(
        List<Split> all, long seed, boolean groupNearDuplicates, boolean balanceCategories) {
    /// Everything in one file.
    public static final Splits NONE = new Splits(List.of(new Split("train", 1)), 0);

    /// The name on the command line.
    static final String OPTION = "split";

    /// Each is a file that is written and read back at the same time as the others.
    private static final int MOST = 20;

    /// How far shares that are written in decimals may miss 1.
    private static final double ROUNDING = 1e-9;

    /// Splits that each prompt is drawn into on its own.
    public Splits(List<Split> all, long seed) {
        this(all, seed, false, false);
    }

    public Splits {
        all = List.copyOf(all);
        if (all.size() > MOST) {
            throw new InvalidPolicy(
                    OPTION, "There can be %d splits, not %d.".formatted(MOST, all.size()));
        }
        Set<String> names = new HashSet<>();
        for (Split split : all) {
            if (!names.add(split.name())) {
                throw new InvalidPolicy(OPTION, "The split " + split.name() + " comes twice.");
            }
        }
        double sum = all.stream().mapToDouble(Split::share).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            throw new InvalidPolicy(
                    OPTION, "The shares have to add up to 1, not %s.".formatted(sum));
        }
    }

    /// The same, drawn with an eye to other prompts.
    public Splits with(boolean groupNearDuplicates, boolean balanceCategories) {
        return new Splits(all, seed, groupNearDuplicates, balanceCategories);
    }

    /// Splits as they are written on the command line: `train=0.9,validation=0.05,test=0.05`.
    ///
    /// @throws InvalidPolicy when they can't be understood
    public static Splits parse(String text, long seed) {
        List<Split> splits = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new InvalidPolicy(
                        OPTION,
                        "A split is written NAME=SHARE, such as train=0.9, not \"" + part + "\".");
            }
            splits.add(new Split(part.substring(0, equals).strip(), share(part, equals)));
        }
        return new Splits(splits, seed);
    }

    private static double share(String part, int equals) {
        try {
            return Double.parseDouble(part.substring(equals + 1));
        } catch (NumberFormatException e) {
            InvalidPolicy invalid =
                    new InvalidPolicy(
                            OPTION, "The share in \"" + part + "\" is not a number such as 0.9.");
            invalid.addSuppressed(e);
            throw invalid;
        }
    }

    /// Where in [#all] the split stands that a prompt group is drawn into.
    public int index(Key group) {
        return at(all.size() == 1 ? 0 : PromptGroup.draw(group, seed));
    }

    /// Where in [#all] the split stands that a number from 0 up to 1 falls into.
    int at(double drawn) {
        double below = 0;
        for (int i = 0; i < all.size() - 1; i++) {
            below += all.get(i).share();
            if (drawn < below) {
                return i;
            }
        }
        return all.size() - 1;
    }
}
