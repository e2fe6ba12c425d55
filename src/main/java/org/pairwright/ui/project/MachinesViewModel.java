package org.pairwright.ui.project;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.Permission;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.Suggestions;
import org.pairwright.service.MachineHelpService;
import org.pairwright.service.Permissions;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;

/// How machines help those who label.
public final class MachinesViewModel implements SetupPart {
    private final MachineHelpService service;
    private final Annotator annotator;
    private final Actor actor;
    private final Runnable changed;
    private final Background lane;
    private final ReadOnlyObjectWrapper<MachineHelp> help =
            new ReadOnlyObjectWrapper<>(MachineHelp.NONE);
    private final ReadOnlyObjectWrapper<MachineHelp> chosen =
            new ReadOnlyObjectWrapper<>(MachineHelp.NONE);
    private final BooleanBinding unsaved =
            Bindings.createBooleanBinding(() -> !chosen.get().equals(help.get()), chosen, help);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param annotator who looks
    /// @param actor the same, as who changes
    /// @param changed told that something else holds
    public MachinesViewModel(
            MachineHelpService service,
            Annotator annotator,
            Actor actor,
            Runnable changed,
            Background background) {
        this.service = service;
        this.annotator = annotator;
        this.actor = actor;
        this.changed = changed;
        lane = background.inOrder();
    }

    /// What is chosen, kept or not.
    ReadOnlyObjectProperty<MachineHelp> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    @Override
    public BooleanBinding unsavedBinding() {
        return unsaved;
    }

    /// Why something could not be done; empty while all could.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Why whoever looks can change nothing; empty when they can.
    String refusal() {
        return Permissions.refusal(annotator, Permission.SETTINGS).orElse("");
    }

    /// Reads what holds; what was chosen and not saved stays.
    void start() {
        if (!unsaved.get()) {
            problem.set(refusal());
            lane.run(service::help, this::show, this::failed);
        }
    }

    private void show(MachineHelp now) {
        help.set(now);
        chosen.set(now);
    }

    void suggest(Suggestions suggestions) {
        choose(chosen.get().withSuggestions(suggestions));
    }

    void order(QueueOrder order) {
        choose(chosen.get().withQueueOrder(order));
    }

    private void choose(MachineHelp other) {
        if (refusal().isEmpty()) {
            problem.set("");
            chosen.set(other);
        }
    }

    @Override
    public void discard() {
        problem.set(refusal());
        chosen.set(help.get());
    }

    @Override
    public void save(Runnable kept) {
        MachineHelp before = help.get();
        MachineHelp after = chosen.get();
        problem.set("");
        lane.run(
                () -> service.change(actor, before, after),
                now -> {
                    show(now);
                    changed.run();
                    kept.run();
                },
                this::failed);
    }

    private void failed(Failure failure) {
        problem.set(failure.what());
    }
}
