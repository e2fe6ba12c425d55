package org.pairwright.ui.project;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.Crosswalk.Link;
import org.pairwright.domain.Crosswalk.Relation;

/// How a category of the project stands to one of another taxonomy, while it is written.
final class LinkDraft {
    private final String from;
    private final StringProperty to = new SimpleStringProperty("");
    private final ObjectProperty<Relation> relation = new SimpleObjectProperty<>(Relation.SAME);

    /// A new one.
    LinkDraft(String from) {
        this.from = from;
    }

    LinkDraft(Link link) {
        from = link.from();
        to.set(link.to());
        relation.set(link.relation());
    }

    /// The code of the project's category.
    String from() {
        return from;
    }

    /// The code of the other one; empty until one is chosen.
    StringProperty toProperty() {
        return to;
    }

    ObjectProperty<Relation> relationProperty() {
        return relation;
    }

    boolean isComplete() {
        return !to.get().isEmpty();
    }

    Link link() {
        return new Link(from, to.get(), relation.get());
    }
}
