package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Key;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairParts;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Utf8;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.Vote;
import org.pairwright.domain.filter.Filter;

/// All pairs with their votes, as an export reads them.
class ExportStoreTest extends StorageTest {
    private List<StoredPair> all() {
        List<StoredPair> all = new ArrayList<>();
        new ExportStore(database).forEachPair(all::add);
        return all;
    }

    @Test
    void pairs_come_in_the_order_of_their_ids() {
        List<Long> pairs = addPairs(20);

        assertThat(all()).extracting(StoredPair::id).isEqualTo(pairs);
        assertThat(new ExportStore(database).count()).isEqualTo(20);
    }

    @Test
    void texts_come_as_the_bytes_of_their_letters() {
        add(Samples.pair("Où ?", "Là 🙂", "Ici \"là\""));

        StoredPair pair = all().getFirst();

        assertThat(pair.messages()).hasToString("[{\"role\":\"user\",\"content\":\"Où ?\"}]");
        assertThat(pair.a().content()).hasToString("Là 🙂");
        assertThat(pair.b().content()).hasToString("Ici \"là\"");
        assertThat(pair.tools().isEmpty()).isTrue();
    }

    @Test
    void votes_are_current_first_ones_in_the_order_of_their_annotators() {
        List<Long> pairs = addPairs(3);
        Annotator alice = annotator("alice");
        Annotator bob = annotator("bob");
        Annotator judge = annotator("judge", AnnotatorKind.MODEL);
        Verdict unsafe = new Verdict(Safety.UNSAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);
        decide(judge, pairs.get(1), Judgment.of(Preference.TIE));
        decide(bob, pairs.get(1), Judgment.of(Preference.A));
        decide(bob, pairs.get(1), Judgment.of(Side.B, Strength.MUCH).withVerdict(Side.A, unsafe));
        decide(alice, pairs.get(1), Judgment.of(Preference.A));
        decide(alice, pairs.get(1), 1, Judgment.of(Preference.B));
        decide(alice, pairs.get(2), Judgment.of(Preference.A));
        new Acts(database).undo(ALICE, alice);

        List<StoredPair> all = all();

        assertThat(all.get(0).votes()).isEmpty();
        assertThat(all.get(1).votes())
                .containsExactly(
                        new Vote(
                                "alice",
                                AnnotatorKind.PERSON,
                                Preference.A,
                                Strength.UNSTATED,
                                Preference.UNSTATED,
                                Preference.UNSTATED,
                                Safety.UNSTATED,
                                Safety.UNSTATED),
                        new Vote(
                                "bob",
                                AnnotatorKind.PERSON,
                                Preference.B,
                                Strength.MUCH,
                                Preference.UNSTATED,
                                Preference.UNSTATED,
                                Safety.UNSAFE,
                                Safety.UNSTATED),
                        new Vote(
                                "judge",
                                AnnotatorKind.MODEL,
                                Preference.TIE,
                                Strength.UNSTATED,
                                Preference.UNSTATED,
                                Preference.UNSTATED,
                                Safety.UNSTATED,
                                Safety.UNSTATED));
        assertThat(all.get(2).votes()).isEmpty();
    }

    @Test
    void excluded_pairs_and_known_answers_are_marked() {
        addPairs(1);
        try (ImportStaging staging = ImportStaging.begin(database, true)) {
            Samples.stage(
                    staging, Samples.decided(Samples.pair("Known"), Judgment.of(Preference.B)));
            staging.merge(ALICE);
        }
        tamper("update pair set exclusion = 'filtered' where id = 1");

        assertThat(all()).extracting(StoredPair::excluded).containsExactly(true, false);
        assertThat(all()).extracting(StoredPair::gold).containsExactly(false, true);
        assertThat(all().get(1).votes()).isEmpty();
    }

