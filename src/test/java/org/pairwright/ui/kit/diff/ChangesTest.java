package org.pairwright.ui.kit.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pairwright.ui.kit.diff.Change.Deleted;
import org.pairwright.ui.kit.diff.Change.Inserted;
import org.pairwright.ui.kit.diff.Change.Kept;

class ChangesTest {

    @Test
    void what_stays_goes_and_comes_follows_in_order() {
        assertThat(Changes.between("Answer in English.", "Answer briefly in German."))
                .containsExactly(
                        new Kept("Answer "),
                        new Inserted("briefly "),
                        new Kept("in "),
                        new Deleted("English"),
                        new Inserted("German"),
                        new Kept("."));
    }

    @Test
    void white_space_counts() {
        assertThat(Changes.between("one two", "one\n two"))
                .containsExactly(new Kept("one"), new Inserted("\n"), new Kept(" two"));
    }

    @Test
    void an_empty_text_becomes_what_is_inserted() {
        assertThat(Changes.between("", "new text")).containsExactly(new Inserted("new text"));
        assertThat(Changes.between("old text", "")).containsExactly(new Deleted("old text"));
        assertThat(Changes.between("", "")).isEmpty();
    }
}
