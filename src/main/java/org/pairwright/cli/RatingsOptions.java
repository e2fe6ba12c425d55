package org.pairwright.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.service.RatingsRequest;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.statistics.Level;
import picocli.CommandLine.Option;

/// How a table of ratings is read.
final class RatingsOptions {
    /// What has no meaning without a table.
    static final List<String> NAMES =
            List.of(
                    "--item",
                    "--annotator",
                    "--label",
                    "--level",
                    "--cluster",
                    "--categories",
                    "--set-separator");

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            description =
                    "Instead of a project: a table (CSV or like it, packed or not) whose first line names the"
                            + " columns.")
    private Path file = Path.of("");

    @Option(
            names = "--item",
            paramLabel = "COLUMN",
            defaultValue = "item",
            description = "What was labeled (default: ${DEFAULT-VALUE}).")
    private String item = "";

    @Option(
            names = "--annotator",
            paramLabel = "COLUMN",
            defaultValue = "annotator",
            description = "Who labeled it (default: ${DEFAULT-VALUE}).")
    private String annotator = "";

    @Option(
            names = "--label",
            paramLabel = "COLUMN",
            defaultValue = "label",
            description =
                    "The label (default: ${DEFAULT-VALUE}). An empty one is missing; of sets it is the set"
                            + " without tags.")
    private String label = "";

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            converter = LevelConverter.class,
            completionCandidates = Candidates.Levels.class,
            description =
                    "What labels are: nominal, ordinal (in an order), interval (numbers), ratio (amounts) or"
                            + " set (tags).")
    private Level level = Level.NOMINAL;

    @Option(
            names = "--cluster",
            paramLabel = "COLUMN",
            description =
                    "Which items belong together, such as those on one prompt: intervals draw them together.")
    private String cluster = "";

    @Option(
            names = "--categories",
            paramLabel = "NAME",
            split = ",",
            description =
                    "All categories of the scheme, in their order, used or not; of sets all tags. Without"
                            + " it those that occur, by their numbers or letters.")
    private List<String> categories = List.of();

    @Option(
            names = "--set-separator",
            paramLabel = "S",
            defaultValue = ";|",
            description =
                    "What stands between tags; any of several characters (default: ${DEFAULT-VALUE}).")
    private String separators = "";

    @Option(
            names = "--two-way",
            description =
                    "Draw annotators again, too: an interval of alpha that says what other annotators would"
                            + " change.")
    private boolean twoWay;

    /// Whether annotators are drawn again; of a project, too.
    boolean isTwoWay() {
        return twoWay;
    }

    Path file() {
        return file;
    }

    /// The option that names a column which is missing; empty where something else is wrong.
    Optional<String> option(Problem problem) {
        if (problem.code() != ProblemCode.MISSING_FIELD) {
            return Optional.empty();
        }
        Map<String, String> named =
                Map.of(
                        "--item", item,
                        "--annotator", annotator,
                        "--label", label,
                        "--cluster", cluster);
        return named.entrySet().stream()
                .filter(it -> it.getValue().equals(problem.field()))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(NAMES::indexOf));
    }

    Level level() {
        return level;
    }

    /// The table to audit.
    ///
    /// @throws WrongUsage when options don't fit together
    RatingsRequest request(AuditOptions options) {
        WrongUsage.unless(!separators.isEmpty(), "--set-separator needs a character.");
        List<String> named = categories.stream().map(String::strip).toList();
        WrongUsage.unless(
                new HashSet<>(named).size() == named.size(),
                "--categories names a category twice.");
        RatingsRequest request =
                new RatingsRequest(
                        file,
                        item,
                        annotator,
                        label,
                        cluster,
                        level,
                        named,
                        separators,
                        options,
                        twoWay);
        request.misfit()
                .ifPresent(category -> {
                    throw new WrongUsage(
                            "--categories: \"%s\" can't be a category of %s labels, which are numbers."
                                    .formatted(category, level.code()));
                });
        return request;
    }
}
