package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Answers;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairMarks;
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
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;
import tools.jackson.databind.json.JsonMapper;

/// A filter means the same pairs in both databases, to a list and to an export.
class FilterSqlTest extends StorageTest {
    private static final List<String> NASTY =
            List.of(
                    "O'Brien said \"hi\"",
                    "100 % _ [a-z]* ?",
                    "C:\\new\\u0041 (.*) {2} ^$|+",
                    "line one\nline two\ttab",
                    "مرحبا بالعالم",
                    "👩‍👩‍👧 family",
                    "x') or 1 = 1 -- :name <list> ${filter}");

    @Test
    void without_a_condition_all_pairs_are_meant() {
        List<Long> pairs = addPairs(2);

        assertThat(matching(Filter.ALL)).isEqualTo(pairs);
    }

    @Test
    void states_follow_the_current_decisions() {
        List<Long> pairs = addPairs(4);
        decide(annotator("Mara"), pairs.get(0), Judgment.of(Preference.A));
        decide(annotator("Mara"), pairs.get(1), Judgment.of(Preference.A));
        decide(annotator("Noor"), pairs.get(1), Judgment.of(Preference.B));
        decide(annotator("Noor"), pairs.get(2), Judgment.skip(SkipReason.OTHER));

        assertThat(numbers("state = disputed")).containsExactly(1);
        assertThat(numbers("state in (agreed, skipped)")).containsExactly(0, 2);
        assertThat(numbers("state != disputed")).containsExactly(0, 2, 3);
        assertThat(numbers("labeled")).containsExactly(0, 1);
        assertThat(numbers("decisions >= 2")).containsExactly(1);
        assertThat(numbers("decisions != 0 and skips = 0")).containsExactly(0, 1);
        assertThat(numbers("skips > 0")).containsExactly(2);
        assertThat(numbers("not labeled and not (state = skipped)")).containsExactly(3);
    }

    @Test
    void what_was_withdrawn_or_replaced_does_not_count() {
        List<Long> pairs = addPairs(3);
        Judgment hazard =
                Judgment.of(Preference.B)
                        .withVerdict(Side.A, verdict("sample:s1"))
                        .withFlag(true, "look");
        decide(annotator("Mara"), pairs.get(0), hazard);
        decide(annotator("Noor"), pairs.get(1), hazard);
        decide(annotator("Noor"), pairs.get(1), Judgment.of(Preference.A));
        decide(annotator("Tomas"), pairs.get(2), hazard);
        new Acts(database).undo(ALICE, annotator("Tomas"));

        assertThat(numbers("annotator in (Mara, Tomas)")).containsExactly(0);
        assertThat(numbers("preference = b")).containsExactly(0);
        assertThat(numbers("category = sample:s1")).containsExactly(0);
        assertThat(numbers("category ~ S1")).containsExactly(0);
        assertThat(numbers("flagged")).containsExactly(0);
        assertThat(numbers("annotator = Noor and preference = a")).containsExactly(1);
    }

    @Test
    void a_repeat_does_not_count() {
        List<Long> pairs = addPairs(1);
        decide(annotator("Mara"), pairs.getFirst(), Judgment.of(Preference.A));
        decide(annotator("Mara"), pairs.getFirst(), 1, Judgment.of(Preference.B));

        assertThat(numbers("preference = a")).containsExactly(0);
        assertThat(numbers("preference = b")).isEmpty();
    }

    @Test
    void a_machine_has_annotations_and_no_decisions() {
        List<Long> pairs = addPairs(1);
        decide(
                annotator("judge", AnnotatorKind.MODEL),
                pairs.getFirst(),
                Judgment.of(Preference.A));

        assertThat(numbers("annotator = judge")).containsExactly(0);
        assertThat(numbers("decisions > 0")).isEmpty();
    }

