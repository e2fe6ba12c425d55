package org.pairwright.ui.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.Criterion;
import org.pairwright.domain.Questions;

/// The project's own criteria while they are written.
final class CriteriaDrafts {
    private final ObservableList<CriterionDraft> drafts = FXCollections.observableArrayList();

    /// What others see of them. Kept here, as it listens to them only as long as somebody holds it.
    private final ObservableList<CriterionDraft> shown =
            FXCollections.unmodifiableObservableList(drafts);

    private final ReadOnlyObjectWrapper<List<Criterion>> criteria =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Boolean> complete = new ReadOnlyObjectWrapper<>(true);

    ObservableList<CriterionDraft> all() {
        return shown;
    }

    /// Those that are complete.
    ReadOnlyObjectProperty<List<Criterion>> criteriaProperty() {
        return criteria.getReadOnlyProperty();
    }

    /// Whether all are.
    ReadOnlyObjectProperty<Boolean> completeProperty() {
        return complete.getReadOnlyProperty();
    }

    void show(List<Criterion> shown) {
        List<CriterionDraft> made = shown.stream().map(CriterionDraft::new).toList();
        made.forEach(it -> it.onChange(this::read));
        drafts.setAll(made);
        read();
    }

    /// Adds one to be written; not more than can be asked.
    void add() {
        if (drafts.size() < Questions.MAX_CRITERIA) {
            CriterionDraft draft = new CriterionDraft();
            draft.onChange(this::read);
            drafts.add(draft);
            read();
        }
    }

    void remove(CriterionDraft draft) {
        drafts.remove(draft);
        read();
    }

    void moveUp(CriterionDraft draft) {
        int at = drafts.indexOf(draft);
        if (at > 0) {
            List<CriterionDraft> moved = new ArrayList<>(drafts);
            moved.remove(at);
            moved.add(at - 1, draft);
            drafts.setAll(moved);
            read();
        }
    }

    private void read() {
        Set<String> taken = new HashSet<>();
        drafts.forEach(it -> taken.add(it.code()));
        List<Criterion> read = new ArrayList<>();
        for (CriterionDraft draft : drafts) {
            if (draft.isComplete()) {
                Criterion criterion = draft.criterion(taken);
                taken.add(criterion.code());
                read.add(criterion);
            }
        }
        criteria.set(List.copyOf(read));
        complete.set(read.size() == drafts.size());
    }
}
