package org.pairwright.ui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.service.Progress;
import org.pairwright.service.TargetService;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Notices;

/// How many pairs are wanted of each category and how many there are.
public final class TargetsViewModel implements SetupPart {
    private final TargetService service;
    private final Annotator annotator;
    private final Actor actor;
    private final Background lane;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<CategoryTarget>> targets =
            new ReadOnlyObjectWrapper<>(List.of());

    /// What is typed for a category and not kept yet, by its code.
    private final ObservableMap<String, String> typed = FXCollections.observableHashMap();

    private final BooleanBinding unsaved = Bindings.isNotEmpty(typed);
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

    /// What is typed for each, or was kept, changes with these.
    ObservableMap<String, String> typed() {
        return typed;
    }

    @Override
    public BooleanBinding unsavedBinding() {
        return unsaved;
    }

    /// What stands in the field of a category.
    String wordsOf(CategoryTarget target) {
        return typed.getOrDefault(target.code(), kept(target));
    }

    private static String kept(CategoryTarget target) {
        return target.wanted() == 0 ? "" : Long.toString(target.wanted());
    }

    /// Wants as many pairs of one category.
    ///
    /// @param words a number, or nothing for no target
    void want(CategoryTarget target, String words) {
        problem.set("");
        if (number(words) == target.wanted()) {
            typed.remove(target.code());
        } else {
            typed.put(target.code(), words);
        }
    }

    /// Wants as many of every category.
    void wantOfEach(String words) {
        if (number(words) < 0) {
            problem.set(messages.of("project.targets.problem", CategoryTarget.MOST));
            return;
        }
        targets.get().forEach(it -> want(it, words));
    }

    @Override
    public void discard() {
        problem.set("");
        typed.clear();
    }

    @Override
    public void save(Runnable kept) {
        Map<String, Long> wanted = new LinkedHashMap<>();
        typed.forEach((code, words) -> wanted.put(code, number(words)));
        if (wanted.containsValue(-1L)) {
            problem.set(messages.of("project.targets.problem", CategoryTarget.MOST));
            return;
        }
        problem.set("");
        lane.run(
                () -> {
                    service.set(actor, wanted);
                    return service.all();
                },
                now -> {
                    typed.clear();
                    targets.set(now);
                    kept.run();
                },
                this::failed);
    }

    /// The number that is typed; 0 for nothing, and -1 where it is none that a target can be.
    private static long number(String words) {
        String digits = words.replaceAll("[\\s,.']", "");
        if (digits.isEmpty()) {
            return 0;
        }
        boolean fits = digits.matches("\\d{1,9}") && Long.parseLong(digits) <= CategoryTarget.MOST;
        return fits ? Long.parseLong(digits) : -1;
    }

    /// Puts the pairs first that may have what is missing, by targets that are kept.
    void order() {
        if (unsaved.get()) {
            save(this::order);
            return;
        }
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
