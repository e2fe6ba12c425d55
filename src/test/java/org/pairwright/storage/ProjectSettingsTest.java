package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Category;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.Taxonomy;

/// What holds for a whole project, in versions.
class ProjectSettingsTest extends StorageTest {
    private ProjectSettingsStore store;
    private ProjectSettings before;

    @BeforeEach
    void read() {
        store = new ProjectSettingsStore(database);
        before = store.settings();
    }

    private List<String> events() {
        return texts("select kind || ' ' || body from event order by number");
    }

    @Test
    void a_new_project_asks_what_projects_ask() {
        assertThat(before.questions()).isEqualTo(Questions.DEFAULT);
        assertThat(before.title()).isEqualTo("Sample");
    }

    @Test
    void changed_questions_are_a_new_version() {
        Questions questions =
                before.questions()
                        .with(Question.MORE_HELPFUL, true)
                        .with(Question.VERDICT, false)
                        .withQuickPhrases(List.of("Makes it up.", "Says \"no\"."));
        store.change(ALICE, before, before.withQuestions(questions));
        reopen();

        assertThat(new ProjectStore(database).questions()).isEqualTo(questions);
        assertThat(number("select count(*) from question_set_version")).isEqualTo(2);
        assertThat(events())
                .singleElement()
                .asString()
                .startsWith("settings {\"questions\":2,\"questions_digest\":\"");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void annotations_name_the_versions_they_were_made_under() {
        Annotator alice = annotator("alice");
        List<Long> pairs = addPairs(2);
        decide(alice, pairs.get(0), Judgment.of(Preference.A));
        Taxonomy smaller =
                new Taxonomy("sample", "2", "Sample", "", List.of(new Category("s1", "One", "")));
        store.change(
                ALICE,
                before,
                before.withGuidelines("# New")
                        .withTaxonomy(smaller)
                        .withQuestions(before.questions().with(Question.FLAG, false)));
        decide(alice, pairs.get(1), Judgment.of(Preference.A));

        assertThat(
                        texts(
                                """
                                select question_set_version || ' ' || guidelines_version || ' '
                                    || taxonomy_version from annotation order by id
                                """))
                .containsExactly("1 1 1", "2 2 2");
        assertThat(store.settings().taxonomy()).isEqualTo(smaller);
        assertThat(store.settings().guidelines()).isEqualTo("# New");
    }

    @Test
    void a_new_title_is_told_in_the_event_log() {
        store.change(ALICE, before, before.withTitle("Batch \"4\""));

        assertThat(store.settings().title()).isEqualTo("Batch \"4\"");
        assertThat(events()).containsExactly("settings {\"title\":\"Batch \\\"4\\\"\"}");
    }

    @Test
    void what_did_not_change_makes_no_version_and_no_event() {
        store.change(ALICE, before, before);

        assertThat(events()).isEmpty();
        assertThat(number("select count(*) from guidelines_version")).isEqualTo(1);
    }

    @Test
    void who_changes_another_part_meanwhile_is_not_undone() {
        store.change(ALICE, before, before.withTitle("Theirs"));
        store.change(ALICE, before, before.withGuidelines("Mine"));

        assertThat(store.settings().title()).isEqualTo("Theirs");
        assertThat(store.settings().guidelines()).isEqualTo("Mine");
    }

    @Test
    void damaged_questions_are_named() {
        tamper("update question_set_version set body = '{\"asked\":[\"everything\"]}'");

        assertThatThrownBy(() -> new ProjectStore(database).questions())
                .isInstanceOf(StorageFailure.Damaged.class)
                .hasMessage(
                        "The project's questions are damaged: there is no question \"everything\".");
    }
}
