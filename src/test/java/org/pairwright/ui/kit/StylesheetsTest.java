package org.pairwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesheetsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    /// What wears a sheet of its own wherever it is.
    private static final List<String> WORN_BY_NODES =
            List.of(
                    "/org/pairwright/ui/annotators/annotators.css",
                    "/org/pairwright/ui/guidelines/guidelines.css");

    @Test
    void a_window_wears_every_sheet_but_those_that_a_node_wears() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("org/pairwright/ui"))) {
            assertThat(
                            files.filter(it -> it.toString().endsWith(".css"))
                                    .map(it -> "/" + RESOURCES.relativize(it))
                                    .map(it -> it.replace('\\', '/'))
                                    .filter(it -> !WORN_BY_NODES.contains(it)))
                    .containsExactlyInAnyOrderElementsOf(Stylesheets.OF_WINDOW);
        }
    }

    @Test
    void all_that_a_window_wears_is_read_at_once() {
        assertThat(Stylesheets.ofWindow()).singleElement().asString().endsWith("/window.bss");
    }
}
