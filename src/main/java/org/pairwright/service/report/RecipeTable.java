package org.pairwright.service.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pairwright.domain.ProjectState;
import org.pairwright.statistics.AuditOptions;

/// What makes the same report again.
final class RecipeTable {
    static final String NAME = "recipe";

    private RecipeTable() {}

    static Table of(AuditedProject audited) {
        ProjectState state = audited.state();
        AuditOptions options = audited.request().options();
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "Project", audited.title());
        add(rows, "Project id", state.project().uuid().toString());
        add(rows, "State", ReportTime.minute(state.at()) + ", event " + state.event());
        add(rows, "Hash of that event", state.hash().isEmpty() ? "none" : state.hash());
        add(rows, "Filter", audited.filter());
        add(
                rows,
                "Annotators",
                audited.request().annotators().isEmpty()
                        ? "all"
                        : String.join(", ", audited.request().annotators()));
        add(
                rows,
                "Parts",
                audited.request().by().code().isEmpty() ? "none" : audited.request().by().code());
        add(rows, "Ties", "ties and both_bad are categories of their own");
        add(rows, "Resamples", FigureText.count(options.replicates()));
        add(rows, "Seed", Long.toString(options.seed()));
        add(rows, "Starts of the model", FigureText.count(options.starts()));
        add(rows, "Smoothing of the model", Double.toString(options.smoothing()));
        add(rows, "Taxonomies", versions(state.taxonomies()));
        add(rows, "Guidelines", versions(state.guidelines()));
        add(rows, "Questions", versions(state.questions()));
        add(rows, "Program", "Pairwright " + audited.program());
        return new Table(
                NAME,
                "How this report was made",
                List.of(Column.words("what", "What"), Column.words("value", "Value")),
                rows);
    }

    private static String versions(List<ProjectState.MadeUnder> versions) {
        return versions.isEmpty()
                ? "none"
                : versions.stream()
                        .map(it ->
                                "%s (%s)"
                                        .formatted(
                                                it.version(),
                                                FigureText.count(it.annotations(), "annotation")))
                        .collect(Collectors.joining(", "));
    }

    private static void add(List<List<Cell>> rows, String what, String value) {
        rows.add(List.of(Cell.of(what), Cell.of(value)));
    }
}
