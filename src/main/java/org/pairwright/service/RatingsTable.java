package org.pairwright.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.importing.ColumnsFile;
import org.pairwright.statistics.Level;
import org.pairwright.statistics.RatingColumns;
import org.pairwright.statistics.Ratings;

/// Takes the rows of a table of ratings as numbers: a label for each row that has one. An empty
/// label is a missing one, except among sets, where it is the set without tags.
final class RatingsTable implements ColumnsFile.Sink {
    private static final int MAX_PROBLEMS = 100;

    private final RatingsRequest request;
    private final LabelCheck check;
    private final TagSets tagSets;
    private final RatingColumns columns = new RatingColumns();
    private final Numbering items = new Numbering();
    private final Numbering annotators = new Numbering();
    private final Numbering labels = new Numbering();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Numbering clusters = new Numbering();
    private final List<Integer> clusterOfItem = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long missing;
    private long refused;

    RatingsTable(RatingsRequest request) {
        this.request = request;
        check = new LabelCheck(request.level(), request.categories());
        tagSets = new TagSets(request.separators());
    }

    @Override
    public void row(long line, List<String> cells) {
        String item = cells.get(0);
        String annotator = cells.get(1);
        if (item.isEmpty() || annotator.isEmpty()) {
            refuse(
                    line,
                    item.isEmpty() ? request.item() : request.annotator(),
                    ProblemCode.MISSING_FIELD,
                    "The cell is empty, so that nobody knows what was labeled by whom.");
            return;
        }
        String label = cells.get(2).strip();
        if (label.isEmpty() && request.level() != Level.SET) {
            missing++;
            return;
        }
        int code = code(line, label);
        if (code >= 0 && isInOneCluster(line, item, cells)) {
            columns.add(items.of(item), annotators.of(annotator), code);
        }
    }

    /// The number of a label; -1 where it does not fit.
    private int code(long line, String label) {
        Integer known = codes.get(label);
        if (known != null) {
            return known;
        }
        boolean isSet = request.level() == Level.SET;
        for (String part : isSet ? tagSets.tags(label) : List.of(label)) {
            LabelCheck.Finding finding = check.look(part);
            if (!finding.isFine()) {
                refuse(line, request.label(), finding.code(), finding.message());
                return -1;
            }
        }
        int code = labels.of(isSet ? tagSets.canonical(label) : label);
        codes.put(label, code);
        return code;
    }

    private boolean isInOneCluster(long line, String item, List<String> cells) {
        if (request.cluster().isEmpty()) {
            return true;
        }
        if (cells.get(3).isEmpty()) {
            refuse(
                    line,
                    request.cluster(),
                    ProblemCode.MISSING_FIELD,
                    "The cell is empty, so that nobody knows what belongs together.");
            return false;
        }
        int number = items.of(item);
        int cluster = clusters.of(cells.get(3));
        if (number == clusterOfItem.size()) {
            clusterOfItem.add(cluster);
            columns.cluster(number, cluster);
        } else if (clusterOfItem.get(number) != cluster) {
            refuse(
                    line,
                    request.cluster(),
                    ProblemCode.CONTRADICTION,
                    "Item \"%s\" is in \"%s\" here, and was in \"%s\" above."
                            .formatted(
                                    item, cells.get(3), clusters.name(clusterOfItem.get(number))));
            return false;
        }
        return true;
    }

    @Override
    public void refused(Problem problem) {
        refused++;
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    private void refuse(long line, String field, ProblemCode code, String message) {
        refused(Problem.refusal(line, field, code, message));
    }

    int items() {
        return items.size();
    }

    /// How many labels there are.
    int size() {
        return columns.size();
    }

    /// Annotators in order of their names.
    List<String> annotators() {
        return NameOrder.of(annotators.names());
    }

    /// All labels: by number of [#annotators] and of [#labels].
    Ratings ratings() {
        List<String> sorted = annotators();
        int[] numbers = new int[sorted.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[annotators.of(sorted.get(i))] = i;
        }
        return columns.ratings(labels.size()).withAnnotators(numbers);
    }

    /// Labels as they were written, each once; the tags of a set in one order.
    List<String> labels() {
        return labels.names();
    }

    TagSets tagSets() {
        return tagSets;
    }

    long missing() {
        return missing;
    }

    long refused() {
        return refused;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
