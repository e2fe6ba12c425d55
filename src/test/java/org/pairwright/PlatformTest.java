package org.pairwright;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the build gives every test: the Java it asks for, and JavaFX as modules.
class PlatformTest {

    @Test
    void tests_run_on_java_25_or_newer() {
        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void javafx_is_a_named_module() {
        assertThat(javafx.scene.Scene.class.getModule().getName()).isEqualTo("javafx.graphics");
    }
}