    @Test
    void marks_and_the_known_answer_are_found() {
        add(
                Samples.pair("Plain"),
                Samples.pair("Sore").asSensitive(),
                marked("Known", "", Preference.B),
                marked("Gone", "spam", Preference.UNSTATED));

        assertThat(numbers("sensitive")).containsExactly(1);
        assertThat(numbers("gold")).containsExactly(2);
        assertThat(numbers("gold = b")).containsExactly(2);
        assertThat(numbers("gold != b")).containsExactly(0, 1, 3);
        assertThat(numbers("excluded")).containsExactly(3);
    }

    @Test
    void where_a_pair_comes_from_is_found() {
        add(
                Samples.pair("id-1", "One", new Response("x", "gpt-4"), new Response("y", "m2")),
                Samples.pair("id-2", "Two", new Response("x", "m2"), new Response("y", "")));

        assertThat(numbers("source = m2")).containsExactly(0, 1);
        assertThat(numbers("source_a = m2")).containsExactly(1);
        assertThat(numbers("source_b = m2")).containsExactly(0);
        assertThat(numbers("source_b != m2")).containsExactly(1);
        assertThat(numbers("source ~ GPT")).containsExactly(0);
        assertThat(numbers("external_id = id-2")).containsExactly(1);
        assertThat(numbers("import = sample.jsonl")).containsExactly(0, 1);
        assertThat(numbers("import = other.jsonl")).isEmpty();
    }

    @Test
    void lengths_are_counted_in_characters() {
        add(
                Samples.pair("ab🙂", "12345", "مرحبا بك"),
                conversation(
                        new Message(Role.USER, "1234"),
                        new Message(Role.ASSISTANT, "\"\n"),
                        new Message(Role.USER, "56")));

        assertThat(numbers("length_a = 5")).containsExactly(0);
        assertThat(numbers("length_b = 8")).containsExactly(0);
        assertThat(numbers("prompt_length = 3")).containsExactly(0);
        assertThat(numbers("prompt_length = 8")).containsExactly(1);
        assertThat(numbers("length_a < 5 or length_b <= 2")).containsExactly(1);
    }

    @Test
    void the_longer_response_is_so_many_times_as_long_whichever_it_is() {
        add(
                Samples.pair("x", "123", "1234567890"),
                Samples.pair("y", "1234567890", "123"),
                Samples.pair("z", "1234", "1234"),
                Samples.pair("w", "", "12345"));

        assertThat(numbers("length_ratio >= " + 10 / 3.0)).containsExactly(0, 1, 3);
        assertThat(numbers("length_ratio <= " + 10 / 3.0)).containsExactly(0, 1, 2);
        assertThat(numbers("length_ratio = 1")).containsExactly(2);
        assertThat(numbers("length_ratio > 4.5 and not length_ratio > 5")).containsExactly(3);
    }

    @Test
    void a_month_is_that_of_a_current_annotation_in_utc() {
        List<Long> pairs = addPairs(2);
        decide(annotator("Mara"), pairs.get(1), Judgment.of(Preference.A));

        String month = month(pairs.get(1));

        assertThat(numbers("month = " + month)).containsExactly(1);
        assertThat(numbers("month != " + month)).containsExactly(0);
        assertThat(numbers("month in (1999-12, %s)".formatted(month))).containsExactly(1);
        assertThat(numbers("month = 1999-12")).isEmpty();
    }

    @Test
    void each_question_that_was_asked_is_found_by_its_answer() {
        List<Long> pairs = addPairs(3);
        decide(
                annotator("Mara"),
                pairs.get(0),
                Judgment.of(Side.A, Strength.MUCH).withAxes(Preference.B, Preference.TIE));
        decide(annotator("Mara"), pairs.get(1), Judgment.of(Side.B, Strength.SLIGHT));
        decide(annotator("Noor"), pairs.get(1), Judgment.of(Preference.BOTH_BAD));
        decide(annotator("Mara"), pairs.get(2), Judgment.of(Preference.A));

        assertThat(numbers("strength = -3")).containsExactly(0);
        assertThat(numbers("strength in (1, 2)")).containsExactly(1);
        assertThat(numbers("strength = 0 and strength = 1")).containsExactly(1);
        assertThat(numbers("strength != 0")).containsExactly(0, 2);
        assertThat(numbers("helpful = b and safer = tie")).containsExactly(0);
        assertThat(numbers("helpful != b")).containsExactly(1, 2);
    }