    @Test
    void tools_are_kept_with_prompts_and_responses() {
        String calls =
                "[{\"type\":\"function\",\"function\":{\"name\":\"look\",\"arguments\":\"{}\"}}]";
        Response plain = new Response("It is ten.", "");
        Response calling = new Response("", calls, "");
        add(Samples.pair("", "What time is it?", plain, calling));
        reopen();
        Prompt prompt =
                new Prompt(
                        List.of(
                                new Message(Role.USER, "What time is it?"),
                                new Message(Role.ASSISTANT, "", "", calls, ""),
                                new Message(Role.TOOL, "10:00", "look", "", "1")),
                        "[{\"name\":\"look\"}]");
        add(ImportedPair.inFileOrder("", prompt, plain, new Response("Ten.", ""), List.of(), ""));

        assertThat(number("select count(*) from prompt where has_tools = 1")).isEqualTo(1);
        assertThat(new PairStore(database).texts(2).messages()).isEqualTo(prompt.messages());
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void what_a_model_was_sent_comes_with_its_response_where_it_was_asked_for() {
        addPairs(1);
        Samples.addSent(database, Samples.pair("Sky?"), "Answer: Sky?");
        ExportStore store = new ExportStore(database);

        assertThat(store.hasSent()).isTrue();
        assertThat(all())
                .allSatisfy(pair -> {
                    assertThat(pair.a().sent().isEmpty()).isTrue();
                    assertThat(pair.b().sent().isEmpty()).isTrue();
                });
        for (boolean traits : new boolean[] {false, true}) {
            List<StoredPair> sent = new ArrayList<>();
            PairParts parts = new PairParts(false, true);
            if (traits) {
                store.forEachPair(Filter.ALL, parts, ProjectSurvey.NONE, state -> {}, sent::add);
            } else {
                store.forEachPair(Filter.ALL, parts, ProjectSurvey.NONE, sent::add);
            }
            assertThat(sent.get(0).messages(Side.B)).isEqualTo(sent.get(0).messages());
            assertThat(sent.get(1).messages(Side.A)).isEqualTo(sent.get(1).messages());
            assertThat(sent.get(1).messages(Side.B))
                    .hasToString("[{\"role\":\"user\",\"content\":\"Answer: Sky?\"}]");
        }
    }

    @Test
    void an_export_sees_one_moment() {
        List<Long> pairs = addPairs(3);
        Annotator alice = annotator("alice");
        List<Integer> votes = new ArrayList<>();

        new ExportStore(database)
                .forEachPair(pair -> {
                    if (votes.isEmpty()) {
                        decide(alice, pairs.get(2), Judgment.of(Preference.A));
                    }
                    votes.add(pair.votes().size());
                });

        assertThat(votes).containsExactly(0, 0, 0);
    }

    @Test
    void a_survey_is_told_of_all_prompts_and_then_of_the_pairs_that_are_meant() {
        List<Long> pairs = addPairs(3);
        Annotator alice = annotator("alice");
        Verdict violent =
                new Verdict(Safety.UNSAFE, List.of("mlc:vcr"), Severity.UNSTATED, Refusal.UNSTATED);
        decide(alice, pairs.get(1), Judgment.of(Preference.A).withVerdict(Side.B, violent));
        Told told = new Told();

        new ExportStore(database)
                .forEachPair(
                        Filter.parse("decisions > 0"),
                        PairParts.NONE,
                        told,
                        pair -> told.add("pair"));

        List<StoredPair> all = all();
        assertThat(told.events)
                .containsExactly(
                        "prompt " + all.get(0).group() + " " + all.get(0).messages(),
                        "prompt " + all.get(1).group() + " " + all.get(1).messages(),
                        "prompt " + all.get(2).group() + " " + all.get(2).messages(),
                        "pair " + all.get(1).group() + " [mlc:vcr]",
                        "end",
                        "pair");
    }

    private static final class Told implements ProjectSurvey {
        final List<String> events = new ArrayList<>();

        void add(String event) {
            events.add(event);
        }

        @Override
        public boolean wantsPrompts() {
            return true;
        }

        @Override
        public void prompt(Key group, Utf8 messages) {
            add("prompt " + group + " " + messages);
        }

        @Override
        public boolean wantsPairs() {
            return true;
        }

        @Override
        public void pair(Key group, List<String> categories) {
            add("pair " + group + " " + categories);
        }

        @Override
        public void end() {
            add("end");
        }
    }

    @Test
    void annotators_are_known_by_name() {
        annotator("alice");

        assertThat(new ExportStore(database).knowsAnnotator("alice")).isTrue();
        assertThat(new ExportStore(database).knowsAnnotator("bob")).isFalse();
    }
}
