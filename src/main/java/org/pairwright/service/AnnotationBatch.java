package org.pairwright.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Category;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.domain.Questions;
import org.pairwright.importing.AnnotationRow;
import org.pairwright.storage.AnnotationTransaction;
import org.pairwright.storage.Database;
import org.pairwright.storage.NewAnnotation;
import org.pairwright.storage.PairNames;
import org.pairwright.storage.ProjectStore;

/// Rows of decisions on their way into the store, some of them at a time, in their order.
final class AnnotationBatch {
    /// As many as the stores take at once.
    private static final int SIZE = 1_000;

    private final AnnotationTransaction transaction;
    private final AnnotateRequest request;
    private final Set<String> knownCategories;
    private final AnswerCheck answers;
    private final List<AnnotationRow> waiting = new ArrayList<>();
    private final KeptProblems problems = new KeptProblems();
    private Optional<Annotator> annotator;
    private long read;
    private long recorded;
    private long unchanged;
    private long refused;
    private long warnings;

    /// The chain of the annotator on one pair.
    private record Chain(long pair, int occurrence) {}

    /// What decisions rest on that does not change while they come in.
    record Project(Set<String> categories, Questions questions) {
        static Project of(Database database) {
            ProjectStore project = new ProjectStore(database);
            return new Project(
                    project.taxonomy().categories().stream()
                            .map(Category::code)
                            .collect(Collectors.toUnmodifiableSet()),
                    project.questions());
        }
    }

    /// @param known the annotator; empty when they are to be made with the first decision
    AnnotationBatch(
            AnnotationTransaction transaction,
            Project project,
            AnnotateRequest request,
            Optional<Annotator> known) {
        this.transaction = transaction;
        this.request = request;
        this.knownCategories = new HashSet<>(project.categories());
        this.answers = new AnswerCheck(project.questions());
        this.annotator = known;
    }

    void add(AnnotationRow row) {
        read++;
        waiting.add(row);
        if (waiting.size() >= SIZE) {
            record();
        }
    }

    AnnotateReport report() {
        return new AnnotateReport(read, recorded, unchanged, refused, warnings, problems.list());
    }

    /// Records what is waiting.
    void record() {
        Map<String, PairNames.Named> pairs =
                transaction.find(
                        waiting.stream().flatMap(AnnotationBatch::named).distinct().toList());
        Map<Chain, Judgment> current = current(pairs);
        List<NewAnnotation> revisions = new ArrayList<>(waiting.size());
        for (AnnotationRow row : waiting) {
            switch (row) {
                case AnnotationRow.Refused no -> refuse(no.problem());
                case AnnotationRow.Said said -> add(said, pairs, current, revisions);
            }
        }
        transaction.record(request.actor(), revisions);
        recorded += revisions.size();
        waiting.clear();
    }

    private static Stream<String> named(AnnotationRow row) {
        return switch (row) {
            case AnnotationRow.Refused no -> Stream.empty();
            case AnnotationRow.Said said -> Stream.of(said.pair());
        };
    }

    private void add(
            AnnotationRow.Said said,
            Map<String, PairNames.Named> pairs,
            Map<Chain, Judgment> current,
            List<NewAnnotation> revisions) {
        said.warnings().forEach(this::report);
        PairNames.Named pair = pairs.get(said.pair());
        if (pair == null || pair.candidates() > 1) {
            refuse(unclear(said, pair == null ? 0 : pair.candidates()));
            return;
        }
        Optional<Problem> impossible = answers.impossible(said);
        if (impossible.isPresent()) {
            refuse(impossible.get());
            return;
        }
        Optional<AnnotationRow.Said> inPlace = inPlace(said, pair.pair());
        if (inPlace.isEmpty()) {
            return;
        }
        warnOfUnknownCategories(said);
        answers.warnings(said).forEach(this::report);
        Chain chain = new Chain(pair.pair(), said.occurrence());
        Judgment judgment = inPlace.get().judgment();
        if (judgment.equals(current.put(chain, judgment))) {
            unchanged++;
        } else {
            revisions.add(revision(inPlace.get(), pair));
        }
    }

    /// What the row says in terms of the pair's own A and B; empty when the text that the row calls
    /// A does not tell, for which it is refused.
    private Optional<AnnotationRow.Said> inPlace(AnnotationRow.Said said, long pair) {
        if (said.responseA().isEmpty()) {
            return Optional.of(said);
        }
        String called = said.responseA().orElseThrow();
        AnnotationTransaction.Contents contents = transaction.contents(pair);
        boolean isA = called.equals(contents.a());
        boolean isB = called.equals(contents.b());
        if (isA == isB) {
            refuse(
                    Problem.refusal(
                            said.line(),
                            "response_a",
                            ProblemCode.CONTRADICTION,
                            "The text under response_a is "
                                    + (isA ? "that of both responses" : "neither response")
                                    + " of the pair \""
                                    + said.pair()
                                    + "\"."));
            return Optional.empty();
        }
        return Optional.of(isA ? said : said.turned());
    }

    private Map<Chain, Judgment> current(Map<String, PairNames.Named> pairs) {
        List<Long> ids = pairs.values().stream().map(PairNames.Named::pair).distinct().toList();
        Map<Chain, Judgment> current = new HashMap<>();
        if (annotator.isPresent()) {
            for (Annotation annotation : transaction.current(annotator.get(), ids)) {
                Chain chain = new Chain(annotation.pair(), annotation.occurrence());
                current.put(chain, annotation.judgment());
            }
        }
        return current;
    }

    /// Made with the first decision: somebody of whom every row is refused is nobody.
    private Annotator annotator() {
        Annotator made =
                annotator.orElseGet(() ->
                        transaction.person(
                                request.annotator(), AnnotatorService.role(request.annotator())));
        annotator = Optional.of(made);
        return made;
    }

    private NewAnnotation revision(AnnotationRow.Said said, PairNames.Named pair) {
        Annotator decided = annotator();
        Instant now = Instant.now();
        return new NewAnnotation(
                pair.pair(),
                decided,
                said.occurrence(),
                said.judgment(),
                // What stood left elsewhere is known only where the row says so: a drawn side would
                // be taken for a seen one when sides are tested for bias.
                said.leftCode(),
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

    /// A category that the project does not have is kept as it is: the taxonomy may be edited
    /// later.
    private void warnOfUnknownCategories(AnnotationRow.Said said) {
        Judgment judgment = said.judgment();
        Stream.concat(judgment.a().categories().stream(), judgment.b().categories().stream())
                .filter(knownCategories::add)
                .forEach(code ->
                        report(
                                Problem.warning(
                                        said.line(),
                                        "categories",
                                        ProblemCode.UNKNOWN_LABEL,
                                        "The project's taxonomy has no category \""
                                                + code
                                                + "\""
                                                + meant(code)
                                                + ". It was recorded as it is, here and in the rows below.")));
    }

    /// The category that has the same code within its namespace, should that have been left out.
    private String meant(String code) {
        return knownCategories.stream()
                .filter(it -> it.indexOf(':') >= 0)
                .filter(it -> it.substring(it.indexOf(':') + 1).equalsIgnoreCase(code))
                .min(Comparator.naturalOrder())
                .map(it -> ", but \"" + it + "\"")
                .orElse("");
    }

    private void refuse(Problem problem) {
        refused++;
        report(problem);
    }

    private void report(Problem problem) {
        warnings += problem.refused() ? 0 : 1;
        problems.add(problem);
    }
}
