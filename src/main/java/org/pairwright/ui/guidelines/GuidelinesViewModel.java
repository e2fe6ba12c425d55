package org.pairwright.ui.guidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.diff.Find;
import org.pairwright.ui.kit.diff.Range;
import org.pairwright.ui.kit.reading.Document;

/// What annotators are told, and where in it something is said.
public final class GuidelinesViewModel {
    /// What is said, and the places of it that were looked for.
    ///
    /// @param wanted what was looked for; empty where nothing was
    record Told(Document document, String wanted, List<Range> found) {
        Told {
            found = List.copyOf(found);
        }

        static Told of(String markdown, String wanted) {
            Document document = Document.ofMarkdown(markdown);
            return new Told(document, wanted, Find.in(document.text(), wanted));
        }

        Told unmarked() {
            return new Told(document, "", List.of());
        }
    }

    private final Background lane;
    private final Messages messages;
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final DoubleProperty width = new SimpleDoubleProperty();
    private final ReadOnlyObjectWrapper<Told> shown =
            new ReadOnlyObjectWrapper<>(new Told(Document.EMPTY, "", List.of()));
    private final AtomicLong asked = new AtomicLong();
    private List<String> sections = List.of();
    private List<Category> categories = List.of();

    /// @param width of the drawer, in pixels
    public GuidelinesViewModel(
            boolean open, double width, Background background, Messages messages) {
        this.messages = messages;
        lane = background.inOrder();
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

    /// The parts in which it is said, or words that there are none.
    ReadOnlyObjectProperty<Told> shownProperty() {
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
        String wanted = query.get().strip();
        String said = said(wanted);
        long number = asked.incrementAndGet();
        shown.set(shown.get().unmarked());
        lane.run(
                // What nobody waits for any more is passed over.
                () ->
                        number == asked.get()
                                ? Optional.of(Told.of(said, wanted))
                                : Optional.<Told>empty(),
                read -> read.filter(told -> number == asked.get()).ifPresent(shown::set),
                // What was shown stays; why is in the log.
                failure -> shown.set(shown.get()));
    }

    /// The sections and definitions that hold the words, in Markdown.
    private String said(String wanted) {
        StringBuilder said = new StringBuilder();
        sections.stream()
                .filter(it -> says(it, wanted))
                .forEach(it -> said.append(it).append('\n'));
        List<Category> found = categories.stream().filter(it -> says(words(it), wanted)).toList();
        if (!found.isEmpty()) {
            said.append("\n## ").append(messages.of("guidelines.categories")).append("\n\n");
            found.forEach(it -> said.append(words(it)).append("\n\n"));
        }
        if (!said.toString().isBlank()) {
            return said.toString();
        }
        return wanted.isEmpty()
                ? messages.of("guidelines.none")
                : messages.of("guidelines.notFound", wanted);
    }

    private static String words(Category category) {
        return "**" + category.name() + "**\n\n" + category.definition();
    }

    private static boolean says(String text, String wanted) {
        return wanted.isEmpty() ? !text.isBlank() : !Find.in(text, wanted).isEmpty();
    }
}
