package org.pairwright.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Notices;

/// One way to keep what is changed in Setup, whatever section it stands in: all of it by one
/// button, or nothing. Nobody leaves the project with changes that are neither kept nor given up.
public final class SetupSaving {
    private final ProjectSettingsViewModel settings;
    private final List<SetupPart> parts;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final Notices notices;
    private final Messages messages;
    private final BooleanBinding unsaved;

    /// Where whoever is being asked wants to go; empty while nobody is.
    private Optional<Runnable> wanted = Optional.empty();

    public SetupSaving(
            ProjectSettingsViewModel settings,
            PeopleViewModel people,
            TargetsViewModel targets,
            MachinesViewModel machines,
            Dialogs dialogs,
            Navigator navigator,
            Notices notices,
            Messages messages) {
        this(
                settings,
                List.of(targets, machines, settings, people),
                dialogs,
                navigator,
                notices,
                messages);
        people.beforeLeaving(this::leave);
    }

    /// @param parts in the order in which they are kept: what may open the project again comes last
    SetupSaving(
            ProjectSettingsViewModel settings,
            List<SetupPart> parts,
            Dialogs dialogs,
            Navigator navigator,
            Notices notices,
            Messages messages) {
        this.settings = settings;
        this.parts = List.copyOf(parts);
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.notices = notices;
        this.messages = messages;
        unsaved =
                Bindings.createBooleanBinding(
                        () -> parts.stream().anyMatch(it -> it.unsavedBinding().get()),
                        parts.stream().map(SetupPart::unsavedBinding).toArray(Observable[]::new));
        unsaved.subscribe(is -> {
            if (is) {
                notices.unsaved();
            }
        });
    }

    /// Whether anything is otherwise here than in the project.
    BooleanBinding unsavedBinding() {
        return unsaved;
    }

    /// Whether there is something that whoever looks may keep.
    BooleanBinding savableBinding() {
        return settings.refusal().isEmpty()
                ? unsaved
                : unsaved.and(settings.unsavedBinding().not());
    }

    void save() {
        boolean again = parts.stream().anyMatch(SetupPart::opensAgain);
        save(again ? navigator::openAgain : () -> {});
    }

    /// Keeps all of it, one part after the other. Where one can't be kept, it says why, and those
    /// after it wait.
    private void save(Runnable kept) {
        if (unsaved.get()) {
            saveFrom(
                    0,
                    () -> {
                        notices.saved(messages.of("project.saved.words"));
                        kept.run();
                    });
        }
    }

    private void saveFrom(int part, Runnable kept) {
        if (part == parts.size()) {
            kept.run();
        } else if (parts.get(part).unsavedBinding().get()) {
            parts.get(part).save(() -> saveFrom(part + 1, kept));
        } else {
            saveFrom(part + 1, kept);
        }
    }

    void discard() {
        parts.forEach(SetupPart::discard);
    }

    /// The same by a key, which may have been meant for something else: asks before.
    void askToDiscard() {
        if (settings.refusal().isEmpty()) {
            leave(() -> {});
        } else {
            discard();
        }
    }

    /// Somebody wants to leave the project: asks what becomes of changes that are not saved, and
    /// then calls `left`, unless they stay or something could not be kept, which Setup then says.
    /// Whoever may change nothing is not asked. Who is being asked already, and has another file
    /// opened from outside meanwhile, is not asked twice: what they wanted last counts.
    public void leave(Runnable left) {
        if (!unsaved.get() || !settings.refusal().isEmpty()) {
            left.run();
        } else if (wanted.isPresent()) {
            wanted = Optional.of(left);
        } else {
            wanted = Optional.of(left);
            try {
                Dialogs.Unsaved answer = dialogs.askAboutUnsaved(messages.of("project.title.name"));
                leave(answer, wanted.orElseThrow());
            } finally {
                wanted = Optional.empty();
            }
        }
    }

    private void leave(Dialogs.Unsaved answer, Runnable left) {
        switch (answer) {
            case SAVE -> {
                navigator.showSettings();
                save(left);
            }
            case DISCARD -> {
                discard();
                left.run();
            }
            case STAY -> {
                // Nothing happens.
            }
        }
    }
}
