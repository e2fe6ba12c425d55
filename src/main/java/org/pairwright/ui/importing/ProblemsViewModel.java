package org.pairwright.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;
import org.pairwright.service.ProblemList;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;

/// The problems of an import, of which some are shown.
final class ProblemsViewModel {
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Messages messages;
    private final ObservableList<ProblemList.Row> shown = FXCollections.observableArrayList();
    private final ObservableList<ProblemList.Row> seen =
            FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private List<ProblemList.Row> all = List.of();
    private long count;
    private int turn;
    private Path beside = Path.of("");

    ProblemsViewModel(Background background, Dialogs dialogs, Notices notices, Messages messages) {
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
    }

    /// Those that the filter lets through.
    ObservableList<ProblemList.Row> shown() {
        return seen;
    }

    /// Why they could not be saved; empty when nothing is wrong.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    List<ProblemList.Row> all() {
        return all;
    }

    /// How many there were, also those that are not kept.
    long count() {
        return count;
    }

    /// Shows those of another import.
    ///
    /// @param file what was imported, beside which they are saved
    void show(ProblemList problems, Path file) {
        all = problems.rows();
        count = problems.count();
        beside = file;
        turn++;
        trouble.set("");
        shown.setAll(all);
    }

    /// Shows those in which all the words occur.
    void filter(String words) {
        turn++;
        int mine = turn;
        List<ProblemList.Row> from = all;
        background.run(
                () -> matching(from, words),
                found -> {
                    if (mine == turn) {
                        shown.setAll(found);
                    }
                },
                dialogs::unforeseen);
    }

    private List<ProblemList.Row> matching(List<ProblemList.Row> rows, String words) {
        List<String> wanted =
                Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return wanted.isEmpty()
                ? rows
                : rows.stream()
                        .filter(row -> {
                            String text = words(row).toLowerCase(Locale.ROOT);
                            return wanted.stream().allMatch(text::contains);
                        })
                        .toList();
    }

    private String words(ProblemList.Row row) {
        Problem problem = row.problem();
        return String.join(
                "\n",
                row.file(),
                line(problem),
                problem.field(),
                problem.code().code(),
                kind(problem),
                problem.message());
    }

    String line(Problem problem) {
        return problem.line() == 0
                ? messages.of("import.problem.file")
                : Long.toString(problem.line());
    }

    String kind(Problem problem) {
        if (!problem.refused()) {
            return messages.of(
                    problem.code() == ProblemCode.DUPLICATE
                            ? "import.problem.duplicate"
                            : "import.problem.warning");
        }
        // Where a file that was named can't be read, nothing comes in and there is no such list.
        return messages.of(
                problem.line() == 0 ? "import.problem.leftOut" : "import.problem.refused");
    }

    /// Those that are shown, for the clipboard.
    String text() {
        return ProblemList.text(shown);
    }

    void copied() {
        notices.say(messages.of("import.problems.copied", shown.size()));
    }

    /// Saves those that are shown, where a person chooses.
    void save() {
        String name = messages.of("import.problems.fileName", String.valueOf(beside.getFileName()));
        Optional<Path> target =
                dialogs.chooseNewFile(
                        messages.of("import.problems.saveTitle"),
                        beside.resolveSibling(name),
                        messages.of("import.problems.kind"),
                        "*.csv");
        target.ifPresent(this::save);
    }

    private void save(Path target) {
        List<ProblemList.Row> rows = List.copyOf(shown);
        trouble.set("");
        background.run(
                () -> {
                    ProblemList.save(target, rows);
                    return target;
                },
                saved ->
                        notices.saved(
                                messages.of(
                                        "import.problems.saved",
                                        rows.size(),
                                        String.valueOf(saved.getFileName()))),
                this::notSaved);
    }

    private void notSaved(Failure failure) {
        trouble.set(failure.what());
    }
}
