package org.pairwright.service.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.behavior.Behavior;
import org.pairwright.service.behavior.Behaviors;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.AgreementLabels;
import org.pairwright.storage.MachineScores;

/// What takes long of an audit: each part is computed by itself, as many at once as there are
/// cores. What comes out does not depend on how many those are.
final class AuditParts {
    private static final LabelType[] TYPES = LabelType.values();
    private static final long HUNDRED = 100;

    private final AgreementLabels labels;
    private final IntPredicate wanted;
    private final int[] rows;
    private final AuditOptions options;
    private final Progress progress;
    private final LossesByPair losses;
    private final ModelAudits models;
    private final @Nullable TypeAudit[] types = new TypeAudit[TYPES.length];
    private @Nullable CategoryAudit categories;
    private @Nullable Behavior behavior;

    /// How many steps each part is, and drawing annotators again for a type.
    private final int part;

    private final int others;
    private int done;
    private int all;

    private AuditParts(
            AgreementLabels labels,
            MachineScores scores,
            IntPredicate wanted,
            int[] rows,
            AuditOptions options,
            Progress progress) {
        this.labels = labels;
        this.wanted = wanted;
        this.rows = rows;
        this.options = options;
        this.progress = progress;
        others = options.twoWay() ? options.replicates() : 0;
        part = Math.max(1, others / 10);
        losses = new LossesByPair(labels, rows);
        models = new ModelAudits(labels, scores, wanted);
    }

    /// Computes all parts.
    ///
    /// @param wanted which labels are meant
    /// @param rows those of them that [TypeRatings#rows] takes
    /// @throws Cancelled when `progress` said so
    static AuditParts of(
            AgreementLabels labels,
            MachineScores scores,
            IntPredicate wanted,
            int[] rows,
            AuditOptions options,
            Progress progress) {
        AuditParts parts = new AuditParts(labels, scores, wanted, rows, options, progress);
        List<Runnable> all = new ArrayList<>(List.of(parts::lookAtCategories));
        for (int i = TYPES.length - 1; i >= 0; i--) {
            int type = i;
            all.add(() -> parts.lookAt(type));
        }
        all.add(parts::lookAtBehavior);
        parts.all = all.size() * parts.part + TYPES.length * parts.others;
        progress.report("computing", 0, parts.all);
        all.parallelStream()
                .forEach(part -> {
                    progress.requireWanted();
                    part.run();
                    parts.tell(parts.part);
                });
        return parts;
    }

    /// @param steps that were gone
    private synchronized void tell(int steps) {
        int before = done;
        done += steps;
        // Whoever looks sees no more than hundredths.
        if (all <= HUNDRED || HUNDRED * done / all != HUNDRED * before / all) {
            progress.report("computing", done, all);
        }
    }

    private void lookAt(int number) {
        LabelType type = TYPES[number];
        TypeRatings ratings = TypeRatings.of(labels, rows, type);
        AtomicInteger drawn = new AtomicInteger();
        Runnable draw =
                () -> {
                    drawn.incrementAndGet();
                    tell(1);
                };
        if (ratings.ratings().labels() > 0) {
            types[number] = TypeAudit.of(type, ratings, options, progress::requireWanted, draw);
            models.add(type, ratings.ratings());
            losses.add(
                    type.code(),
                    ratings.ratings(),
                    type.metric(),
                    type.isOfResponses(),
                    (label, b) -> type.of(labels, label, b));
        }
        // Where alpha is undefined nothing is drawn.
        tell(others - drawn.get());
    }

    private void lookAtCategories() {
        SetRatings sets = SetRatings.of(labels, rows);
        categories = CategoryAudit.of(labels, sets, options, progress::requireWanted);
        sets.masi()
                .ifPresent(metric ->
                        losses.add(
                                CategoryAudit.CODE,
                                sets.ratings(),
                                metric,
                                true,
                                (label, b) -> SetRatings.set(labels, label, b)));
    }

    private void lookAtBehavior() {
        behavior = Behaviors.of(labels, wanted, options, progress);
    }

    /// Each type of which people gave a label.
    List<TypeAudit> types() {
        return Arrays.stream(types).filter(Objects::nonNull).toList();
    }

    CategoryAudit categories() {
        return Objects.requireNonNull(categories);
    }

    Behavior behavior() {
        return Objects.requireNonNull(behavior);
    }

    List<ModelAudit> models() {
        return models.all();
    }

    LossesByPair losses() {
        return losses;
    }
}
