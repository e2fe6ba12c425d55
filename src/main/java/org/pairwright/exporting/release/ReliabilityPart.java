package org.pairwright.exporting.release;

import static org.pairwright.exporting.release.CardText.number;
import static org.pairwright.exporting.release.CardText.percent;

import org.jspecify.annotations.Nullable;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.ResolveRule.ByReliability;
import org.pairwright.dataset.release.Figures;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;

/// Those parts of a dataset's card that say who decided, and how reliable they are where a model
/// that says so settled the pairs.
record ReliabilityPart(Manifest manifest, CardText card) {
    boolean isModel() {
        return manifest.recipe().resolve().equals(ResolveRule.BY_RELIABILITY);
    }

    /// How the model settles pairs; nothing where there is none.
    void making() {
        if (!isModel()) {
            return;
        }
        Recipe recipe = manifest.recipe();
        card.line(
                "Outcomes are model-based. The model of Dawid and Skene (1979) takes each pair to have one true outcome,"
                        + " and annotators to err independently, each in their own way; how, it estimates from all"
                        + " decisions of the project but those on pairs that were taken out. A pair comes to the outcome"
                        + " that is more likely than not, given who said what; pairs without one are `disputed`, those"
                        + " whose outcome is less likely than asked for are `low_agreement`."
                        + safety(recipe)
                        + " The best of %d starts counts, of which the first is from the shares of answers and the others are shaken at random by the seed %d; %s was added to each count."
                                .formatted(
                                        ByReliability.STARTS,
                                        recipe.seed(),
                                        ByReliability.SMOOTHING));
    }

    private static String safety(Recipe recipe) {
        return recipe.axis().equals(Axis.SAFETY_FIRST.code())
                ? " What is safe is settled alike, by a second such model of the verdicts on each response."
                : " A response is unsafe where at least half of the verdicts on it say so.";
    }

    /// Who decided the pairs.
    void annotators() {
        if (isModel()) {
            card.table("Annotator", "Kind", "Decisions", "Right by the model", "Right on safety");
        } else {
            card.table("Annotator", "Kind", "Decisions");
        }
        int row = 0;
        for (Figures.Annotators annotator : manifest.figures().annotators()) {
            String name = Integer.toString(++row);
            String decisions = number(annotator.decisions());
            if (isModel()) {
                card.row(
                        name,
                        annotator.kind(),
                        decisions,
                        share(annotator.accuracy()),
                        share(annotator.accuracyOnSafety()));
            } else {
                card.row(name, annotator.kind(), decisions);
            }
        }
        if (isModel()) {
            card.line(
                    "How often each is right is an estimate, told of those who answered at least %d times in the project. It is no ranking."
                            .formatted(ByReliability.LEAST_ANSWERS));
        }
    }

    private static String share(@Nullable Double share) {
        return share == null ? "not told" : percent(share);
    }
}
