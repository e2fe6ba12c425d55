package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class LatecomersTest {
    private final Pane parent = new Pane();
    private final Region child = new Region();
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final BooleanProperty ahead = new SimpleBooleanProperty();

    @Test
    void they_join_when_they_are_wanted_and_not_before() {
        Latecomers.join(parent, seen, child);

        assertThat(parent.getChildren()).isEmpty();

        seen.set(true);

        assertThat(parent.getChildren()).containsExactly(child);
    }

    @Test
    void they_join_once() {
        Latecomers.join(parent, seen, child);
        seen.set(true);
        seen.set(false);
        seen.set(true);

        assertThat(parent.getChildren()).containsExactly(child);
    }

    @Test
    void they_join_whatever_memory_was_freed_meanwhile() {
        Latecomers.join(parent, seen.or(ahead), child);

        freeMemory();
        ahead.set(true);

        assertThat(parent.getChildren()).containsExactly(child);
    }

    /// Until what nobody holds is gone.
    private static void freeMemory() {
        WeakReference<Object> nobodyHolds = new WeakReference<>(new Object());
        while (nobodyHolds.get() != null) {
            System.gc();
        }
    }
}
