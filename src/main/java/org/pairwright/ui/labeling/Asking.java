package org.pairwright.ui.labeling;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Taxonomy;

/// What the project asks of each pair, and the order in which its categories are offered.
final class Asking {
    private final ReadOnlyObjectWrapper<Taxonomy> taxonomy =
            new ReadOnlyObjectWrapper<>(new Taxonomy("none", "0", "", "", List.of()));
    private final ReadOnlyObjectWrapper<Questions> questions =
            new ReadOnlyObjectWrapper<>(Questions.DEFAULT);
    private final CategoryOrder categories = new CategoryOrder();

    ReadOnlyObjectProperty<Taxonomy> taxonomyProperty() {
        return taxonomy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Questions> questionsProperty() {
        return questions.getReadOnlyProperty();
    }

    CategoryOrder categories() {
        return categories;
    }

    /// Asks what was found in the project.
    void ask(Asked asked) {
        taxonomy.set(asked.taxonomy());
        questions.set(asked.questions());
        categories.begin(asked.recent());
    }
}
