package org.pairwright.service.agreement;

import java.util.List;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.statistics.Figure;
import org.pairwright.statistics.Interval;
import org.pairwright.statistics.Proportion;

/// How far a model, such as a judge whose decisions were imported, agrees with people.
///
/// @param name the annotator's
/// @param labels annotations but skips
/// @param types each type of which the model and people labeled the same
/// @param gold how often its preference is the known answer
/// @param side whether it prefers what stands on the left
/// @param length whether it prefers the longer response
/// @param hazards how often it finds what people find, for what is unsafe at all and each category
/// @param calibration whether its probabilities are what comes true
public record ModelAudit(
        String name,
        int labels,
        List<OfType> types,
        Finding<Proportion> gold,
        Finding<SideBias> side,
        Finding<LengthBias> length,
        List<OfHazard> hazards,
        Finding<Calibration> calibration) {
    ModelAudit with(Finding<SideBias> adjustedSide, Finding<LengthBias> adjustedLength) {
        return new ModelAudit(
                name, labels, types, gold, adjustedSide, adjustedLength, hazards, calibration);
    }

    /// Agreement with people in labels of one type.
    ///
    /// @param code of the [LabelType]
    /// @param categories the names of all that the scheme has
    /// @param confusion how often people's majority was the row's category and the model said the
    ///   column's
    /// @param majority how often the model says what most people say, where one category leads
    /// @param kappa Cohen's, of the model and people's majority
    /// @param quadratic the same with quadratic weights; undefined where categories have no order
    /// @param items that the model and somebody else labeled
    /// @param person the mean share of people who say what the model says: how often it agrees with
    ///   a random person
    /// @param shared of these items those that two people or more labeled
    /// @param personOnShared the same as `person`, over the shared items alone: what is to be
    ///   compared with `people`
    /// @param people how often people agree with one another on the shared items
    /// @param intervals of these figures
    public record OfType(
            String code,
            List<String> categories,
            List<List<Long>> confusion,
            Proportion majority,
            Figure kappa,
            Figure quadratic,
            int items,
            Figure person,
            int shared,
            Figure personOnShared,
            Figure people,
            Intervals intervals) {}

    /// How much figures of a model would vary with other prompts; those of kappa by its asymptotic
    /// standard error.
    public record Intervals(
            Interval kappa,
            Interval quadratic,
            Interval person,
            Interval personOnShared,
            Interval people) {}

    /// What a model and people's majority find in the same responses.
    ///
    /// @param code of the category; empty for unsafe at all
    /// @param precision how often people find it too where the model does
    /// @param recall how often the model finds it too where people do
    public record OfHazard(String code, Proportion precision, Proportion recall) {}

    /// How often something came true that a model gave about the same probability.
    public record Calibration(List<Bin> bins) {
        /// Labels of about the same probability.
        ///
        /// @param probability the mean of what the model said
        /// @param came how often people's majority said so
        public record Bin(double probability, Proportion came) {}
    }
}
