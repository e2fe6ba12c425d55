package org.pairwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pairwright.settings.Appearance;
import org.pairwright.ui.kit.reading.ReadingOptions;
import org.pairwright.ui.kit.reading.ReadingOptions.Arrangement;

class ViewMemoryTest {
    private final ReadingOptions options = new ReadingOptions();
    private final ViewMemory memory = new ViewMemory(options, Appearance.DEFAULT);
    private final List<Map<String, String>> kept = new ArrayList<>();

    @Test
    void what_was_chosen_is_kept_and_comes_back() {
        memory.restore(Map.of());
        memory.watch(kept::add);
        options.toggleInStep();
        options.larger();
        options.arrangementProperty().set(Arrangement.STACKED);
        ReadingOptions later = new ReadingOptions();

        new ViewMemory(later, Appearance.DEFAULT).restore(kept.getLast());

        assertThat(later.inStepProperty().get()).isTrue();
        assertThat(later.fontSizeProperty().get()).isEqualTo(16);
        assertThat(later.arrangementProperty().get()).isEqualTo(Arrangement.STACKED);
    }

    @Test
    void what_is_as_usual_is_not_kept() {
        memory.restore(Map.of());
        memory.watch(kept::add);
        options.toggleRaw();
        options.toggleRaw();

        assertThat(kept.getLast()).isEmpty();
    }

    @Test
    void nonsense_is_passed_over() {
        memory.restore(Map.of("size", "1e9", "width", "-3", "arrangement", "DIAGONAL"));

        assertThat(options.fontSizeProperty().get()).isEqualTo(15);
        assertThat(options.readingWidthProperty().get()).isEqualTo(ReadingOptions.USUAL_WIDTH);
        assertThat(options.arrangementProperty().get()).isEqualTo(Arrangement.AUTO);
    }

    @Test
    void the_settings_say_how_large_and_wide_where_the_project_does_not() {
        memory.restore(Map.of());
        memory.follow(Appearance.DEFAULT.withFontSize(20));

        assertThat(options.fontSizeProperty().get()).isEqualTo(20);
    }
}
