package org.pairwright.quiet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class StandardErrorTest {

    @Test
    void words_of_java_code_are_heard_once() {
        System.err.print("planted");

        assertThat(StandardError.take()).isEqualTo("planted");
        assertThat(StandardError.take()).isEmpty();
    }

    @Test
    void a_warning_in_our_log_is_heard() {
        LoggerFactory.getLogger("planted").warn("a warning");

        assertThat(StandardError.take()).isEqualToIgnoringNewLines("WARN  planted: a warning");
    }

    @Test
    void a_warning_of_the_toolkit_is_heard() {
        Logger.getLogger("planted").warning("a warning");

        assertThat(StandardError.take()).contains("WARNING: a warning");
    }

    @Test
    void words_below_java_are_heard() throws IOException {
        assumeThat(System.getProperty("os.name")).doesNotStartWith("Windows");
        try (FileOutputStream descriptor = new FileOutputStream(FileDescriptor.err)) {
            descriptor.write("planted".getBytes(UTF_8));

            assertThat(StandardError.take()).isEqualTo("planted");
        }
    }
}