    @Test
    void verdicts_are_found_by_the_response_that_they_are_about() {
        List<Long> pairs = addPairs(3);
        Verdict safe = new Verdict(Safety.SAFE, List.of(), Severity.UNSTATED, Refusal.UNSTATED);
        Verdict bad = new Verdict(Safety.UNSAFE, List.of(), Severity.MODERATE, Refusal.UNSTATED);
        decide(
                annotator("Mara"),
                pairs.get(0),
                Judgment.of(Preference.A).withVerdict(Side.A, safe).withVerdict(Side.B, bad));
        decide(annotator("Noor"), pairs.get(0), Judgment.of(Preference.A).withVerdict(Side.A, bad));
        decide(annotator("Mara"), pairs.get(1), Judgment.of(Preference.A).withVerdict(Side.B, bad));
        decide(
                annotator("judge", AnnotatorKind.MODEL),
                pairs.get(2),
                Judgment.of(Preference.A).withVerdict(Side.A, bad));

        assertThat(numbers("safety = unsafe")).containsExactly(0, 1);
        assertThat(numbers("safety_a = unsafe")).containsExactly(0);
        assertThat(numbers("safety_a = safe and safety_a = unsafe")).containsExactly(0);
        assertThat(numbers("safety_b = safe")).isEmpty();
        assertThat(numbers("severity = 0")).containsExactly(0);
        assertThat(numbers("severity_b = 2")).containsExactly(0, 1);
        assertThat(numbers("severity_a in (1, 3)")).isEmpty();
    }

    @Test
    void people_differ_by_a_criterion_where_one_answers_otherwise_of_the_same_response() {
        List<Long> pairs = addPairs(4);
        rate("Mara", pairs.get(0), 4, 2);
        rate("Noor", pairs.get(0), 4, 3);
        rate("Mara", pairs.get(1), 4, 2);
        rate("Noor", pairs.get(1), 4, 2);
        rate("Mara", pairs.get(2), 1, 5);
        decide(
                annotator("judge", AnnotatorKind.MODEL),
                pairs.get(2),
                Judgment.of(Preference.A)
                        .withAnswers(Answers.NONE.withRating(Side.A, "clarity", 5)));
        rate("Mara", pairs.get(3), 1, 5);
        rate("Noor", pairs.get(3), 2, 5);
        new Acts(database).undo(ALICE, annotator("Noor"));

        assertThat(numbers("differs_by = clarity")).containsExactly(0);
        assertThat(numbers("differs_by = honesty")).isEmpty();
        assertThat(numbers("differs_by != clarity")).containsExactly(1, 2, 3);
    }

    private void rate(String annotator, long pair, int a, int b) {
        decide(
                annotator(annotator),
                pair,
                Judgment.of(Preference.A)
                        .withAnswers(
                                Answers.NONE
                                        .withRating(Side.A, "clarity", a)
                                        .withRating(Side.B, "clarity", b)));
    }

    /// Whoever decides here takes 42 seconds.
    @Test
    void how_long_and_when_somebody_decided_are_stretches_without_their_ends() {
        List<Long> pairs = addPairs(3);
        decide(annotator("Mara"), pairs.get(0), Judgment.of(Preference.A));
        decide(annotator("Mara"), pairs.get(1), Judgment.skip(SkipReason.OTHER));
        decide(annotator("judge", AnnotatorKind.MODEL), pairs.get(2), Judgment.of(Preference.A));
        String day = moment(pairs.getFirst()).substring(0, 10);

        assertThat(numbers("seconds = 42")).containsExactly(0);
        assertThat(numbers("seconds = 32..64")).containsExactly(0);
        assertThat(numbers("seconds in (1, 40..43)")).containsExactly(0);
        assertThat(numbers("seconds = ..42")).isEmpty();
        assertThat(numbers("seconds != 43..")).containsExactly(0, 1, 2);
        assertThat(numbers("decided = " + day)).containsExactly(0);
        assertThat(numbers("decided = %s..".formatted(day))).containsExactly(0);
        assertThat(numbers("decided = ..%s".formatted(day))).isEmpty();
        assertThat(numbers("decided = 1999")).isEmpty();
    }

