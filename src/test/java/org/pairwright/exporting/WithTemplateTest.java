package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pairwright.domain.Preference.A;
import static org.pairwright.domain.Preference.B;
import static org.pairwright.domain.Preference.TIE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.Resolution;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.RowLengths;
import org.pairwright.dataset.TestPair;
import org.pairwright.dataset.Ties;
import org.pairwright.domain.Message;
import org.pairwright.domain.Role;
import org.pairwright.domain.StoredPair;

/// Where models were asked in the words of a template, a row has those of its response: of the
/// chosen one where it is of both.
class WithTemplateTest {
    private static final long FEW = 60;

    @TempDir Path folder;

    private Map<String, Long> excluded = Map.of();
    private Map<String, Long> obstacles = Map.of();
    private RowLengths lengths = RowLengths.NONE;
    private long templated;

    @Test
    void a_pair_has_what_the_model_of_the_chosen_response_was_sent() throws IOException {
        assertThat(write("trl-conversational", compared().said(A)))
                .isEqualTo(
                        """
                        {"prompt":[{"role":"system","content":"Be brief."},{"role":"user","content":"<q>\\nSky?\\n</q>"}],\
                        "chosen":[{"role":"assistant","content":"It is blue."}],\
                        "rejected":[{"role":"assistant","content":"It is green."}]}
                        """);
        assertThat(write("trl-conversational", compared().said(B)))
                .startsWith("{\"prompt\":[{\"role\":\"user\",\"content\":\"Answer: Sky?\"}],");
        assertThat(templated).isEqualTo(1);
    }

    @Test
    void a_chosen_response_without_a_template_has_what_both_sides_saw() throws IOException {
        TestPair pair = sky().bSent(user("Answer: Sky?")).said(A);

        assertThat(write("trl-conversational", pair)).contains("\"content\":\"Sky?\"}],");
        assertThat(templated).isZero();
    }

    @Test
    void a_response_that_is_a_row_has_its_own() throws IOException {
        assertThat(write("trl-kto", compared().said(TIE)).lines())
                .containsExactly(
                        "{\"prompt\":[{\"role\":\"system\",\"content\":\"Be brief.\"},"
                                + "{\"role\":\"user\",\"content\":\"<q>\\nSky?\\n</q>\"}],"
                                + "\"completion\":[{\"role\":\"assistant\",\"content\":\"It is blue.\"}],"
                                + "\"label\":true}",
                        "{\"prompt\":[{\"role\":\"user\",\"content\":\"Answer: Sky?\"}],"
                                + "\"completion\":[{\"role\":\"assistant\",\"content\":\"It is green.\"}],"
                                + "\"label\":true}");
        assertThat(lengths.prompts().texts()).isEqualTo(2);
        assertThat(lengths.whole().longest())
                .isEqualTo("Be brief.<q>.Sky?.</q>It is blue.".length());
    }

    @Test
    void a_template_of_which_no_row_is_left_is_not_counted() throws IOException {
        TestPair good = sky().aSent(user("Answer: Sky?")).said(A);
        TestPair bad = sky().id(2).aSent(user("Answer: Sky?")).b("It is red.").said(B);

        assertThat(write("trl-kto", good, bad).lines())
                .hasSize(2)
                .noneMatch(row -> row.contains("Answer: "));
        assertThat(templated).isZero();
    }

    @Test
    void the_same_words_to_another_template_are_another_row() throws IOException {
        TestPair other = sky().id(2).aSent(user("Reply: Sky?")).bSent(user("Answer: Sky?"));

        assertThat(write("trl-kto", compared().said(A), other.said(A)).lines()).hasSize(3);
    }

    @Test
    void a_template_that_a_format_has_no_form_for_keeps_its_pair_out() throws IOException {
        assertThat(write("nemo-rl-binary", compared().said(A))).isEmpty();
        assertThat(excluded).isEqualTo(Map.of("cannot_carry", 1L));
        assertThat(obstacles).isEqualTo(Map.of("system_message", 1L));

        assertThat(write("nemo-rl-binary", compared().said(B))).contains("Answer: Sky?");
        assertThat(excluded).isEmpty();
    }

