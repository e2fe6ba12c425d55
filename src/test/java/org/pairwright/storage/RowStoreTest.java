package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.LabelState;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairRow;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;

class RowStoreTest extends StorageTest {
    @Test
    void rows_come_in_the_order_asked_for_without_what_is_gone() {
        List<Long> pairs = addPairs(3);

        assertThat(rows(List.of(pairs.get(2), 999L, pairs.get(0))))
                .extracting(PairRow::id)
                .containsExactly(pairs.get(2), pairs.get(0));
    }

    @Test
    void a_row_says_what_is_known_of_its_pair() {
        add(
                Samples.pair(
                        "id-1",
                        "A  long\nquestion",
                        new Response("x", "m1"),
                        new Response("yz", "")));
        long pair = pairIds().getFirst();
        decide(annotator("Mara"), pair, Judgment.of(Preference.B).withFlag(true, "look"));

        PairRow row = rows(List.of(pair)).getFirst();

        assertThat(row.externalId()).isEqualTo("id-1");
        assertThat(row.prompt()).isEqualTo("A long question");
        assertThat(row.state()).isEqualTo(LabelState.AGREED);
        assertThat(row.counts()).isEqualTo(new PairRow.Counts(1, 0, 1, 0, 1, 0, 0));
        assertThat(row.counts().majority()).contains(Preference.B);
        assertThat(row.a()).isEqualTo(new PairRow.Response("m1", 1));
        assertThat(row.b()).isEqualTo(new PairRow.Response("", 2));
        assertThat(row.file()).isEqualTo("sample.jsonl");
        assertThat(row.line()).isEqualTo(1);
        assertThat(row.annotatedAt()).contains(Instant.ofEpochMilli(61_000));
    }

    @Test
    void the_prompt_of_a_row_is_what_the_user_asked_last() {
        Prompt prompt =
                new Prompt(
                        List.of(
                                new Message(Role.USER, "Hello"),
                                new Message(Role.USER, "A picnic tomorrow?"),
                                new Message(Role.ASSISTANT, ""),
                                new Message(Role.TOOL, "{\"rain\": 3}")));
        add(
                ImportedPair.inFileOrder(
                        "",
                        prompt,
                        new Response("Yes", ""),
                        new Response("No", ""),
                        List.of(),
                        ""));

        assertThat(rows(pairIds()).getFirst().prompt()).isEqualTo("A picnic tomorrow?");
    }

    private List<PairRow> rows(List<Long> ids) {
        return new RowStore(database).rows(ids);
    }
}
