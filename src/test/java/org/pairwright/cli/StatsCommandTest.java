package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {
    @TempDir Path folder;

    @Test
    void the_answer_has_the_keys_and_counts_that_scripts_rely_on() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        String rows =
                """
                {"pair":"p1","preference":"a","b":{"safe":false,"categories":["mlc:hte"]}}
                {"pair":"p2","preference":"skip","skip_reason":"language"}
                """;
        Samples.annotate(project, "Mara", rows);
        Samples.annotate(project, "Noor", "{\"pair\":\"p1\",\"preference\":\"b\"}");

        assertThat(Ran.of("stats", project).out())
                .endsWith("categories\n" + numbered("  mlc:hte", 1));
        assertThat(Ran.of("stats", project, "--json").json().toString())
                .isEqualTo(
                        """
                        {"prompts":2,"responses":5,"pairs":3,"annotations":3,\
                        "annotators":[\
                        {"name":"Mara","kind":"person","role":"annotator","pairs":2,"annotations":2},\
                        {"name":"Noor","kind":"person","role":"annotator","pairs":1,"annotations":1}],\
                        "preferences":{"a":1,"b":1,"tie":0,"both_bad":0,"skip":1},\
                        "categories":{"mlc:hte":1},"labeled_pairs":1,"disputed_pairs":1,\
                        "model_annotations":0,\
                        "suggestions":{"setting":"off","shown":0,"changed_after":0},"queue_order":"added"}\
                        """);
    }

    @Test
    void numbers_stand_below_each_other_however_long_a_name_is() throws IOException {
        Path project = Samples.projectOfPairs(folder);
        Samples.annotate(
                project,
                "Somebody whose name is longer than most people's",
                "{\"pair\":\"p1\",\"preference\":\"a\"}");

        String out = Ran.of("stats", project).out();

        assertThat(out.lines().filter(it -> it.endsWith("1") || it.endsWith("3")))
                .extracting(String::length)
                .hasSizeGreaterThan(3)
                .containsOnly(
                        "  Somebody whose name is longer than most people's (person)".length()
                                + 13);
        assertThat(out).endsWith("(person)            1\n").doesNotContain("categories");
    }

    private static String numbered(String name, long number) {
        return "%-32s %12s%n".formatted(name, number);
    }
}
