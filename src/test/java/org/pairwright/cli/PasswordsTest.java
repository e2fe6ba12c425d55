package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.ProjectLocation.OnServer;

class PasswordsTest {
    private static final OnServer SERVER =
            new OnServer("db.example.org", 5433, "labels", "ana", "", "safety");

    @TempDir Path home;

    @Test
    void the_environment_comes_first() throws IOException {
        Samples.file(home, ".pgpass", "*:*:*:*:from-file\n");

        assertThat(of(Map.of("PGPASSWORD", "from-environment"))).isEqualTo("from-environment");
    }

    @Test
    void the_first_line_that_fits_counts() throws IOException {
        Samples.file(
                home,
                ".pgpass",
                """
                # the server of others
                localhost:5433:labels:ana:no
                db.example.org:5432:labels:ana:no
                db.example.org:5433:*:ana:yes:with\\:colon\\\\
                *:*:*:*:no
                """);

        assertThat(of(Map.of())).isEqualTo("yes:with:colon\\");
    }

    @Test
    void the_file_may_be_named() throws IOException {
        Path file = Samples.file(home, "passwords", "*:*:*:*:named\n");

        assertThat(of(Map.of("PGPASSFILE", file.toString()))).isEqualTo("named");
    }

    @Test
    void where_there_is_none_and_nobody_to_ask_it_is_empty() {
        assertThat(of(Map.of())).isEmpty();
    }

    private String of(Map<String, String> environment) {
        return new Passwords(environment, home, Optional.empty()).of(SERVER);
    }
}
