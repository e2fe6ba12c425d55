package org.pairwright.ui.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.service.ProjectSummaryService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Messages;

/// The known projects with how far each is, and the ways to another.
public final class ProjectsViewModel {
    private static final String PROJECT = ".pairs";

    /// A known project as it is now.
    ///
    /// @param open whether it is the one that is open
    record Card(Shelf.Known known, Condition condition, boolean open) {
        /// Its title of now, else that of then, else the name of its file.
        String title() {
            if (condition instanceof Condition.Fine fine) {
                return fine.summary().title();
            }
            return known.title().isBlank()
                    ? String.valueOf(known.path().getFileName())
                    : known.title();
        }
    }

    private final Shelf shelf;
    private final ProjectSummaryService summaries;
    private final Background lane;
    private final Dialogs dialogs;
    private final Messages messages;
    private final NewProjectViewModel making;
    private final ReadOnlyObjectWrapper<List<Card>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Boolean> isMaking = new ReadOnlyObjectWrapper<>(false);

    public ProjectsViewModel(
            Shelf shelf,
            ProjectSummaryService summaries,
            NewProjectViewModel making,
            Background background,
            Dialogs dialogs,
            Messages messages) {
        this.shelf = shelf;
        this.summaries = summaries;
        this.making = making;
        this.dialogs = dialogs;
        this.messages = messages;
        lane = background.inOrder();
    }

    ReadOnlyObjectProperty<List<Card>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /// Whether a new project is being described instead of the known ones listed.
    ReadOnlyObjectProperty<Boolean> makingProperty() {
        return isMaking.getReadOnlyProperty();
    }

    NewProjectViewModel making() {
        return making;
    }

    /// Lists the known projects and looks at each.
    public void start() {
        isMaking.set(false);
        list(known -> new Condition.Unknown());
        for (Card card : cards.get()) {
            lane.run(
                    () -> look(card.known().path()),
                    condition -> found(card.known().path(), condition),
                    failure -> found(card.known().path(), new Condition.Broken(failure.what())));
        }
    }

    private void list(Function<Shelf.Known, Condition> condition) {
        cards.set(
                shelf.known().stream()
                        .map(it -> new Card(it, condition.apply(it), shelf.isOpen(it.path())))
                        .toList());
    }

    private Condition look(Path path) {
        return Files.exists(path)
                ? new Condition.Fine(summaries.of(path))
                : new Condition.Missing();
    }

    private void found(Path path, Condition condition) {
        List<Card> changed = new ArrayList<>(cards.get());
        changed.replaceAll(card ->
                card.known().path().equals(path)
                        ? new Card(card.known(), condition, card.open())
                        : card);
        cards.set(List.copyOf(changed));
    }

    void open(Card card) {
        if (card.condition() instanceof Condition.Fine
                || card.condition() instanceof Condition.Unknown) {
            shelf.open(card.known().path(), List.of());
        }
    }

    void takeOff(Card card) {
        shelf.takeOff(card.known().path());
        cards.set(cards.get().stream().filter(it -> !it.known().equals(card.known())).toList());
    }

    /// Lets a person choose a project file.
    public void openFile() {
        dialogs
                .chooseFiles(
                        messages.of("projects.open.title"),
                        messages.of("projects.open.kind"),
                        List.of("*" + PROJECT))
                .stream()
                .findFirst()
                .ifPresent(file -> shelf.open(file, List.of()));
    }

    public void openSample() {
        shelf.openSample();
    }

    /// Describes a new project.
    public void describeNew() {
        making.begin(List.of());
        isMaking.set(true);
    }

    void leaveNew() {
        isMaking.set(false);
    }

    /// Takes files that were dropped: a project is opened, data begins a new one.
    public void drop(List<Path> files) {
        Optional<Path> project = files.stream().filter(ProjectsViewModel::isProject).findFirst();
        project.ifPresentOrElse(
                file -> shelf.open(file, List.of()),
                () -> {
                    making.begin(files);
                    isMaking.set(true);
                });
    }

    /// Whether a file is named as projects are.
    public static boolean isProject(Path file) {
        return file.toString().endsWith(PROJECT);
    }

    /// Makes what was described.
    void make() {
        making.make(made -> {
            isMaking.set(false);
            shelf.open(made.file(), made.data());
        });
    }
}
