package org.pairwright.ui.projects;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.ProjectService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Messages;

/// A new project, being described.
public final class NewProjectViewModel {
    /// A project that was made.
    ///
    /// @param data files to import into it
    record Made(Path file, List<Path> data) {}

    private final Path home;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final StringProperty title = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Path>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Path>> guidelines =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Taxonomy>> taxonomy =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Path>> data = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param home the folder that is proposed
    public NewProjectViewModel(
            Path home, Background background, Dialogs dialogs, Messages messages) {
        this.home = home;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        title.subscribe(this::propose);
        chosen.subscribe(place -> propose());
    }

    StringProperty titleProperty() {
        return title;
    }

    /// Where the project goes.
    ReadOnlyStringProperty fileProperty() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Path>> guidelinesProperty() {
        return guidelines.getReadOnlyProperty();
    }

    /// Empty until it is read.
    ReadOnlyObjectProperty<Optional<Taxonomy>> taxonomyProperty() {
        return taxonomy.getReadOnlyProperty();
    }

    /// What is imported once it is made.
    ReadOnlyObjectProperty<List<Path>> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /// Why it can't be made as described; empty while it can.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Begins anew.
    ///
    /// @param files to be imported into it
    void begin(List<Path> files) {
        data.set(List.copyOf(files));
        chosen.set(Optional.empty());
        guidelines.set(Optional.empty());
        take(TaxonomyPacks.DEFAULT);
        problem.set("");
        title.set(files.stream().findFirst().map(NewProjectViewModel::nameOf).orElse(""));
        propose();
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?<=.)\\..*$", "");
    }

    private void propose() {
        file.set(chosen.get().orElseGet(() -> home.resolve(fileName())).toString());
    }

    /// The title as a name that every file system takes.
    private String fileName() {
        String name = title.get().strip().replaceAll("[^\\p{L}\\p{N}._ -]+", "-");
        return (name.isEmpty() ? messages.of("projects.new.untitled") : name) + ".pairs";
    }

    void choosePlace() {
        dialogs.chooseNewFile(
                        messages.of("projects.new.place.choose"),
                        Path.of(file.get()),
                        messages.of("projects.open.kind"),
                        "*.pairs")
                .ifPresent(place -> chosen.set(Optional.of(place)));
    }

    void chooseGuidelines() {
        dialogs
                .chooseFiles(
                        messages.of("projects.new.guidelines.choose"),
                        messages.of("projects.new.guidelines.kind"),
                        List.of("*.md", "*.txt"))
                .stream()
                .findFirst()
                .ifPresent(it -> guidelines.set(Optional.of(it)));
    }

    void chooseTaxonomy() {
        dialogs
                .chooseFiles(
                        messages.of("projects.new.taxonomy.choose"),
                        messages.of("projects.new.taxonomy.kind"),
                        List.of("*.json"))
                .stream()
                .findFirst()
                .ifPresent(it -> take(it.toString()));
    }

    /// Reads a taxonomy to say what it is called, or why it is none.
    private void take(String idOrFile) {
        background.run(
                () -> TaxonomyPacks.find(idOrFile),
                found -> {
                    problem.set("");
                    taxonomy.set(Optional.of(found));
                },
                failure -> problem.set(failure.what()));
    }

    /// Makes the project, or says why not.
    void make(Consumer<Made> made) {
        String name = title.get().strip();
        if (name.isEmpty() || name.length() > NewProject.MAX_TITLE) {
            problem.set(messages.of("projects.new.title.problem", NewProject.MAX_TITLE));
            return;
        }
        problem.set("");
        busy.set(true);
        Path place = Path.of(file.get());
        Optional<Path> told = guidelines.get();
        Optional<Taxonomy> categories = taxonomy.get();
        background.run(
                () -> create(place, name, told, categories),
                file -> {
                    busy.set(false);
                    made.accept(new Made(file, data.get()));
                },
                failure -> {
                    busy.set(false);
                    problem.set(failure.what());
                });
    }

    private static Path create(
            Path place, String name, Optional<Path> guidelines, Optional<Taxonomy> taxonomy) {
        ProjectService.make(
                new ProjectLocation.InFile(place),
                name,
                taxonomy.orElseGet(() -> TaxonomyPacks.find(TaxonomyPacks.DEFAULT)),
                guidelines.map(ProjectService::guidelines).orElse(""));
        return place;
    }
}
