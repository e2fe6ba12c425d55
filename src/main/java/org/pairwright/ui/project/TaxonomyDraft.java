package org.pairwright.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.Category;
import org.pairwright.domain.Crosswalk;
import org.pairwright.domain.Taxonomy;

/// The project's hazard categories while they are written. What is written otherwise than it was is
/// a new version of the taxonomy.
final class TaxonomyDraft {
    /// More categories nobody looks over.
    static final int MOST = 200;

    private final ObservableList<CategoryDraft> drafts = FXCollections.observableArrayList();

    /// What others see of them. Kept here, as it listens to them only as long as somebody holds it.
    private final ObservableList<CategoryDraft> shown =
            FXCollections.unmodifiableObservableList(drafts);

    private final ReadOnlyObjectWrapper<Taxonomy> taxonomy;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);
    private List<Crosswalk> crosswalks = List.of();
    private Taxonomy origin;

    TaxonomyDraft(Taxonomy taxonomy) {
        origin = taxonomy;
        this.taxonomy = new ReadOnlyObjectWrapper<>(taxonomy);
    }

    ObservableList<CategoryDraft> categories() {
        return shown;
    }

    /// What is written, as far as it is complete.
    ReadOnlyObjectProperty<Taxonomy> taxonomyProperty() {
        return taxonomy.getReadOnlyProperty();
    }

    /// Whether each category has a name and a code of its own.
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /// Begins with another one.
    void show(Taxonomy shown) {
        origin = shown;
        List<CategoryDraft> made = shown.categories().stream().map(CategoryDraft::new).toList();
        made.forEach(it -> it.onChange(this::read));
        crosswalks = shown.crosswalks();
        drafts.setAll(made);
        read();
    }

    /// Takes a crosswalk to another taxonomy, in the place of one to the same.
    void put(Crosswalk crosswalk) {
        List<Crosswalk> all = new ArrayList<>(crosswalks);
        all.removeIf(it -> it.to().equals(crosswalk.to()));
        all.add(crosswalk);
        // As it was where it is as it was: in the same place.
        crosswalks =
                Set.copyOf(all).equals(Set.copyOf(origin.crosswalks()))
                        ? origin.crosswalks()
                        : List.copyOf(all);
        read();
    }

    /// Says nothing of its own any more of how it stands to another taxonomy.
    void forget(String to) {
        crosswalks = crosswalks.stream().filter(it -> !it.to().equals(to)).toList();
        read();
    }

    void add() {
        if (drafts.size() < MOST) {
            CategoryDraft draft = new CategoryDraft();
            draft.onChange(this::read);
            drafts.add(draft);
            read();
        }
    }

    void remove(CategoryDraft draft) {
        drafts.remove(draft);
        read();
    }

    void moveUp(CategoryDraft draft) {
        int at = drafts.indexOf(draft);
        if (at > 0) {
            List<CategoryDraft> moved = new ArrayList<>(drafts);
            moved.remove(at);
            moved.add(at - 1, draft);
            drafts.setAll(moved);
            read();
        }
    }

    private void read() {
        List<Category> read =
                drafts.stream()
                        .filter(CategoryDraft::isComplete)
                        .map(CategoryDraft::category)
                        .toList();
        boolean apart = read.stream().map(Category::code).distinct().count() == read.size();
        complete.set(apart && read.size() == drafts.size());
        if (apart) {
            taxonomy.set(
                    read.equals(origin.categories()) && crosswalks.equals(origin.crosswalks())
                            ? origin
                            : new Taxonomy(
                                    origin.id(),
                                    origin.nextVersion(),
                                    origin.name(),
                                    origin.source(),
                                    read,
                                    crosswalks));
        }
    }
}