    private String moment(long pair) {
        return new AnnotationStore(database)
                .current(List.of(pair))
                .get(pair)
                .getFirst()
                .decidedAt()
                .toString();
    }

    private String month(long pair) {
        return moment(pair).substring(0, 7);
    }

    @Test
    void texts_are_searched_as_they_read() {
        add(
                Samples.pair("Ask ÄRGER", "Да, конечно", "naïve"),
                conversation(
                        new Message(Role.SYSTEM, "Be \"kind\""), new Message(Role.USER, "a\\nb")));

        assertThat(numbers("prompt ~ ärger")).containsExactly(0);
        assertThat(numbers("response ~ 'ДА, КОНЕЧНО'")).containsExactly(0);
        assertThat(numbers("response_b ~ NAÏVE")).containsExactly(0);
        assertThat(numbers("response_a ~ naïve")).isEmpty();
        assertThat(numbers("prompt ~ '\"KIND\"'")).containsExactly(1);
        assertThat(numbers("prompt ~ 'a\\nb'")).containsExactly(1);
        assertThat(numbers("prompt ~ role or prompt ~ content")).isEmpty();
    }

    @Test
    void nasty_texts_are_found_to_the_letter() {
        List<ImportedPair> pairs = new ArrayList<>();
        for (String nasty : NASTY) {
            pairs.add(
                    ImportedPair.inFileOrder(
                            nasty,
                            Prompt.ofUser("before " + nasty + " after"),
                            new Response("so " + nasty, nasty),
                            new Response("no", "other"),
                            List.of(),
                            extras(nasty, nasty)));
        }
        add(pairs.toArray(ImportedPair[]::new));

        for (int i = 0; i < NASTY.size(); i++) {
            String quoted = "'" + NASTY.get(i).replace("'", "''") + "'";
            assertThat(
                            Stream.of(
                                            "source = ",
                                            "source_a ~ ",
                                            "external_id = ",
                                            "prompt ~ ",
                                            "response ~ ",
                                            "extras." + quoted + " = ",
                                            "extras." + quoted + " ~ ")
                                    .map(test -> numbers(test + quoted)))
                    .as(quoted)
                    .containsOnly(List.of(i));
            assertThat(numbers("source != " + quoted)).hasSize(NASTY.size() - 1);
        }
    }

    @Test
    void signs_of_patterns_mean_themselves() {
        add(Samples.pair("abc"), Samples.pair("a*c"), Samples.pair("a.c"), Samples.pair("a_c"));

        assertThat(numbers("prompt ~ 'a*c'")).containsExactly(1);
        assertThat(numbers("prompt ~ 'a?c'")).isEmpty();
        assertThat(numbers("prompt ~ '[abc]'")).isEmpty();
        assertThat(numbers("prompt ~ 'a.c'")).containsExactly(2);
        assertThat(numbers("prompt ~ 'a_c'")).containsExactly(3);
        assertThat(numbers("prompt ~ 'a%c'")).isEmpty();
    }

    @Test
    void a_script_is_found_by_its_letters() {
        add(
                Samples.pair("One", "Yes", "No"),
                Samples.pair("Two", "نعم", "No"),
                Samples.pair("三", "1", "2"));

        assertThat(numbers("script = Arabic")).containsExactly(1);
        assertThat(numbers("script = Han")).containsExactly(2);
        assertThat(numbers("script in (Han, Arabic)")).containsExactly(1, 2);
        assertThat(numbers("script = Latin")).containsExactly(0, 1);
        assertThat(numbers("script != Latin")).containsExactly(2);
    }

