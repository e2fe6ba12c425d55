package org.pairwright.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.MergedPeople;
import org.pairwright.service.PeopleService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;

/// What becomes of one person's name: another one, that of somebody they are, or none. What can't
/// be taken back is done once the name was typed.
final class PersonChangeViewModel {
    /// What becomes of it.
    enum Kind {
        RENAME,
        MERGE,
        ERASE
    }

    private final PeopleService service;
    private final Actor actor;
    private final Background lane;
    private final BiConsumer<Annotator, Runnable> runner;
    private final Consumer<Done> done;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Annotator>> person =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.RENAME);
    private final StringProperty other = new SimpleStringProperty("");
    private final ObjectProperty<Optional<String>> into =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// What was done.
    ///
    /// @param said in words
    record Done(Annotator person, List<Annotator> all, String said) {}

    /// @param runner runs each change, or does not let it be
    /// @param done told of each change
    PersonChangeViewModel(
            PeopleService service,
            Actor actor,
            Background lane,
            BiConsumer<Annotator, Runnable> runner,
            Consumer<Done> done,
            Messages messages) {
        this.service = service;
        this.actor = actor;
        this.lane = lane;
        this.runner = runner;
        this.done = done;
        this.messages = messages;
        kind.subscribe((before, now) -> {
            typed.set("");
            problem.set("");
        });
    }

    /// Whose name it is about; empty while it is about nobody's.
    ReadOnlyObjectProperty<Optional<Annotator>> personProperty() {
        return person.getReadOnlyProperty();
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /// What they are to be called.
    StringProperty otherProperty() {
        return other;
    }

    /// Who they are, too.
    ObjectProperty<Optional<String>> intoProperty() {
        return into;
    }

    /// Their name, typed to say that it is meant.
    StringProperty typedProperty() {
        return typed;
    }

    /// Why it did not go; empty while it does.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Who somebody can be merged with.
    static List<String> others(List<Annotator> all, Annotator person) {
        return all.stream()
                .filter(it -> it.kind() == AnnotatorKind.PERSON)
                .filter(it -> !it.uuid().equals(person.uuid()))
                .map(Annotator::name)
                .toList();
    }

    /// Asks what becomes of a name; leaves it where that was asked already.
    void begin(Annotator of) {
        boolean same = person.get().filter(it -> it.uuid().equals(of.uuid())).isPresent();
        kind.set(Kind.RENAME);
        other.set(of.name());
        into.set(Optional.empty());
        typed.set("");
        problem.set("");
        person.set(same ? Optional.empty() : Optional.of(of));
    }

    void leave() {
        person.set(Optional.empty());
    }

    /// Does it, or says what is missing.
    void confirm() {
        person.get()
                .ifPresent(of -> {
                    problem.set(missing(of));
                    if (problem.get().isEmpty()) {
                        runner.accept(of, () -> run(of));
                    }
                });
    }

    private String missing(Annotator of) {
        return switch (kind.get()) {
            case RENAME -> "";
            case MERGE ->
                    into.get().isEmpty() ? messages.of("project.person.noOther") : untyped(of);
            case ERASE -> untyped(of);
        };
    }

    private String untyped(Annotator of) {
        return typed.get().strip().equals(of.name())
                ? ""
                : messages.of("project.person.untyped", of.name());
    }

    private void run(Annotator of) {
        Callable<String> work =
                switch (kind.get()) {
                    case RENAME -> renaming(of, other.get().strip());
                    case MERGE -> merging(of, into.get().orElse(""));
                    case ERASE -> erasing(of);
                };
        lane.run(
                () -> {
                    String said = work.call();
                    return new Done(of, service.all(), said);
                },
                now -> {
                    leave();
                    done.accept(now);
                },
                failure -> problem.set(failure.what()));
    }

    private Callable<String> renaming(Annotator of, String name) {
        return () -> {
            if (!name.equals(of.name())) {
                service.rename(actor, of.name(), name);
            }
            return messages.of("project.person.renamed", name);
        };
    }

    private Callable<String> merging(Annotator of, String name) {
        return () -> {
            MergedPeople merged = service.merge(actor, of.name(), name);
            return messages.of(
                    "project.person.merged",
                    merged.moved() + merged.replaced(),
                    name,
                    merged.kept());
        };
    }

    private Callable<String> erasing(Annotator of) {
        return () -> messages.of("project.person.erased", service.erase(actor, of.name()));
    }
}
