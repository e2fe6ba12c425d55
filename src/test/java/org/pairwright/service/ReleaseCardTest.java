package org.pairwright.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.dataset.release.Figures;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.storage.Samples;

/// A card tells of what its recipe asked, and of nobody whom it says that it does not name.
class ReleaseCardTest extends ReleaseTest {
    @Test
    void annotators_and_outcomes_are_those_of_the_axis() throws IOException {
        Samples.add(
                database,
                Samples.decided(
                        Samples.pair("Six"),
                        Judgment.EMPTY.withAxes(Preference.UNSTATED, Preference.B)));
        ReleaseReport report = build(recipe("{'format':'trl-conversational','axis':'safety'}"));

        Figures figures = report.manifest().figures();
        assertThat(figures.annotators())
                .extracting(Figures.Annotators::decisions)
                .containsExactly(1L);
        assertThat(figures.outcomes()).containsEntry("b", 1L).containsEntry("a", 0L);
        assertThat(Files.readString(report.folder().resolve("README.md")))
                .contains("annotations_creators:\n- found\n");
    }

    @Test
    void what_files_decided_is_not_said_to_be_made_under_the_project_s_guidelines()
            throws IOException {
        Samples.add(database, Samples.decided(Samples.pair("Six"), Judgment.of(Preference.A)));
        assertThat(card("{'format':'csv'}"))
                .contains("All decisions in the project came in with imported files")
                .doesNotContain("- Guidelines 1");

        decide("Mara", 1, Preference.A);
        assertThat(card("{'format':'csv'}")).contains("- Guidelines 1: 1 annotation (");
    }

    @Test
    void where_verdicts_alone_settle_a_pair_those_who_gave_them_decided_it() throws IOException {
        Samples.add(
                database,
                Samples.decided(
                        Samples.pair("Six"),
                        Judgment.EMPTY.withVerdict(Side.A, safe()).withVerdict(Side.B, unsafe())));
        ReleaseReport report =
                build(recipe("{'format':'trl-conversational','axis':'safety-first'}"));

        assertThat(report.manifest().counts().exported()).isEqualTo(1);
        assertThat(report.manifest().figures().annotators()).hasSize(1);
    }

    @Test
    void a_card_whose_recipe_names_an_annotator_does_not_say_that_it_names_nobody()
            throws IOException {
        decide("Mara", 1, Preference.A);
        for (String part : List.of("'resolve':'annotator:Mara'", "'filter':'annotator = Mara'")) {
            ReleaseReport report = build(recipe("{'format':'csv'," + part + "}"));

            assertThat(Files.readString(report.folder().resolve("README.md")))
                    .doesNotContain("Names are not published");
            assertThat(report.warnings())
                    .anyMatch(it -> it.startsWith("The recipe names an annotator"));
        }
        assertThat(Files.readString(build().folder().resolve("README.md")))
                .contains("Names are not published");
    }

    @Test
    void how_prompts_were_drawn_is_told_with_what_it_does_to_later_pairs() throws IOException {
        String split = "{'format':'csv','split':'train=0.5,test=0.5'";

        assertThat(card(split + "}"))
                .contains("and pairs that are added later move none.")
                .doesNotContain("MinHash")
                .doesNotContain("rarest category");
        assertThat(card(split + ",'group_near_duplicates':true}"))
                .contains("MinHash")
                .contains("moves others where it joins two such groups.");
        assertThat(card(split + ",'balance_categories':true}"))
                .contains("rarest category")
                .doesNotContain("added later move none")
                .contains("Pairs and decisions that are added later can move prompts");
    }

    private String card(String recipe) throws IOException {
        return Files.readString(build(recipe(recipe)).folder().resolve("README.md"));
    }

    @Test
    void a_title_of_its_own_keeps_the_project_s_to_itself() throws IOException {
        Path release = build(recipe("{'format':'csv','credits':{'title':'Public'}}")).folder();

        for (String text : contents(release).values()) {
            assertThat(text).doesNotContain("Sample");
        }
    }

    @Test
    void many_sources_are_added_up() throws IOException {
        for (int i = 0; i < 60; i++) {
            Samples.add(
                    database,
                    Samples.decided(
                            Samples.pair(
                                    "",
                                    "Many " + i,
                                    new Response("a", "source " + i),
                                    new Response("b", "source " + i)),
                            Judgment.of(Preference.A)));
        }
        String card = Files.readString(build().folder().resolve("README.md"));

        // The three usual pairs have the most of all.
        assertThat(card)
                .contains("| model-one | 2 | 1 |\n")
                .contains("| and 12 others | 12 | 12 |\n");
    }

    @Test
    void a_bar_is_as_it_is_where_no_table_would_end_at_it() throws IOException {
        Path release =
                build(recipe("{'format':'csv','filter':'prompt ~ One or prompt ~ \\\"a|b\\\"'}"))
                        .folder();

        assertThat(Files.readString(release.resolve("README.md")))
                .contains("this holds: `prompt ~ One or prompt ~ \"a|b\"`");
    }

    private static Verdict unsafe() {
        return new Verdict(Safety.UNSAFE, List.of("s1"), Severity.UNSTATED, Refusal.UNSTATED);
    }

    private static Verdict safe() {
        return new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);
    }
}