    @Test
    void free_fields_are_compared_by_what_they_hold() {
        addFree(
                "{\"lang\":\"de\",\"n\":10,\"ok\":true,\"meta\":{\"n\":2.50,\"lang\":\"en\"}}",
                "{\"lang\":\"DE\",\"n\":9,\"ok\":false,\"meta\":\"text\"}",
                "{\"lang\":null,\"n\":\"9.0\",\"ok\":\"true\",\"meta\":[1]}",
                "{\"n\":1e5,\"x.y\":\"z\"}",
                "{\"n\":\"nine\"}",
                "");

        assertThat(numbers("extras.lang = de")).containsExactly(0);
        assertThat(numbers("extras.lang != de")).containsExactly(1, 2, 3, 4, 5);
        assertThat(numbers("extras.lang ~ de")).containsExactly(0, 1);
        assertThat(numbers("extras.lang in (en, DE)")).containsExactly(1);
        assertThat(numbers("extras.ok = true")).containsExactly(0, 2);
        assertThat(numbers("extras.n = 9")).containsExactly(1, 2);
        assertThat(numbers("extras.n >= 9.5")).containsExactly(0, 3);
        assertThat(numbers("extras.n < 10")).containsExactly(1, 2);
        assertThat(numbers("extras.n = nine")).containsExactly(4);
        assertThat(numbers("extras.meta.n = 2.5")).containsExactly(0);
        assertThat(numbers("extras.meta.lang = en")).containsExactly(0);
        assertThat(numbers("extras.\"x.y\" = z")).containsExactly(3);
        assertThat(numbers("extras.x.y = z")).isEmpty();
    }

    @Test
    void free_fields_that_are_lists_are_met_by_one_of_their_items_or_by_its_place() {
        addFree(
                "{\"lst\":[\"p\",\"q\",true,7]}",
                "{\"lst\":[\"q\",\"P\"]}",
                "{\"lst\":\"p\"}",
                "{\"lst\":{\"0\":\"p\",\"n\":[{\"m\":\"p\"}]}}",
                "{\"lst\":[]}",
                "{\"lst\":[[\"p\"],null]}",
                "");

        assertThat(numbers("extras.lst = p")).containsExactly(0, 2);
        assertThat(numbers("extras.lst ~ p")).containsExactly(0, 1, 2);
        assertThat(numbers("extras.lst != p")).containsExactly(1, 3, 4, 5, 6);
        assertThat(numbers("extras.lst in (q, x)")).containsExactly(0, 1);
        assertThat(numbers("extras.lst > 6")).containsExactly(0);
        assertThat(numbers("extras.lst = true")).containsExactly(0);
        assertThat(numbers("extras.lst.0 = p")).containsExactly(0, 3, 5);
        assertThat(numbers("extras.lst.1 ~ p")).containsExactly(1);
        assertThat(numbers("extras.lst.9 = p")).isEmpty();
        assertThat(numbers("extras.lst.n.0.m = p")).containsExactly(3);
    }

    @Test
    void priority_is_a_number() {
        List<Long> pairs = addPairs(3);
        prioritize(pairs.get(1), 5);

        assertThat(numbers("priority > 0")).containsExactly(1);
        assertThat(numbers("priority = 0")).containsExactly(0, 2);
    }

    private void prioritize(long pair, long priority) {
        database.write(handle ->
                handle.execute("update pair set priority = ? where id = ?", priority, pair));
    }

    @Test
    void numbers_beyond_what_a_database_holds_do_no_harm() {
        addFree("{\"n\":1e999}", "{\"n\":123456789012345678901234567890}", "{\"n\":1}");

        assertThat(numbers("extras.n < 5")).containsExactly(2);
        assertThat(numbers("extras.n > 5")).containsExactly(1);
        assertThat(numbers("extras.n > 1e4")).containsExactly(1);
        assertThat(numbers("extras.n = 123456789012345678901234567890")).containsExactly(1);
    }

