package org.pairwright.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a report goes.
class ReportFilesTest {
    @Test
    void json_and_tables_stand_beside_the_page() {
        ReportFiles files = ReportFiles.at(Path.of("out", "audit.v2.html")).orElseThrow();

        assertThat(files.json()).isEqualTo(Path.of("out", "audit.v2.json"));
        assertThat(files.table("length"))
                .isEqualTo(Path.of("out", "audit.v2-tables", "length.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "audit.json", ".html", "audit.html.gz", "html"})
    void a_page_is_called_one(String name) {
        assertThat(ReportFiles.at(Path.of(name))).isEmpty();
    }
}
