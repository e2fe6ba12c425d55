package org.pairwright.ui.annotators;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;

/// Who labels, and who else could.
public final class AnnotatorsViewModel {
    private final Supplier<List<Annotator>> known;
    private final Consumer<String> chosen;
    private final Background background;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<String>> people =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper("");
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// @param known all annotators of the project that is open; asked in the background
    /// @param chosen told who labels from now on
    public AnnotatorsViewModel(
            Supplier<List<Annotator>> known,
            Consumer<String> chosen,
            Background background,
            Messages messages) {
        this.known = known;
        this.chosen = chosen;
        this.background = background;
        this.messages = messages;
    }

    /// The people of the project, by name.
    ReadOnlyObjectProperty<List<String>> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /// Who labels now; empty while nobody was asked.
    ReadOnlyStringProperty nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// A new name that is being written.
    StringProperty nameProperty() {
        return name;
    }

    /// Why nobody can be called so; empty while it is well.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Begins anew.
    ///
    /// @param labeling who labels now; empty where that was never asked
    /// @param offered the name to begin with
    public void open(String labeling, String offered) {
        now.set(labeling);
        name.set(offered);
        problem.set("");
        people.set(List.of());
        background.run(
                () ->
                        known.get().stream()
                                .filter(it -> it.kind() == AnnotatorKind.PERSON)
                                .map(Annotator::name)
                                .toList(),
                people::set,
                failure -> problem.set(failure.what()));
    }

    /// Lets somebody of the project label.
    void choose(String person) {
        chosen.accept(person);
    }

    /// Lets whoever's name was written label, or says why not.
    void chooseWritten() {
        String written = name.get().strip();
        try {
            Annotator.requirePersonName(written);
            problem.set("");
            chosen.accept(written);
        } catch (InvalidAnnotatorName e) {
            problem.set(
                    Annotator.isNameOfImport(written)
                            ? messages.of("annotators.name.imported", Annotator.IMPORTED)
                            : messages.of("annotators.name.problem", Annotator.MAX_NAME));
        }
    }

    /// Says why the one who was chosen can't label.
    public void refuse(String why) {
        problem.set(why);
    }
}
