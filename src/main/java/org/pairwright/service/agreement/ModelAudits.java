package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.service.behavior.Behaviors;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.LengthBias;
import org.pairwright.service.behavior.SideBias;
import org.pairwright.statistics.Panel;
import org.pairwright.statistics.Ratings;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;
import org.pairwright.storage.MachineScores;

/// Compares models with people.
final class ModelAudits {
    private final AgreementLabels labels;
    private final MachineScores scores;
    private final IntPredicate wanted;

    /// What people say, by type of which they labeled something, in whatever order it was added.
    private final Map<LabelType, Panel> people = new EnumMap<>(LabelType.class);

    /// @param wanted which labels of people are meant
    ModelAudits(AgreementLabels labels, MachineScores scores, IntPredicate wanted) {
        this.labels = labels;
        this.scores = scores;
        this.wanted = wanted;
    }

    /// Adds what people say. Safe to call from several threads.
    void add(LabelType type, Ratings ratings) {
        if (hasModels()) {
            int[] same = new int[ratings.categories()];
            for (int i = 0; i < same.length; i++) {
                same[i] = i;
            }
            // A model may say what people were not offered.
            put(type, Panel.of(ratings.relabeled(type.categories().size(), same)));
        }
    }

    private synchronized void put(LabelType type, Panel panel) {
        people.put(type, panel);
    }

    /// Each model that labeled something; p-values are adjusted for how many there are.
    List<ModelAudit> all() {
        if (!hasModels()) {
            return List.of();
        }
        ResponseMajorities majorities = new ResponseMajorities(labels, wanted);
        List<ModelAudit> all = new ArrayList<>();
        for (int i = 0; i < labels.annotators().size(); i++) {
            if (labels.annotators().get(i).kind() == AnnotatorKind.MODEL) {
                ModelAudit audit = of(i, majorities);
                if (audit.labels() > 0) {
                    all.add(audit);
                }
            }
        }
        List<Finding<SideBias>> sides =
                Behaviors.adjustedSides(all.stream().map(ModelAudit::side).toList());
        List<Finding<LengthBias>> lengths =
                Behaviors.adjustedLengths(all.stream().map(ModelAudit::length).toList());
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).with(sides.get(i), lengths.get(i)))
                .toList();
    }

    private ModelAudit of(int model, ResponseMajorities majorities) {
        int[] rows = rows(model);
        List<ModelAudit.OfType> types = new ArrayList<>();
        people.forEach((type, panel) -> {
            ModelAgainstPeople comparison = new ModelAgainstPeople(labels, type, panel);
            comparison.add(rows);
            if (comparison.items() > 0) {
                types.add(comparison.result());
            }
        });
        return new ModelAudit(
                labels.annotators().get(model).name(),
                rows.length,
                List.copyOf(types),
                Behaviors.gold(labels, label -> isBy(model, label)),
                Behaviors.side(labels, label -> isBy(model, label)),
                Behaviors.length(labels, label -> isBy(model, label)),
                new ModelHazards(labels, majorities).of(rows),
                calibration(model, rows, majorities));
    }

    private Finding<ModelAudit.Calibration> calibration(
            int model, int[] rows, ResponseMajorities majorities) {
        return new ModelCalibration(labels, majorities, scores)
                .of(labels.annotators().get(model).name(), rows);
    }

    private boolean hasModels() {
        return labels.annotators().stream().anyMatch(it -> it.kind() == AnnotatorKind.MODEL);
    }

    private boolean isBy(int model, int label) {
        return labels.label(LabelColumn.ANNOTATOR, label) == model;
    }

    private int[] rows(int model) {
        return Behaviors.decisions(labels, label -> isBy(model, label));
    }
}
