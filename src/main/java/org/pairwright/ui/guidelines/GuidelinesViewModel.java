package org.pairwright.ui.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;

/// What annotators are told, and where in it something is said.
public final class GuidelinesViewModel {
    /// What is shown.
    ///
    /// @param text the sections of the guidelines in which it is said, in Markdown
    record Shown(String text, List<Category> categories) {
        boolean isNothing() {
            return text.isBlank() && categories.isEmpty();
        }
    }

    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(new Shown("", List.of()));
    private List<String> sections = List.of();
    private List<Category> categories = List.of();

    /// @param width of the drawer, in pixels
    public GuidelinesViewModel(boolean open, double width) {
        this.open.set(open);
        this.width.set(width);
        query.subscribe(this::search);
    }

    /// Whether the guidelines stand beside the pairs.
    public BooleanProperty openProperty() {
        return open;
    }

    public DoubleProperty widthProperty() {
        return width;
    }

    StringProperty queryProperty() {
        return query;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Takes what the project says now.
    ///
    /// @param guidelines in Markdown
    public void tell(String guidelines, Taxonomy taxonomy) {
        sections = sections(guidelines);
        categories = taxonomy.categories();
        search();
    }

    public void toggle() {
        open.set(!open.get());
    }

    /// A heading begins a section; in code, a line that looks like one does not.
    private static List<String> sections(String markdown) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```") || line.startsWith("~~~")) {
                code = !code;
            }
            if (!code && line.matches("#{1,6} .*") && !section.isEmpty()) {
                sections.add(section.toString());
                section.setLength(0);
            }
            section.append(line).append('\n');
        }
        sections.add(section.toString());
        return List.copyOf(sections);
    }

    private void search() {
        String wanted = query.get().strip().toLowerCase(Locale.ROOT);
        shown.set(
                new Shown(
                        String.join(
                                "",
                                sections.stream().filter(it -> says(it, wanted)).toList()),
                        categories.stream()
                                .filter(it -> says(it.name() + "\n" + it.definition(), wanted))
                                .toList()));
    }

    private static boolean says(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
