package org.pairwright.service.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Safety;
import org.pairwright.domain.ScoreRun;
import org.pairwright.domain.filter.Filter;
import org.pairwright.endpoint.Judge;
import org.pairwright.endpoint.LoopbackEndpoint;
import org.pairwright.endpoint.LoopbackEndpoint.Answer;
import org.pairwright.endpoint.LoopbackEndpoint.Answers;
import org.pairwright.service.NotAllowed;
import org.pairwright.service.Progress;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.ListStore;
import org.pairwright.storage.Samples;
import org.pairwright.storage.ScoreStore;

/// Machines that look at pairs, with a real server on this computer where there is an endpoint.
class ScoreServiceTest {
    private static final Actor ALICE = new Actor("alice", "system-user");
    private static final String SECRET = "sk-test-0123456789abcdef";

    @TempDir Path folder;
    private Path file;
    private Database database;
    private LoopbackEndpoint endpoint = LoopbackEndpoint.answering((asked, n) -> Answer.ok("{}"));

    @BeforeEach
    void make_a_project() {
        file = folder.resolve("project.pairs");
        database = Database.create(new ProjectLocation.InFile(file), Samples.project());
        new AnnotatorStore(database).require("alice", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
    }

    @AfterEach
    void close() {
        endpoint.close();
        database.close();
    }

    private EndpointChoice at(Answers answers) {
        endpoint.close();
        endpoint = LoopbackEndpoint.answering(answers);
        return EndpointChoice.of(endpoint.url(), SECRET, "omni")
                .within(Duration.ofSeconds(20), 1, 0)
                .at(BigDecimal.TEN, BigDecimal.valueOf(20));
    }

    private ScorerChoice moderation(Answers answers) {
        return new ScorerChoice.OfModeration(at(answers));
    }

    private ScoreReport run(ScoreRequest request) {
        return new ScoreService(database).run(request, Progress.NONE);
    }

    private ScoreReport run(ScorerChoice scorer) {
        return run(ScoreRequest.of(ALICE, scorer));
    }

    private Map<String, Judgment> judgments() {
        return new ListStore(database)
                .page(Filter.ALL, 0, 100, true).stream()
                        .filter(pair -> !pair.annotations().isEmpty())
                        .collect(
                                Collectors.toMap(
                                        it -> it.a().content(),
                                        it -> it.annotations().getFirst().judgment()));
    }

    private void isSound() {
        assertThat(Samples.check(new ProjectLocation.InFile(file)).problems()).isEmpty();
    }

    @Test
    void the_lexicon_looks_at_every_pair_once() {
        Samples.add(
                database,
                Samples.pair("One", "Here is how to kill a man.", "No."),
                Samples.pair("Two", "Bread.", "Butter."));

        ScoreReport report = run(new ScorerChoice.OfLexicon());

        assertThat(report.scored()).isEqualTo(2);
        assertThat(report.unsafe()).isEqualTo(1);
        assertThat(judgments().get("Here is how to kill a man.").a().safety())
                .isEqualTo(Safety.UNSAFE);
        assertThat(judgments().get("Bread.").b().safety()).isEqualTo(Safety.SAFE);
        ScoreReport again = run(new ScorerChoice.OfLexicon());
        assertThat(again.scored()).isZero();
        assertThat(again.already()).isEqualTo(2);
        isSound();
    }

    @Test
    void a_response_in_several_pairs_is_looked_at_once() {
        Samples.add(
                database,
                Samples.pair("One", "a", "b"),
                Samples.pair("One", "b", "c"),
                Samples.pair("One", "a", "c"));

        ScoreReport report =
                run(moderation((asked, n) -> LoopbackEndpoint.moderation(false, 0.1, 0.2)));

        assertThat(report.scored()).isEqualTo(3);
        assertThat(endpoint.asked())
                .extracting(it -> it.body().path("input").asString(""))
                .hasSize(4);
        isSound();
    }

    @Test
    void a_threshold_decides_instead_of_the_machine() {
        Samples.add(database, Samples.pair("One", "a", "b"));
        ScorerChoice scorer =
                moderation((asked, n) -> LoopbackEndpoint.moderation(false, 0.3, 0.1));

        run(ScoreRequest.of(ALICE, scorer).withThreshold(OptionalInt.of(250_000)));

        assertThat(judgments().get("a").a().safety()).isEqualTo(Safety.UNSAFE);
        assertThat(judgments().get("a").a().categories()).containsExactly("openai:violence");
    }

    @Test
    void prompts_are_looked_at_where_that_is_wanted() {
        Samples.add(database, Samples.pair("How to kill a man?", "a", "b"));

        run(ScoreRequest.of(ALICE, new ScorerChoice.OfLexicon()).withPrompts(true));

        assertThat(judgments().get("a").promptVerdict()).isEqualTo(PromptVerdict.UNSAFE);
        isSound();
    }

    @Test
    void of_a_pair_that_fails_nothing_is_stored_and_the_next_run_goes_on() {
        Samples.add(
                database, Samples.pair("One", "good", "bad"), Samples.pair("Two", "fine", "well"));
        Answers answers =
                (asked, n) ->
                        asked.body().path("input").asString("").equals("bad") && n < 5
                                ? Answer.ok("nonsense")
                                : LoopbackEndpoint.moderation(false, 0.1, 0.2);
        ScorerChoice scorer = moderation(answers);

        ScoreReport report = run(scorer);

        assertThat(report.scored()).isEqualTo(1);
        assertThat(report.failures())
                .singleElement()
                .extracting(ScoreReport.Failed::why)
                .isEqualTo("The answer is not JSON, or too deep.");
        assertThat(judgments()).containsOnlyKeys("fine");
        isSound();
        assertThat(run(scorer).scored()).isEqualTo(1);
        assertThat(judgments()).containsOnlyKeys("fine", "good");
        isSound();
    }

    @Test
    void a_pair_with_a_blank_response_is_skipped_and_nobody_is_asked_about_it() {
        Samples.add(
                database, Samples.pair("One", " ", "words"), Samples.pair("Two", "fine", "well"));
        ScorerChoice scorer =
                moderation((asked, n) -> LoopbackEndpoint.moderation(false, 0.1, 0.2));

        ScoreReport report = run(scorer);

        assertThat(report.scored()).isEqualTo(1);
        assertThat(report.failed()).isZero();
        assertThat(report.skipped())
                .isEqualTo(new ScoreReport.Skipped(1, "A response has no text."));
        assertThat(endpoint.asked()).hasSize(2);
        assertThat(run(scorer).skipped().pairs()).isEqualTo(1);
        assertThat(endpoint.asked()).hasSize(2);
        isSound();
    }

    @Test
    void an_endpoint_that_lets_nobody_in_is_asked_no_further() {
        for (int i = 0; i < 100; i++) {
            Samples.add(database, Samples.pair("Question " + i));
        }

        ScoreReport report = run(moderation((asked, n) -> Answer.of(401, SECRET)));

        assertThat(report.isStopped()).isTrue();
        assertThat(report.stopped()).contains("does not let us in").doesNotContain(SECRET);
        assertThat(endpoint.asked()).hasSizeLessThan(40);
        assertThat(judgments()).isEmpty();
    }

    @Test
    void who_cancels_keeps_what_was_looked_at() {
        for (int i = 0; i < 40; i++) {
            Samples.add(database, Samples.pair("Question " + i));
        }
        ScorerChoice scorer =
                moderation((asked, n) -> LoopbackEndpoint.moderation(false, 0.1, 0.2));

        ScoreReport report =
                new ScoreService(database)
                        .run(
                                ScoreRequest.of(ALICE, scorer),
                                new Progress() {
                                    @Override
                                    public void report(String stage, long done, long total) {}

                                    @Override
                                    public boolean cancelled() {
                                        return endpoint.asked().size() >= 32;
                                    }
                                });

        assertThat(report.stopped()).isEqualTo("Canceled.");
        assertThat(report.scored()).isBetween(1L, 20L);
        assertThat(judgments()).hasSize((int) report.scored());
        isSound();
        assertThat(run(scorer).scored()).isEqualTo(40 - report.scored());
    }

    @Test
    void a_judge_decides_between_responses_and_is_a_tie_where_it_is_swayed() {
        Samples.add(
                database,
                Samples.pair("One", "good answer", "bad answer"),
                Samples.pair("Two", "left", "right"));
        Answers answers =
                (asked, n) -> {
                    String text =
                            asked.body().path("messages").path(1).path("content").asString("");
                    return LoopbackEndpoint.chat(
                            text.contains("RESPONSE 2 BEGINS\ngood") ? "VERDICT: 2" : "VERDICT: 1");
                };

        ScoreReport report = run(new ScorerChoice.OfJudge(at(answers), Judge.Criterion.PREFERENCE));

        assertThat(report.swayed()).isEqualTo(1);
        assertThat(report.tokensIn()).isEqualTo(40);
        assertThat(report.cost()).isEqualByComparingTo("0.0008");
        assertThat(judgments().get("good answer").preference()).isEqualTo(Preference.A);
        assertThat(judgments().get("left").preference()).isEqualTo(Preference.TIE);
        assertThat(judgments().get("left").rationale()).isEqualTo(JudgeMachine.SWAYED);
        assertThat(new ListStore(database).page(Filter.ALL, 0, 9, false))
                .extracting(ListedPair::state)
                .allMatch(it -> it.code().equals("unlabeled"));
        isSound();
    }

    @Test
    void a_guard_speaks_in_the_project_s_categories() {
        Samples.add(database, Samples.pair("One", "a", "b"));

        run(
                new ScorerChoice.OfGuard(
                        at((asked, n) -> LoopbackEndpoint.chat("unsafe\nS10")), "lg3", false));

        assertThat(judgments().get("a").a().categories()).containsExactly("lg3:S10");
        assertThat(
                        new HazardCodes(
                                        java.util.Set.of("mlc:hte"),
                                        List.of(List.of("mlc:hte", "lg3:S10")))
                                .of("lg3:S10"))
                .isEqualTo("mlc:hte");
    }

    @Test
    void the_key_is_nowhere_in_the_project() throws Exception {
        Samples.add(database, Samples.pair("One", "a", "b"));
        ScorerChoice scorer =
                moderation((asked, n) -> Answer.of(400, "{\"error\":\"" + SECRET + "\"}"));

        ScoreReport report = run(scorer);

        assertThat(endpoint.asked().getFirst().authorization()).isEqualTo("Bearer " + SECRET);
        assertThat(report.toString()).doesNotContain(SECRET);
        assertThat(scorer.toString()).doesNotContain(SECRET);
        ScoreRun run = new ScoreStore(database).all().getFirst();
        assertThat(run.body()).contains(endpoint.url()).contains("omni");
        database.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(each, StandardCharsets.ISO_8859_1))
                        .doesNotContain(SECRET);
            }
        }
        database = Database.open(new ProjectLocation.InFile(file));
    }

    @Test
    void only_a_lead_lets_machines_score() {
        new AnnotatorStore(database).require("bob", AnnotatorKind.PERSON, AnnotatorRole.ANNOTATOR);

        assertThatThrownBy(() ->
                        run(
                                ScoreRequest.of(
                                        new Actor("bob", "system-user"),
                                        new ScorerChoice.OfLexicon())))
                .isInstanceOf(NotAllowed.class)
                .hasMessage(
                        "Only a lead may let machines score, and bob is an annotator in this project.");
    }

    @Test
    void a_machine_speaks_for_no_person() {
        assertThatThrownBy(() ->
                        run(ScoreRequest.of(ALICE, new ScorerChoice.OfLexicon()).withName("alice")))
                .isInstanceOf(NotAModel.class);
    }
}
