package org.pairwright.ui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.service.Progress;
import org.pairwright.service.TargetService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;

/// How many pairs are wanted of each category and how many there are. What is set here holds at
/// once.
public final class TargetsViewModel {
    private final TargetService service;
    private final Annotator annotator;
    private final Actor actor;
    private final Background lane;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<CategoryTarget>> targets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param annotator who acts
    public TargetsViewModel(
            TargetService service,
            Annotator annotator,
            Actor actor,
            Background background,
            Notices notices,
            Messages messages) {
        this.service = service;
        this.annotator = annotator;
        this.actor = actor;
        this.notices = notices;
        this.messages = messages;
        lane = background.inOrder();
    }

    ReadOnlyObjectProperty<List<CategoryTarget>> targetsProperty() {
        return targets.getReadOnlyProperty();
    }

    /// Why something could not be done; empty while all could.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Counts anew.
    void start() {
        problem.set("");
        lane.run(service::all, targets::set, this::failed);
    }

    /// Wants as many pairs of one category.
    ///
    /// @param typed a number, or nothing for no target
    void want(CategoryTarget target, String typed) {
        wanted(typed, Map.of(target.code(), number(typed)));
    }

    /// Wants as many of every category.
    void wantOfEach(String typed) {
        Map<String, Long> all = new LinkedHashMap<>();
        targets.get().forEach(it -> all.put(it.code(), number(typed)));
        wanted(typed, all);
    }

    private void wanted(String typed, Map<String, Long> wanted) {
        if (number(typed) < 0) {
            problem.set(messages.of("project.targets.problem", CategoryTarget.MOST));
            return;
        }
        Map<String, Long> other = new LinkedHashMap<>(wanted);
        targets.get().forEach(it -> other.remove(it.code(), it.wanted()));
        if (other.isEmpty()) {
            return;
        }
        problem.set("");
        lane.run(
                () -> {
                    service.set(actor, other);
                    return service.all();
                },
                targets::set,
                this::failed);
    }

    /// The number that is typed; 0 for nothing, and -1 where it is none that a target can be.
    private static long number(String typed) {
        String digits = typed.replaceAll("[\\s,.']", "");
        if (digits.isEmpty()) {
            return 0;
        }
        boolean fits = digits.matches("\\d{1,9}") && Long.parseLong(digits) <= CategoryTarget.MOST;
        return fits ? Long.parseLong(digits) : -1;
    }

    /// Puts the pairs first that may have what is missing.
    void order() {
        problem.set("");
        lane.run(
                () -> service.order(annotator, Progress.NONE),
                changed -> notices.saved(messages.of("project.targets.ordered", changed)),
                this::failed);
    }

    private void failed(Failure failure) {
        problem.set(failure.what());
    }
}
