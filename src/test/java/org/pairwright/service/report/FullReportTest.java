package org.pairwright.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.Progress;
import org.pairwright.service.agreement.AgreementReport;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.service.agreement.AgreementService;
import org.pairwright.service.agreement.DatedAudit;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.behavior.Finding;
import org.pairwright.service.behavior.Obstacle;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.Database;

/// The report of a project that has known answers, repeats, models and excluded pairs.
class FullReportTest {
    private static final AgreementRequest REQUEST =
            new AgreementRequest(Filter.ALL, new AuditOptions(200, 7, 3, .01), Slicing.MONTH);

    @TempDir Path folder;
    private Database database;
    private AgreementReport figures;
    private String page;
    private ReportFiles files;

    @BeforeEach
    void write_it() throws IOException {
        database = FullProject.in(folder.resolve("full.pairs"));
        files = ReportFiles.at(folder.resolve("r.html")).orElseThrow();
        DatedAudit audit = new AgreementService(database).dated(REQUEST, Progress.NONE);
        figures = audit.figures();
        new ReportService().write(REQUEST, audit, files, Progress.NONE);
        page = Files.readString(files.page());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void all_that_can_be_tested_is() {
        var behavior = figures.behavior();
        assertThat(
                        List.of(
                                behavior.side().overall(),
                                behavior.length().overall(),
                                behavior.sources(),
                                behavior.consistency().overall(),
                                behavior.drift().overall(),
                                behavior.speed().overall(),
                                behavior.triads().overall(),
                                behavior.pooledTriads(),
                                behavior.gold().overall(),
                                behavior.scale().overall(),
                                behavior.ties().overall()))
                .allSatisfy(finding -> assertThat(finding).isInstanceOf(Finding.Tested.class));
        assertThat(figures.models())
                .hasSize(2)
                .allSatisfy(model -> {
                    assertThat(model.gold()).isInstanceOf(Finding.Tested.class);
                    assertThat(model.side()).isInstanceOf(Finding.Tested.class);
                    assertThat(model.length()).isInstanceOf(Finding.Tested.class);
                    assertThat(model.types()).hasSizeGreaterThan(2);
                });
        assertThat(figures.exclusions().pairs()).isEqualTo(6);
    }

    @Test
    void each_part_says_its_figures() {
        assertThat(page)
                .contains("id=\"models\"", "id=\"gold\"", "id=\"consistency\"", "id=\"exclusions\"")
                .contains("All annotators together gave the known answer in ")
                .contains("All annotators together gave the same answer again in ")
                .contains("judge-large says what most people say on ")
                .contains("people with one another in ")
                .contains("6 pairs with 24 labels are marked as excluded.")
                .contains("aria-labelledby=\"model-1-title model-1-desc\"")
                .contains("aria-labelledby=\"gold-chart-title gold-chart-desc\"")
                .doesNotContain(Obstacle.NO_REPEATS.words())
                .doesNotContain(Obstacle.NO_GOLD.words());
    }

    @Test
    void texts_of_sensitive_pairs_are_not_quoted() throws IOException {
        String table = Files.readString(files.table("disagreements"));

        assertThat(table).contains("sensitive: not quoted here");
        assertThat(page).contains("Question 6: how do I").doesNotContain("Question 7: how do I");
    }

    /// Types are computed by several threads, which end in another order each time.
    @Test
    void another_run_gives_the_same_bytes() throws IOException {
        for (int i = 0; i < 5; i++) {
            ReportFiles again = ReportFiles.at(folder.resolve("again.html")).orElseThrow();
            DatedAudit audit = new AgreementService(database).dated(REQUEST, Progress.NONE);
            new ReportService().write(REQUEST, audit, again, Progress.NONE);

            assertThat(Files.readString(again.page())).isEqualTo(page);
            assertThat(again.json()).hasSameBinaryContentAs(files.json());
        }
    }
}
