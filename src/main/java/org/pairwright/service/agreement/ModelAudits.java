package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.service.behavior.Behaviors;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.statistics.Panel;
import org.pairwright.statistics.Ratings;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.LabelColumn;

/// Compares models with people.
final class ModelAudits {
    private final AgreementLabels labels;

    /// What people say, by type of which they labeled something.
    private final Map<LabelType, Panel> people = new EnumMap<>(LabelType.class);

    ModelAudits(AgreementLabels labels) {
        this.labels = labels;
    }

    /// Adds what people say. Safe to call from several threads.
    void add(LabelType type, Ratings ratings) {
        if (labels.annotators().stream().anyMatch(it -> it.kind() == AnnotatorKind.MODEL)) {
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

    /// Each model that labeled something.
    List<ModelAudit> all() {
        List<ModelAudit> all = new ArrayList<>();
        for (int i = 0; i < labels.annotators().size(); i++) {
            if (labels.annotators().get(i).kind() == AnnotatorKind.MODEL) {
                ModelAudit audit = of(i);
                if (audit.labels() > 0) {
                    all.add(audit);
                }
            }
        }
        return List.copyOf(all);
    }

    private ModelAudit of(int model) {
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
                new Finding.Untested<>(Obstacle.NO_SCORES));
    }

    private boolean isBy(int model, int label) {
        return labels.label(LabelColumn.ANNOTATOR, label) == model;
    }

    private int[] rows(int model) {
        return Behaviors.decisions(labels, label -> isBy(model, label));
    }
}