    @Test
    void texts_are_numbers_where_all_of_them_is_one() {
        addFree("{\"n\":\"1e400\"}", "{\"n\":\" 5 \"}", "{\"n\":\"5\"}", "{\"n\":\"5,5\"}");

        assertThat(numbers("extras.n > 0")).containsExactly(2);
        assertThat(numbers("extras.n = 5")).containsExactly(2);
    }

    @Test
    void each_small_letter_finds_the_others_of_its_capital() {
        add(Samples.pair("One", "ο δρόμος μας", "Straße"), Samples.pair("Two", "ΜΑΣ", "kelvin"));

        assertThat(numbers("response_a ~ ΜΑΣ")).containsExactly(0, 1);
        assertThat(numbers("response_a ~ μασ")).containsExactly(0, 1);
        assertThat(numbers("response_a ~ μας")).containsExactly(0, 1);
        assertThat(numbers("response_b ~ \u212aelvin")).containsExactly(1);
        assertThat(numbers("response_b ~ STRAẞE")).containsExactly(0);
    }

    @Test
    void long_conditions_are_taken() {
        addPairs(2);

        assertThat(numbers("state = agreed" + " or labeled".repeat(199))).isEmpty();
        assertThat(numbers("not ".repeat(50) + "labeled")).isEmpty();
        assertThat(numbers("(".repeat(50) + "labeled" + ")".repeat(50))).isEmpty();
        assertThat(numbers("source in (z" + ",'model-one'".repeat(199) + ")"))
                .containsExactly(0, 1);
    }

    @Test
    void a_page_of_some_goes_on_after_the_one_before() {
        List<Long> pairs = addPairs(6);
        decide(annotator("Mara"), pairs.get(3), Judgment.of(Preference.A));
        ListStore list = new ListStore(database);
        Filter filter = Filter.parse("state = unlabeled");

        assertThat(list.page(filter, pairs.get(1), 2, false))
                .extracting(ListedPair::id)
                .containsExactly(pairs.get(2), pairs.get(4));
    }

    /// The places, from 0, of the pairs that an expression means.
    private List<Integer> numbers(String expression) {
        List<Long> all = pairIds();
        return matching(Filter.parse(expression)).stream().map(all::indexOf).toList();
    }

    private List<Long> matching(Filter filter) {
        List<Long> listed =
                new ListStore(database)
                        .page(filter, 0, 1_000, false).stream().map(ListedPair::id).toList();
        List<StoredPair> exported = new ArrayList<>();
        long all =
                new ExportStore(database)
                        .forEachPair(filter, PairParts.NONE, ProjectSurvey.NONE, exported::add);
        assertThat(exported).extracting(StoredPair::id).isEqualTo(listed);
        assertThat(all).isEqualTo(pairIds().size());
        return listed;
    }

    private void addFree(String... extras) {
        List<ImportedPair> pairs = new ArrayList<>();
        for (String fields : extras) {
            pairs.add(
                    ImportedPair.inFileOrder(
                            "",
                            Prompt.ofUser("Question " + pairs.size()),
                            new Response("yes", ""),
                            new Response("no", ""),
                            List.of(),
                            fields));
        }
        add(pairs.toArray(ImportedPair[]::new));
    }

    private static String extras(String name, String value) {
        return JsonMapper.shared().writeValueAsString(Map.of(name, value));
    }

    private static ImportedPair conversation(Message... messages) {
        return ImportedPair.inFileOrder(
                "",
                new Prompt(List.of(messages)),
                new Response("a", ""),
                new Response("b", ""),
                List.of(),
                "");
    }

    private static ImportedPair marked(String question, String exclusion, Preference gold) {
        ImportedPair pair = Samples.pair(question);
        return new ImportedPair(
                "",
                pair.prompt(),
                pair.a(),
                pair.b(),
                pair.keys(),
                Side.A,
                List.of(),
                "",
                new PairMarks(PairMarks.NEW_UUID, false, 0, exclusion, gold));
    }

    private static Verdict verdict(String category) {
        return new Verdict(Safety.UNSAFE, List.of(category), Severity.UNSTATED, Refusal.UNSTATED);
    }
}
