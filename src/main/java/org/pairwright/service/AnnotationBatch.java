package org.pairwright.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Category;
import org.pairwright.domain.Identity;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Side;
import org.pairwright.importing.AnnotationRow;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;
import org.pairwright.storage.PairNames;
import org.pairwright.storage.ProjectStore;

/// Rows of decisions on their way into the store, some of them at a time.
final class AnnotationBatch {
    /// As many as the stores take at once.
    private static final int SIZE = 1_000;

    /// How many problems are kept.
    private static final int MAX_PROBLEMS = 100;

    private final Actor actor;
    private final Annotator annotator;
    private final AnnotationStore annotations;
    private final PairNames names;
    private final long seed;
    private final Set<String> knownCategories = new HashSet<>();
    private final List<AnnotationRow.Said> waiting = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long read;
    private long recorded;
    private long unchanged;
    private long refused;

    /// The chain of the annotator on one pair.
    private record Chain(long pair, int occurrence) {}

    AnnotationBatch(Database database, Actor actor, Annotator annotator) {
        this.actor = actor;
        this.annotator = annotator;
        annotations = new AnnotationStore(database);
        names = new PairNames(database);
        ProjectStore project = new ProjectStore(database);
        seed = project.project().seed();
        project.taxonomy().categories().stream()
                .map(Category::code)
                .forEach(knownCategories::add);
    }

    void add(AnnotationRow row) {
        read++;
        switch (row) {
            case AnnotationRow.Refused no -> refuse(no.problem());
            case AnnotationRow.Said said -> {
                said.warnings().forEach(this::report);
                warnOfUnknownCategories(said);
                waiting.add(said);
            }
        }
    }

    boolean isFull() {
        return waiting.size() >= SIZE;
    }

    /// How many were recorded so far.
    long recorded() {
        return recorded;
    }

    AnnotateReport report() {
        return new AnnotateReport(read, recorded, unchanged, refused, problems);
    }

    /// Records what is waiting.
    void record() {
        Map<String, PairNames.Named> pairs =
                names.find(waiting.stream().map(AnnotationRow.Said::pair).distinct().toList());
        Map<Chain, Judgment> current = current(pairs);
        List<NewAnnotation> revisions = new ArrayList<>(waiting.size());
        for (AnnotationRow.Said said : waiting) {
            PairNames.Named pair = pairs.get(said.pair());
            if (pair == null || pair.candidates() > 1) {
                refuse(unclear(said, pair == null ? 0 : pair.candidates()));
                continue;
            }
            Chain chain = new Chain(pair.pair(), said.occurrence());
            if (said.judgment().equals(current.put(chain, said.judgment()))) {
                unchanged++;
            } else {
                revisions.add(revision(said, pair));
            }
        }
        annotations.record(actor, revisions);
        recorded += revisions.size();
        waiting.clear();
    }

    private Map<Chain, Judgment> current(Map<String, PairNames.Named> pairs) {
        List<Long> ids = pairs.values().stream().map(PairNames.Named::pair).distinct().toList();
        Map<Chain, Judgment> current = new HashMap<>();
        for (Annotation annotation : annotations.current(annotator, ids)) {
            Chain chain = new Chain(annotation.pair(), annotation.occurrence());
            current.put(chain, annotation.judgment());
        }
        return current;
    }

    private NewAnnotation revision(AnnotationRow.Said said, PairNames.Named pair) {
        Side left =
                Side.of(said.leftCode())
                        .orElseGet(
                                () ->
                                        Identity.leftSide(
                                                seed,
                                                annotator.uuid(),
                                                pair.key(),
                                                said.occurrence()));
        Instant now = Instant.now();
        return new NewAnnotation(
                pair.pair(),
                annotator,
                said.occurrence(),
                said.judgment(),
                left,
                now.minus(said.active()),
                now,
                said.active());
    }

    private static Problem unclear(AnnotationRow.Said said, long candidates) {
        String message =
                candidates == 0
                        ? "The project has no pair \"" + said.pair() + "\"."
                        : candidates
                                + " pairs have the id \""
                                + said.pair()
                                + "\". Name the one by its own id or key, as `list` prints them.";
        return Problem.refusal(said.line(), "pair", ProblemCode.NO_PAIR, message);
    }

    /// A category that the project does not have is kept as it is: the taxonomy may be edited later.
    private void warnOfUnknownCategories(AnnotationRow.Said said) {
        Judgment judgment = said.judgment();
        Stream.concat(judgment.a().categories().stream(), judgment.b().categories().stream())
                .filter(knownCategories::add)
                .forEach(
                        code ->
                                report(
                                        Problem.warning(
                                                said.line(),
                                                "categories",
                                                ProblemCode.UNKNOWN_LABEL,
                                                "The project's taxonomy has no category \""
                                                        + code
                                                        + "\". It was recorded as it is, here and in the rows below.")));
    }

    private void refuse(Problem problem) {
        refused++;
        report(problem);
    }

    private void report(Problem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }
}
