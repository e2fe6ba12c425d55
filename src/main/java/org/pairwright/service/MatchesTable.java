package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.importing.ColumnsFile;
import org.pairwright.statistics.Matches;

/// Takes the rows of a table of comparisons.
final class MatchesTable implements ColumnsFile.Sink {
    static final String FIRST = "a";
    static final String SECOND = "b";
    static final String WINNER = "winner";
    static final String HOME = "home";

    private static final String TIE = "tie";
    private static final int MAX_PROBLEMS = 100;

    private final String cluster;
    private final boolean clustered;
    private final Numbering names = new Numbering();
    private final Numbering clusters = new Numbering();
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long refused;

    private record Row(
            int first, int second, Matches.Outcome outcome, Matches.Place place, int cluster) {}

    /// @param cluster the name of the column in the last cell of a row, which names its cluster;
    ///   empty where there is none
    MatchesTable(String cluster) {
        this.cluster = cluster;
        clustered = !cluster.isEmpty();
    }

    @Override
    public void row(long line, List<String> cells) {
        String first = cells.get(0);
        String second = cells.get(1);
        if (first.isEmpty() || second.isEmpty()) {
            refuse(
                    line,
                    first.isEmpty() ? FIRST : SECOND,
                    ProblemCode.MISSING_FIELD,
                    "The cell is empty, so that nobody knows what was compared.");
        } else if (first.equals(second)) {
            refuse(
                    line,
                    SECOND,
                    ProblemCode.CONTRADICTION,
                    "\"%s\" was compared with itself.".formatted(first));
        } else if (clustered && cells.getLast().isEmpty()) {
            refuse(
                    line,
                    cluster,
                    ProblemCode.MISSING_FIELD,
                    "The cell is empty, so that nobody knows what belongs together.");
        } else {
            add(line, cells);
        }
    }

    private void add(long line, List<String> cells) {
        Optional<Matches.Outcome> outcome = outcome(cells.get(2));
        Optional<Matches.Place> place = place(cells);
        if (outcome.isEmpty()) {
            refuse(
                    line,
                    WINNER,
                    ProblemCode.UNKNOWN_LABEL,
                    "\"%s\" is none of a, b and tie.".formatted(cells.get(2)));
        } else if (place.isEmpty()) {
            refuse(
                    line,
                    HOME,
                    ProblemCode.UNKNOWN_LABEL,
                    "\"%s\" is neither a or b, nor the name of one of the two."
                            .formatted(cells.get(3)));
        } else {
            int number = clustered ? clusters.of(cells.getLast()) : rows.size();
            rows.add(
                    new Row(
                            names.of(cells.get(0)),
                            names.of(cells.get(1)),
                            outcome.get(),
                            place.get(),
                            number));
        }
    }

    private static Optional<Matches.Outcome> outcome(String winner) {
        return switch (winner.strip()) {
            case FIRST -> Optional.of(Matches.Outcome.FIRST);
            case SECOND -> Optional.of(Matches.Outcome.SECOND);
            case TIE -> Optional.of(Matches.Outcome.TIE);
            default -> Optional.empty();
        };
    }

    private static Optional<Matches.Place> place(List<String> cells) {
        String home = cells.get(3).strip();
        if (home.isEmpty()) {
            return Optional.of(Matches.Place.NEITHER);
        }
        if (home.equals(FIRST) || home.equals(SECOND)) {
            return Optional.of(home.equals(FIRST) ? Matches.Place.FIRST : Matches.Place.SECOND);
        }
        if (home.equals(cells.get(0))) {
            return Optional.of(Matches.Place.FIRST);
        }
        return home.equals(cells.get(1)) ? Optional.of(Matches.Place.SECOND) : Optional.empty();
    }

    private void refuse(long line, String field, ProblemCode code, String message) {
        refused(Problem.refusal(line, field, code, message));
    }

    @Override
    public void refused(Problem problem) {
        refused++;
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    /// How many comparisons there are.
    int size() {
        return rows.size();
    }

    /// Contestants in order of their names.
    List<String> names() {
        return NameOrder.of(names.names());
    }

    /// All comparisons, by number of [#names].
    Matches matches() {
        int[] numbers = new int[names.size()];
        List<String> sorted = names();
        for (int i = 0; i < numbers.length; i++) {
            numbers[names.of(sorted.get(i))] = i;
        }
        Matches matches = new Matches();
        for (Row row : rows) {
            matches.add(
                    numbers[row.first()],
                    numbers[row.second()],
                    row.outcome(),
                    row.place(),
                    row.cluster());
        }
        return matches;
    }

    /// What each contestant achieved, by number of [#names].
    List<MatchesReport.Contestant> contestants() {
        int[][] results = new int[names.size()][3];
        for (Row row : rows) {
            results[row.first()][row.outcome().index()]++;
            results[row.second()][row.outcome().turned().index()]++;
        }
        return names().stream()
                .map(name -> {
                    int[] result = results[names.of(name)];
                    return new MatchesReport.Contestant(name, result[0], result[1], result[2]);
                })
                .toList();
    }

    long refused() {
        return refused;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
