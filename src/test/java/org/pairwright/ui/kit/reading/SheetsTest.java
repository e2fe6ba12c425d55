package org.pairwright.ui.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pairwright.ui.kit.Messages;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class SheetsTest {
    private final ReadingOptions options = new ReadingOptions();
    private final Lettering letters = new Lettering(options.fontSizeProperty().get());
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Node bar = new Region();
    private final ObservableList<Node> children = FXCollections.observableArrayList(bar);
    private final Sheets sheets = new Sheets(children, this::write);

    private Sheet write(Document document) {
        return new Sheet(document, new Paper(document, letters, messages), options);
    }

    private Sheet of(String text) {
        return sheets.of(Document.ofMarkdown(text));
    }

    @Test
    void a_sheet_is_made_out_of_sight_and_behind_all_else() {
        Sheet made = of("one");

        assertThat(made.isVisible()).isFalse();
        assertThat(children).containsExactly(made, bar);
    }

    @Test
    void the_sheet_of_a_document_that_was_shown_is_the_same_again() {
        Sheet first = of("one");
        of("two");

        assertThat(of("one")).isSameAs(first);
    }

    @Test
    void four_are_kept_and_the_one_that_was_wanted_longest_ago_goes() {
        Sheet first = of("one");
        Sheet second = of("two");
        of("three");
        of("four");
        of("one");
        of("five");

        assertThat(children).contains(first).doesNotContain(second).hasSize(5);
    }

    @Test
    void the_one_that_is_shown_stays_however_many_are_laid_out_ahead() {
        Sheet shown = of("one");
        shown.setVisible(true);
        for (int i = 0; i < 6; i++) {
            of("ahead " + i);
        }
        boolean stayed = children.contains(shown);
        shown.setVisible(false);
        of("next");

        assertThat(stayed).isTrue();
        assertThat(children).doesNotContain(shown).hasSize(5);
    }

    @Test
    void what_is_out_of_sight_is_put_aside_and_what_is_seen_stays() {
        Sheet seen = of("one");
        seen.setVisible(true);
        of("two");
        of("three");
        sheets.putAside();

        assertThat(children).containsExactly(seen, bar);
    }

    @Test
    void what_was_put_aside_comes_back_as_it_was_when_it_is_wanted() {
        of("one").setVisible(true);
        Sheet next = of("two");
        sheets.putAside();

        assertThat(of("two")).isSameAs(next);
        assertThat(children).startsWith(next);
        assertThat(next.isVisible()).isFalse();
    }

    @Test
    void what_was_put_aside_counts_among_those_that_are_kept() {
        Sheet first = of("one");
        sheets.putAside();
        of("two");
        of("three");
        of("four");
        of("five");

        assertThat(of("one")).isNotSameAs(first);
    }

    @Test
    void nothing_is_left_once_all_is_forgotten() {
        Sheet first = of("one");
        of("two");
        sheets.clear();

        assertThat(children).containsExactly(bar);
        assertThat(of("one")).isNotSameAs(first);
    }
}
