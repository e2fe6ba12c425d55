package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectSettings;

/// The check finds what was done to a project's settings, imports and lesser columns, as far as it
/// says.
class CheckedSettingsTest extends StorageTest {
    @BeforeEach
    void make_something_of_each() {
        new ProjectStore(database).recordMaker(ALICE);
        addPairs(2);
        var settings = new ProjectSettingsStore(database);
        ProjectSettings before = settings.settings();
        settings.change(
                ALICE,
                before,
                before.withTitle("Other")
                        .withCredits(new ProjectSettings.Credits("cc0-1.0", "", "Example Lab"))
                        .withGuidelines("# Read this")
                        .withQuestions(before.questions().withQuickPhrases(List.of("Off topic"))));
        decide(annotator("alice"), 1, Judgment.of(Preference.A));
        new AnnotationStore(database)
                .saveDraft(2, annotator("alice"), 0, Judgment.of(Preference.B));
    }

    @Test
    void a_sound_project_passes() {
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "update taxonomy_version set body = '{}'"
                        + "| settings: Version 1 of the taxonomy is not what was set.",
                "update guidelines_version set body = 'x' where id = 2"
                        + "| settings: Version 2 of the guidelines is not what was set.",
                "update guidelines_version set body = 'x' where id = 1"
                        + "| settings: Version 1 of the guidelines is not what was set.",
                "update question_set_version set body = '{}' where id = 2"
                        + "| settings: Version 2 of the questions is not what was set.",
                "insert into guidelines_version (id, body, created_at) values (3, 'x', 0)"
                        + "| settings: Version 3 of the guidelines is told of by no event.",
                "insert into question_set_version (id, body, created_at) values (3, '{}', 0)"
                        + "| settings: Version 3 of the questions is told of by no event.",
                "update project set guidelines_version = 1"
                        + "| settings: The project uses version 1 of the guidelines; version 2 was set last.",
                "update project set title = 'Mine'"
                        + "| settings: The project's title is Mine; it was set to Other.",
                "update draft set body = '' | draft: The draft of annotator 1 on pair 2 can't be read",
                "update draft set body = '[]' | draft: The draft of annotator 1 on pair 2 can't be read",
                "update draft set body = '{\"preference\":\"left\"}'"
                        + "| draft: The draft of annotator 1 on pair 2 can't be read",
                "update draft set body = '{' "
                        + "| draft: The draft of annotator 1 on pair 2 can't be read: A draft in the project is damaged: \"{\".",
                "update import_batch set sha256 = 'x'"
                        + "| import: Import 1 (sample.jsonl) is not described as it came in.",
                "update import_batch set file = 'y.jsonl'"
                        + "| import: Import 1 (y.jsonl) is not described as it came in.",
                "update pair set sensitive = 7 where id = 1"
                        + "| column: Pair 1 is neither sensitive nor not: 7.",
                "update pair set extras = '{' where id = 1"
                        + "| column: What pair 1 brought beside its texts is not JSON.",
                "update annotation set active_ms = -5 | column: Annotation 1 took -5 milliseconds.",
                "update annotation set shown_at = decided_at + 1"
                        + "| column: Annotation 1 was decided before its pair was shown.",
                "update annotator set name = ''"
                        + "| column: Annotator 1: The annotator name `` is blank or has white space at its ends.",
                "update annotator set name = 'imported:alice'"
                        + "| column: Annotator 1 is a person under the name of an import: imported:alice.",
                "insert into pair_gold (pair, preference) values (1, 'left')"
                        + "| column: The known answer of pair 1 is none: left."
            })
    void what_was_changed_behind_our_backs_is_found(String change, String problem) {
        tamper(change);

        assertThat(found())
                .anyMatch(it ->
                        it.replaceFirst("Annotation \\d+", "Annotation 1")
                                .startsWith(problem.replace("``", "\"\"")));
    }

    @Test
    void another_identity_of_the_project_is_found() {
        UUID made = new ProjectStore(database).project().uuid();
        UUID origin = new ProjectStore(database).project().origin();
        tamper("update project set uuid = (select uuid from origin)");

        assertThat(found())
                .containsExactly(
                        "project: The project's identity is "
                                + origin
                                + "; it was made as "
                                + made
                                + ".");
    }

    @Test
    void a_project_whose_log_tells_nothing_of_its_identity_is_sound() {
        String body = texts("select body from event where kind = 'new'").getFirst();

        assertThat(body).contains("\"project\":");
        tamper(
                "update event set body = replace(body, '\"project\":', '\"before\":') where kind = 'new'");
        assertThat(found()).noneMatch(it -> it.startsWith("project: "));
    }

    @Test
    void another_seed_is_found() {
        long seed = number("select seed from project");
        tamper("update project set seed = 5");

        assertThat(found())
                .containsExactly(
                        "settings: The project's seed is 5; it was made with " + seed + ".");
    }

    @Test
    void a_version_from_before_fingerprints_has_to_be_readable() {
        tamper(
                "update event set body = '{}' where kind in ('new', 'settings')",
                "insert into taxonomy_version (id, taxonomy, version, body, created_at)"
                        + " values (2, 'x', '1', '{}', 0)",
                "insert into question_set_version (id, body, created_at)"
                        + " values (3, '{\"asked\":[\"x\"]}', 0)");

        assertThat(found())
                .anyMatch(it ->
                        it.startsWith(
                                "settings: Version 2 of the taxonomy can't be read: The taxonomy is"
                                        + " not complete"))
                .anyMatch(it ->
                        it.startsWith(
                                "settings: Version 3 of the questions can't be read: The project's"
                                        + " questions are damaged"));
    }

    @Test
    void an_import_that_no_event_tells_of_is_found() {
        tamper(
                """
                insert into import_batch (id, uuid, file, sha256, format, license, rows_read, imported,
                    duplicates, refused, warnings, pairs, annotations, actor, created_at)
                select 9, (select uuid from project), 'z.jsonl', sha256, format, license, 0, 0, 0, 0, 0, 0, 0,
                    actor, 0
                from import_batch
                """);

        assertThat(found()).containsExactly("import: Import 9 (z.jsonl) is told of by no event.");
    }

    @Test
    void an_import_that_is_said_to_be_taken_back_is_found() {
        tamper("update import_batch set undone_at = 1");

        assertThat(found())
                .contains("import: Import 1 (sample.jsonl) is said to be taken back, and was not.");
    }
}
