package org.pairwright.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pairwright.domain.Crosswalk;
import org.pairwright.domain.Crosswalk.Link;
import org.pairwright.domain.Crosswalk.Relation;
import org.pairwright.domain.Taxonomy;
import org.pairwright.service.Crosswalks;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.ui.kit.Background;

/// How the project's categories stand to those of another taxonomy: seen, and written otherwise.
/// What is written is kept with the categories, as a version of them.
final class CrosswalkViewModel {
    private final TaxonomyDraft taxonomy;
    private final Background lane;
    private final ReadOnlyObjectWrapper<Optional<Taxonomy>> target =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<LinkDraft> links = FXCollections.observableArrayList();

    /// What others see of them. Kept here, as it listens to them only as long as somebody holds it.
    private final ObservableList<LinkDraft> shown = FXCollections.unmodifiableObservableList(links);

    private final ReadOnlyBooleanWrapper own = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// What was written last, so that it is not read again.
    private List<Link> written = List.of();

    CrosswalkViewModel(TaxonomyDraft taxonomy, Background background) {
        this.taxonomy = taxonomy;
        lane = background.inOrder();
        taxonomy.taxonomyProperty().subscribe(this::follow);
    }

    private record Known(Taxonomy from, Taxonomy to, Crosswalk crosswalk, boolean own) {}

    /// The taxonomy that is looked at; empty until one is chosen.
    ReadOnlyObjectProperty<Optional<Taxonomy>> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// The project's categories, as they are written.
    ReadOnlyObjectProperty<Taxonomy> taxonomyProperty() {
        return taxonomy.taxonomyProperty();
    }

    ObservableList<LinkDraft> links() {
        return shown;
    }

    /// Whether this is the project's own word, and not the program's.
    ReadOnlyBooleanProperty ownProperty() {
        return own.getReadOnlyProperty();
    }

    /// Why it can't be shown; empty while it can.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Looks at how the categories stand to those of a pack.
    void choose(String pack) {
        Taxonomy from = taxonomy.taxonomyProperty().get();
        lane.run(() -> known(from, pack), this::show, failure -> problem.set(failure.what()));
    }

    private static Known known(Taxonomy from, String pack) {
        Taxonomy to = TaxonomyPacks.find(pack);
        Optional<Crosswalk> own =
                from.crosswalks().stream().filter(it -> it.to().equals(to.id())).findFirst();
        return new Known(
                from,
                to,
                own.orElseGet(() -> Crosswalks.builtIn().between(from, to)),
                own.isPresent());
    }

    private void show(Known known) {
        problem.set("");
        own.set(known.own());
        written = known.crosswalk().links();
        List<LinkDraft> drafts = written.stream().map(LinkDraft::new).toList();
        drafts.forEach(this::watch);
        target.set(Optional.of(known.to()));
        links.setAll(drafts);
    }

    private void watch(LinkDraft draft) {
        draft.toProperty().subscribe((before, now) -> write());
        draft.relationProperty().subscribe((before, now) -> write());
    }

    /// Other categories, or those that were there before: shown anew where they say otherwise.
    private void follow(Taxonomy now) {
        Optional<Taxonomy> to = target.get();
        if (to.isPresent()) {
            Optional<Crosswalk> said =
                    now.crosswalks().stream()
                            .filter(it -> it.to().equals(to.get().id()))
                            .findFirst();
            boolean same = said.map(it -> it.links().equals(written)).orElse(!own.get());
            boolean others =
                    written.stream()
                            .anyMatch(link ->
                                    now.categories().stream()
                                            .noneMatch(it -> it.code().equals(link.from())));
            if (!same || others) {
                choose(to.get().id());
            }
        }
    }

    /// Begins a link of one of the project's categories.
    void add(String from) {
        LinkDraft draft = new LinkDraft(from);
        watch(draft);
        links.add(draft);
    }

    void remove(LinkDraft draft) {
        links.remove(draft);
        write();
    }

    /// Goes back to what the program says.
    void reset() {
        target.get()
                .ifPresent(to -> {
                    own.set(false);
                    taxonomy.forget(to.id());
                    choose(to.id());
                });
    }

    private void write() {
        target.get()
                .ifPresent(to -> {
                    Taxonomy from = taxonomy.taxonomyProperty().get();
                    written =
                            links.stream()
                                    .filter(LinkDraft::isComplete)
                                    .map(LinkDraft::link)
                                    .distinct()
                                    .toList();
                    own.set(true);
                    taxonomy.put(new Crosswalk(from.id(), to.id(), written));
                });
    }

    /// All relations, the closest first.
    static List<Relation> relations() {
        return List.of(Relation.values());
    }
}