    @Test
    void where_each_response_is_a_row_both_have_to_have_a_form() throws IOException {
        TestPair pair =
                sky().bSent(user("Sky?"), new Message(Role.ASSISTANT, "Hm."), user("Well?"));

        assertThat(write("axolotl-kto", pair.said(A))).isEmpty();
        assertThat(obstacles).isEqualTo(Map.of("several_turns", 1L));
    }

    @Test
    void the_words_of_a_template_count_against_a_limit() throws IOException {
        TestPair pair = sky().aSent(new Message(Role.SYSTEM, "Be brief. ".repeat(9)), user("Sky?"));

        assertThat(write("trl-conversational", pair.said(A))).isEmpty();
        assertThat(excluded).isEqualTo(Map.of("too_long", 1L));
        assertThat(write("trl-kto", pair)).isEmpty();
        assertThat(write("trl-conversational", pair.said(B, B))).isNotEmpty();
    }

    @Test
    void a_safety_system_message_comes_before_a_template_without_one() throws IOException {
        ExportRow row = new ExportRow(compared().build(), new Resolution.Resolved(B, false, false));
        RowWriter out = new RowWriter(Layout.PLAIN);
        new SftSafety("Stay safe.").write(row, out);

        assertThat(new String(out.written().array(), 0, out.written().length(), UTF_8))
                .startsWith(
                        "{\"prompt\":[{\"role\":\"system\",\"content\":\"Stay safe.\"},{\"role\":\"user\",\"content\":\"Answer: Sky?\"}]");
    }

    @Test
    void another_template_is_another_text_to_a_ledger() throws IOException {
        write("trl-conversational", compared().said(A));
        String first = digest();
        write("trl-conversational", compared().bSent(user("Reply: Sky?")).said(A));
        assertThat(digest()).as("the rejected one's is in no row").isEqualTo(first);
        write("trl-conversational", compared().aSent(user("Reply: Sky?")).said(A));
        assertThat(digest()).isNotEqualTo(first);
    }

    private static TestPair sky() {
        return new TestPair().prompt("Sky?");
    }

    private static TestPair compared() {
        return sky().aSent(new Message(Role.SYSTEM, "Be brief."), user("<q>\nSky?\n</q>"))
                .bSent(user("Answer: Sky?"));
    }

    private static Message user(String content) {
        return new Message(Role.USER, content);
    }

    private String digest() throws IOException {
        return Files.readAllLines(folder.resolve("in.csv")).get(1).split(",", -1)[8];
    }

    private static ResolutionPolicy policy(DatasetFormat format) {
        return new ResolutionPolicy(
                Axis.PREFERENCE,
                new ResolveRule.Majority(),
                format.id().endsWith("kto") ? Ties.BOTH : Ties.DROP,
                1,
                0,
                false,
                FEW,
                ResolutionPolicy.NO_LIMIT,
                false,
                true);
    }

    private String write(String format, TestPair... pairs) throws IOException {
        DatasetFormat known = (DatasetFormat) ExportFormats.byId(format).orElseThrow();
        Path target = folder.resolve("rows.jsonl");
        List<StoredPair> built = Stream.of(pairs).map(TestPair::build).toList();
        try (PairLedger ledger =
                        new PairLedger(known, folder.resolve("in.csv"), folder.resolve("out.csv"));
                DatasetWriter writer =
                        new DatasetWriter(
                                known,
                                new Resolver(policy(known), known.target(), TestPair.TOKENS),
                                Layout.PLAIN,
                                Export.whole(),
                                List.of(target),
                                ledger)) {
            built.forEach(writer.survey(() -> {})::look);
            built.forEach(writer::add);
            writer.publish(() -> {});
            ledger.finish();
            excluded = writer.counts().excluded();
            obstacles = writer.obstacles();
            lengths = writer.lengths();
            templated = writer.templated();
        }
        return Files.readString(target);
    }
}
