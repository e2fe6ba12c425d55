package org.pairwright.ui.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.service.Cancelled;
import org.pairwright.service.Progress;
import org.pairwright.service.ProjectMixing;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Glance;
import org.pairwright.ui.kit.Messages;

/// Mixing unsafe prompts with safe answers into a file that somebody has: which one, how many, and
/// where the mixed file goes.
final class MixViewModel {
    private final ProjectMixing service;
    private final Supplier<Recipe> recipe;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final StringProperty system = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Path>> others =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty percent = new SimpleBooleanProperty(true);
    private final StringProperty amount = new SimpleStringProperty("3");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Glance watch;

    /// @param recipe what the screen describes
    MixViewModel(
            ProjectMixing service,
            Supplier<Recipe> recipe,
            Background background,
            Dialogs dialogs,
            Messages messages) {
        this.service = service;
        this.recipe = recipe;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        watch = new Glance(background);
    }

    /// Why whoever looks may not mix; empty when they may.
    String refusal() {
        return service.refusal().orElse("");
    }

    /// What every prompt begins with that has no message of the system's.
    StringProperty systemProperty() {
        return system;
    }

    /// The file that is mixed into; empty until it is chosen.
    ReadOnlyObjectProperty<Optional<Path>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /// Whether the amount is in per cent of all rows, and not in rows.
    BooleanProperty percentProperty() {
        return percent;
    }

    StringProperty amountProperty() {
        return amount;
    }

    /// What is wrong; empty where nothing is.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What came of it; empty until something did.
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Lets a person choose what is mixed into.
    void chooseOthers() {
        dialogs
                .chooseFiles(
                        messages.of("release.mix.choose"),
                        messages.of("release.mix.kind"),
                        List.of("*.jsonl"))
                .stream()
                .findFirst()
                .ifPresent(file -> others.set(Optional.of(file)));
    }

    /// Mixes, where somebody says where the file goes.
    void mix() {
        told.set("");
        problem.set(
                busy.get()
                        ? ""
                        : others.get().isEmpty() ? messages.of("release.mix.noFile") : refusal());
        if (busy.get() || !problem.get().isEmpty()) {
            return;
        }
        Path from = others.get().orElseThrow();
        ProjectMixing.Form form =
                new ProjectMixing.Form(system.get(), from, percent.get(), amount.get());
        problem.set(ProjectMixing.problem(form).orElse(""));
        if (problem.get().isEmpty()) {
            dialogs.chooseNewFile(
                            messages.of("release.mix.where"),
                            from.resolveSibling("mixed.jsonl"),
                            messages.of("release.mix.kind"),
                            "*.jsonl")
                    .ifPresent(out -> mix(form, out));
        }
    }

    private void mix(ProjectMixing.Form form, Path out) {
        Glance mine = new Glance(background);
        watch = mine;
        Recipe now = recipe.get();
        busy.set(true);
        background.run(
                () -> {
                    try {
                        return Optional.of(service.mix(now, form, out, Progress.of(mine::report, mine::cancelled)));
                    } catch (Cancelled e) {
                        return Optional.<ProjectMixing.Mixed>empty();
                    }
                },
                mixed -> {
                    busy.set(false);
                    mixed.ifPresent(it ->
                            told.set(
                                    messages.of(
                                            "release.mix.told",
                                            it.safety(),
                                            it.others(),
                                            it.wanted() - it.safety(),
                                            String.valueOf(it.file().getFileName()))));
                },
                failure -> {
                    busy.set(false);
                    problem.set(failure.what());
                });
    }

    /// Stops what runs; nothing of it is left.
    void stop() {
        watch.stop();
    }
}
