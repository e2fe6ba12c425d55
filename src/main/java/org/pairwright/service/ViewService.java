package org.pairwright.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Permission;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.filter.FilterViews;
import org.pairwright.storage.Database;
import org.pairwright.storage.ViewStore;

/// The views of the pairs that were saved in a project, the same for everybody in it.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class ViewService {
    private final ViewStore views;
    private final Actor actor;
    private final Annotator annotator;
    private final Permissions permissions;

    /// @param annotator who saves
    public ViewService(Database database, Annotator annotator) {
        views = new ViewStore(database);
        this.annotator = annotator;
        permissions = new Permissions(database);
        actor = new Actor(annotator.name(), SystemUser.name());
    }

    /// What the views of a project say, for filters that name one.
    public static FilterViews named(Database database) {
        return named(() -> new ViewStore(database).all());
    }

    /// The same of views that are known already, or will be.
    public static FilterViews named(Supplier<List<SavedView>> views) {
        return name ->
                views.get().stream()
                        .filter(view -> view.name().equals(name))
                        .findFirst()
                        .map(SavedView::filter);
    }

    /// Why whoever saves may not, in a sentence; empty when they may. Waits for nothing.
    public Optional<String> refusal() {
        return Permissions.refusal(annotator, Permission.VIEWS);
    }

    /// All of them, by name.
    public List<SavedView> all() {
        return views.all();
    }

    /// Keeps a view, instead of one that has its name.
    ///
    /// @return all views
    /// @throws NotAllowed when they may not
    public List<SavedView> save(SavedView view) {
        permissions.require(actor, Permission.VIEWS);
        views.save(actor, view);
        return all();
    }

    /// Gives a view another name; where that is taken, both stay as they are.
    ///
    /// @return all views
    /// @throws NotAllowed when they may not
    public List<SavedView> rename(SavedView view, String name) {
        permissions.require(actor, Permission.VIEWS);
        views.rename(view.name(), name);
        return all();
    }

    /// Forgets a view.
    ///
    /// @return all views
    /// @throws NotAllowed when they may not
    public List<SavedView> delete(SavedView view) {
        permissions.require(actor, Permission.VIEWS);
        views.delete(view.name());
        return all();
    }
}
