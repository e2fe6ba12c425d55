package org.pairwright.ui.project;

import java.util.function.UnaryOperator;
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
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;

/// How machines help those who label. What is chosen here holds at once.
public final class MachinesViewModel {
    private final MachineHelpService service;
    private final Annotator annotator;
    private final Actor actor;
    private final Runnable changed;
    private final Background lane;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<MachineHelp> help =
            new ReadOnlyObjectWrapper<>(MachineHelp.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param annotator who looks
    /// @param actor the same, as who changes
    /// @param changed told that something else holds
    public MachinesViewModel(
            MachineHelpService service,
            Annotator annotator,
            Actor actor,
            Runnable changed,
            Background background,
            Notices notices,
            Messages messages) {
        this.service = service;
        this.annotator = annotator;
        this.actor = actor;
        this.changed = changed;
        this.notices = notices;
        this.messages = messages;
        lane = background.inOrder();
    }

    /// What holds.
    ReadOnlyObjectProperty<MachineHelp> helpProperty() {
        return help.getReadOnlyProperty();
    }

    /// Why something could not be done; empty while all could.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Why whoever looks can change nothing; empty when they can.
    String refusal() {
        return Permissions.refusal(annotator, Permission.SETTINGS).orElse("");
    }

    /// Reads what holds.
    void start() {
        problem.set(refusal());
        lane.run(service::help, help::set, this::failed);
    }

    void suggest(Suggestions suggestions) {
        change(it -> it.withSuggestions(suggestions));
    }

    void order(QueueOrder order) {
        change(it -> it.withQueueOrder(order));
    }

    private void change(UnaryOperator<MachineHelp> with) {
        MachineHelp before = help.get();
        MachineHelp after = with.apply(before);
        if (after.equals(before)) {
            return;
        }
        problem.set("");
        lane.run(
                () -> service.change(actor, before, after),
                now -> {
                    help.set(now);
                    notices.saved(messages.of("project.machines.saved"));
                    changed.run();
                },
                this::failed);
    }

    private void failed(Failure failure) {
        problem.set(failure.what());
    }
}
