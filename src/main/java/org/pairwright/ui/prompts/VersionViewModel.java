package org.pairwright.ui.prompts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pairwright.domain.prompt.PromptTemplate;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.ui.kit.Background;

/// The version of a template that is looked at, and what is found out of it.
final class VersionViewModel {
    private final ReadOnlyObjectProperty<Library> library;
    private final Background lane;
    private final Consumer<String> problem;
    private final ReadOnlyObjectWrapper<Optional<TemplateVersion>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Looked> looked =
            new ReadOnlyObjectWrapper<>(Looked.AT_NOTHING);

    /// @param lane in which the library is read too
    /// @param problem told what goes wrong; an empty text once another version is looked at
    VersionViewModel(
            ReadOnlyObjectProperty<Library> library, Background lane, Consumer<String> problem) {
        this.library = library;
        this.lane = lane;
        this.problem = problem;
    }

    /// The version that is looked at; empty where there is none.
    ReadOnlyObjectProperty<Optional<TemplateVersion>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What was found out of it.
    ReadOnlyObjectProperty<Looked> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /// All versions of the template that is looked at.
    List<TemplateVersion> versions() {
        return shown.get()
                .flatMap(it -> library.get().template(it.template()))
                .map(PromptTemplate::versions)
                .orElse(List.of());
    }

    /// Looks at the same version as it is now, or at the first template where there is none.
    ///
    /// @param before the version that was looked at, in the library of then
    void follow(Optional<TemplateVersion> before) {
        look(
                before.flatMap(it -> library.get().version(it.template(), it.number()))
                        .or(() ->
                                library.get().templates().stream()
                                        .findFirst()
                                        .map(PromptTemplate::latest)));
    }

    /// Looks at the latest version of a template.
    void select(String template) {
        library.get().template(template).map(PromptTemplate::latest).ifPresent(this::lookAt);
    }

    /// Looks at another version of the same template.
    void show(int number) {
        shown.get()
                .flatMap(it -> library.get().version(it.template(), number))
                .ifPresent(this::lookAt);
    }

    /// Looks at the version before or after.
    void step(int by) {
        shown.get().ifPresent(it -> show(it.number() + by));
    }

    void lookAt(TemplateVersion version) {
        problem.accept("");
        look(Optional.of(version));
    }

    private void look(Optional<TemplateVersion> version) {
        if (!shown.get().equals(version)) {
            looked.set(Looked.AT_NOTHING);
            shown.set(version);
        }
        version.ifPresent(it -> {
            TemplateVersion before = library.get().version(it.template(), it.parent()).orElse(it);
            lane.run(
                    () -> Looked.at(it, it.parent(), before.text()),
                    found -> {
                        if (shown.get().equals(version)) {
                            looked.set(found);
                        }
                    },
                    failure -> problem.accept(failure.what()));
        });
    }
}
