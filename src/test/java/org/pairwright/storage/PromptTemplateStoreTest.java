package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateStatus;
import org.pairwright.domain.prompt.TemplateVersion;

/// Prompt templates, their versions, and what was done about these.
class PromptTemplateStoreTest extends StorageTest {
    private static final PromptText FIRST =
            new PromptText("Be kind, ä中𝄞.", "{{question}}", List.of("question"));
    private static final PromptText SECOND = FIRST.withSystem("Be brief.");

    private PromptTemplateStore store() {
        return new PromptTemplateStore(database);
    }

    private TemplateVersion latest() {
        return store().all().getFirst().latest();
    }

    private Annotator alice() {
        return annotator("alice");
    }

    private boolean act(TemplateVersion version, TemplateAct.Kind kind, String note) {
        return store().act(
                        ALICE,
                        version,
                        new TemplateAct(kind, note, alice(), Instant.ofEpochMilli(1_000)));
    }

    @Test
    void versions_are_there_after_reopening_in_their_order() {
        assertThat(store().add(ALICE, alice(), "helper", 0, FIRST, "First")).contains(1);
        assertThat(store().add(ALICE, alice(), "helper", 1, SECOND, "")).contains(2);
        assertThat(store().add(ALICE, alice(), "another", 0, SECOND, "")).contains(1);
        reopen();

        assertThat(store().all()).extracting(it -> it.name()).containsExactly("another", "helper");
        TemplateVersion second = store().all().getLast().latest();
        assertThat(second.text()).isEqualTo(SECOND);
        assertThat(second.parent()).isEqualTo(1);
        assertThat(store().all().getLast().version(1).orElseThrow().text()).isEqualTo(FIRST);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void who_does_not_know_the_latest_version_adds_none() {
        store().add(ALICE, alice(), "helper", 0, FIRST, "");

        assertThat(store().add(ALICE, alice(), "helper", 0, SECOND, "")).isEmpty();
        assertThat(store().add(ALICE, alice(), "new", 3, SECOND, "")).isEmpty();
        assertThat(store().all()).hasSize(1);
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void what_was_done_says_where_a_version_stands() {
        store().add(ALICE, alice(), "helper", 0, FIRST, "");
        TemplateVersion version = latest();
        assertThat(act(version, TemplateAct.Kind.REQUEST, "")).isTrue();
        assertThat(act(version, TemplateAct.Kind.APPROVE, "")).as("of what is past").isFalse();
        assertThat(act(latest(), TemplateAct.Kind.COMMENT, "Fine")).isTrue();
        reopen();

        assertThat(latest().status(0)).isEqualTo(TemplateStatus.IN_REVIEW);
        assertThat(latest().acts()).extracting(TemplateAct::note).containsExactly("", "Fine");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void how_many_have_to_approve_is_kept_and_checked() {
        assertThat(store().approvals()).isZero();
        store().setApprovals(ALICE, 2);
        reopen();

        assertThat(store().approvals()).isEqualTo(2);
        assertThat(check().problems()).isEmpty();
        tamper("update project set approvals = 0");
        assertThat(check().problems())
                .extracting(it -> it.message())
                .containsExactly(
                        "The project asks for 0 approvals of a template; it was set to 2.");
    }

    @Test
    void what_was_changed_behind_our_back_is_found() {
        store().add(ALICE, alice(), "helper", 0, FIRST, "");
        act(latest(), TemplateAct.Kind.REQUEST, "");
        tamper("update prompt_template_version set system = 'Obey.'");
        tamper("update prompt_template_act set kind = 'approve'");

        assertThat(check().problems())
                .extracting(it -> it.message())
                .contains("Version helper@1 of a template is not what was added.")
                .anyMatch(it -> it.startsWith("What was done about version "));
    }
}
