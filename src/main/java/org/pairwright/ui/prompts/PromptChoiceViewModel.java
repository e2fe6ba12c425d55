package org.pairwright.ui.prompts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.generating.ProjectGenerating;
import org.pairwright.service.generating.PromptCount;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;

/// Which prompts pairs are generated from, and how many those are.
final class PromptChoiceViewModel {
    /// Where prompts are.
    enum From {
        FILE,
        PROJECT
    }

    private final ProjectGenerating service;
    private final Background background;
    private final Consumer<Runnable> settled;
    private final Dialogs dialogs;
    private final ObservableValue<String> filter;
    private final BooleanSupplier choosing;
    private final ReadOnlyStringWrapper problem;
    private final Messages messages;
    private final ObjectProperty<From> from = new SimpleObjectProperty<>(From.FILE);
    private final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PromptCount>> count =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Glance counting;

    /// @param settled runs what it was given last, once nobody typed for a moment
    /// @param filter which of the project's prompts, as it is typed
    /// @param choosing whether somebody chooses
    /// @param problem where it is said what is wrong
    PromptChoiceViewModel(
            ProjectGenerating service,
            Background background,
            Consumer<Runnable> settled,
            Dialogs dialogs,
            ObservableValue<String> filter,
            BooleanSupplier choosing,
            ReadOnlyStringWrapper problem,
            Messages messages) {
        this.service = service;
        this.background = background;
        this.settled = settled;
        this.dialogs = dialogs;
        this.filter = filter;
        this.choosing = choosing;
        this.problem = problem;
        this.messages = messages;
        counting = new Glance(background);
        from.subscribe((before, now) -> lookSoon());
        filter.subscribe((before, now) -> lookSoon());
    }

    ObjectProperty<From> fromProperty() {
        return from;
    }

    /// The file of prompts that was chosen.
    ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// What is known of the prompts; empty while nothing is.
    ReadOnlyObjectProperty<Optional<PromptCount>> countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Lets a person choose a file of prompts.
    void chooseFile() {
        dialogs
                .chooseFiles(
                        messages.of("prompts.generate.choose"),
                        messages.of("prompts.generate.files"),
                        List.of("*.jsonl", "*.json", "*.gz", "*.zst"))
                .stream()
                .findFirst()
                .ifPresent(this::take);
    }

    /// Takes a file of prompts.
    void take(Path chosen) {
        file.set(Optional.of(chosen));
        from.set(From.FILE);
        look();
    }

    private void lookSoon() {
        if (choosing.getAsBoolean()) {
            count.set(Optional.empty());
            settled.accept(this::look);
        }
    }

    /// Counts the prompts that are meant.
    void look() {
        counting.stop();
        Glance mine = new Glance(background);
        counting = mine;
        count.set(Optional.empty());
        problem.set("");
        Optional<Path> chosen = file.get();
        String expression = filter.getValue();
        boolean ofFile = from.get() == From.FILE;
        if (ofFile && chosen.isEmpty()) {
            return;
        }
        background.run(
                () -> {
                    try {
                        return Optional.of(
                                ofFile
                                        ? service.count(
                                                chosen.orElseThrow(),
                                                Progress.of(mine::report, mine::cancelled))
                                        : service.count(
                                                expression,
                                                Progress.of(mine::report, mine::cancelled)));
                    } catch (Cancelled stopped) {
                        return Optional.<PromptCount>empty();
                    }
                },
                counted -> {
                    if (counting == mine) {
                        count.set(counted);
                    }
                },
                failure -> problem.set(failure.what()));
    }

    /// Those that were counted; empty where there are none to begin with, and then says why.
    Optional<PromptCount.Counted> wanted() {
        if (count.get().isEmpty()) {
            problem.set(
                    messages.of(
                            from.get() == From.FILE && file.get().isEmpty()
                                    ? "prompts.generate.wanted.file"
                                    : "prompts.generate.wanted.count"));
            return Optional.empty();
        }
        return switch (count.get().get()) {
            case PromptCount.Unusable(String why) -> {
                problem.set(why);
                yield Optional.empty();
            }
            case PromptCount.Counted counted when counted.prompts() == 0 -> {
                problem.set(messages.of("prompts.generate.wanted.prompts"));
                yield Optional.empty();
            }
            case PromptCount.Counted counted -> Optional.of(counted);
        };
    }

    /// Counts no longer.
    void stop() {
        counting.stop();
    }
}
