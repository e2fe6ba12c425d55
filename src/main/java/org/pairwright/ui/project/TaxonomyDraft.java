package org.pairwright.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;

/// The project's hazard categories while they are written. What is written otherwise than it was is
/// a new version of the taxonomy.
final class TaxonomyDraft {
    /// More categories nobody looks over.
    static final int MOST = 200;

    private static final Pattern EDITED = Pattern.compile("(.*)\\+(\\d{1,6})");

    private final ObservableList<CategoryDraft> drafts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Taxonomy> taxonomy;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);
    private Taxonomy origin;

    TaxonomyDraft(Taxonomy taxonomy) {
        origin = taxonomy;
        this.taxonomy = new ReadOnlyObjectWrapper<>(taxonomy);
    }

    ObservableList<CategoryDraft> categories() {
        return FXCollections.unmodifiableObservableList(drafts);
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
        drafts.setAll(made);
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
                    read.equals(origin.categories())
                            ? origin
                            : new Taxonomy(
                                    origin.id(),
                                    next(origin.version()),
                                    origin.name(),
                                    origin.source(),
                                    read));
        }
    }

    /// The version after one that was edited, or the first of one's own after that of a pack: 1.0,
    /// 1.0+1, 1.0+2.
    static String next(String version) {
        Matcher edited = EDITED.matcher(version);
        return edited.matches()
                ? edited.group(1) + "+" + (Integer.parseInt(edited.group(2)) + 1)
                : version + "+1";
    }
}
