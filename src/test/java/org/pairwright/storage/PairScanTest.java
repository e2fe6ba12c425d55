package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.ListedPair;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.PairRow;
import org.pairwright.domain.Preference;
import org.pairwright.domain.Response;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.SortField;
import org.pairwright.domain.filter.Filter;

/// What is found a run at a time is what one list would hold, in its order.
class PairScanTest extends StorageTest {
    private static final List<SortField> FIELDS = List.of(SortField.values());

    private static final Response A = new Response("Yes", "m1");

    private static final Response B = new Response("No", "m2");

    private static final List<String> TESTS =
            List.of(
                    "labeled",
                    "flagged",
                    "sensitive",
                    "state = disputed",
                    "state in (agreed, majority)",
                    "state != unlabeled",
                    "preference = a",
                    "annotator = Mara",
                    "source = m1",
                    "source_b != m2",
                    "decisions >= 2",
                    "skips = 0",
                    "length_a > 12",
                    "external_id ~ 1",
                    "text ~ 'estion 1'",
                    "text ~ '天气'",
                    "prompt ~ QUEST",
                    "response_b ~ no",
                    "text ~ q");

    @Test
    void every_filter_and_order_gives_what_one_list_holds() {
        long seed = 20_261;
        fill(new Random(seed), 150);
        if (place == Place.FILE) {
            new SearchIndex(database).build((stage, done, total) -> {});
            fill(new Random(seed + 1), 60);
        }
        List<PairRow> all = new RowStore(database).rows(pairIds());
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            Filter filter = Filter.parse(expression(random));
            SortField field = FIELDS.get(random.nextInt(FIELDS.size()));
            PairOrder order = new PairOrder(field, random.nextBoolean());
            List<Long> listed =
                    new ListStore(database)
                            .page(filter, 0, 1_000, false).stream().map(ListedPair::id).toList();
            List<Long> expected =
                    all.stream()
                            .filter(row -> listed.contains(row.id()))
                            .sorted(comparator(order))
                            .map(PairRow::id)
                            .toList();

            assertThat(scan(filter, order)).as("%s by %s", filter, order).isEqualTo(expected);
        }
    }

    @Test
    void ids_are_ordered_by_bytes() {
        // In UTF-16, the third would come before the second.
        List<String> ordered = List.of("Z", "\ufb01", "\ud83d\ude00", "\ud83d\ude00a");
        ordered.reversed().forEach(id -> add(Samples.pair(id, "Question " + id, A, B)));

        PairOrder order = new PairOrder(SortField.EXTERNAL_ID, false);
        assertThat(new RowStore(database).rows(scan(Filter.ALL, order)))
                .extracting(PairRow::externalId)
                .isEqualTo(ordered);
    }

    @Test
    void the_last_share_is_the_whole() {
        addPairs(3);
        List<Double> shares = new ArrayList<>();

        new PairScan(database).run(Filter.ALL, PairOrder.ADDED, (ids, share) -> shares.add(share));

        assertThat(shares.getLast()).isEqualTo(1);
    }

    @Test
    void it_ends_when_nobody_wants_more() {
        addPairs(2_300);
        List<Integer> found = new ArrayList<>();

        new PairScan(database)
                .run(
                        Filter.ALL,
                        new PairOrder(SortField.ADDED, true),
                        (ids, share) -> {
                            found.add(ids.length);
                            return false;
                        });

        assertThat(found).containsExactly(2_000);
    }

    @Test
    void without_pairs_nothing_is_found() {
        assertThat(scan(Filter.ALL, new PairOrder(SortField.STATE, true))).isEmpty();
    }

    private List<Long> scan(Filter filter, PairOrder order) {
        List<Long> found = new ArrayList<>();
        new PairScan(database)
                .run(
                        filter,
                        order,
                        (ids, share) -> {
                            Arrays.stream(ids).forEach(found::add);
                            return true;
                        });
        return found;
    }

    private void fill(Random random, int count) {
        long before = new PairStore(database).count();
        List<ImportedPair> pairs = new ArrayList<>();
        for (long i = before; i < before + count; i++) {
            ImportedPair pair =
                    Samples.pair(
                            "id" + random.nextInt(1_000),
                            "Question " + i + (random.nextInt(5) == 0 ? " 今天天气" : ""),
                            new Response("Yes " + "x".repeat(random.nextInt(12)), "m" + i % 3),
                            new Response("No " + i, "m" + random.nextInt(3)));
            pairs.add(random.nextInt(6) == 0 ? pair.asSensitive() : pair);
        }
        add(pairs.toArray(ImportedPair[]::new));
        for (long pair : pairIds()) {
            for (String name : List.of("Mara", "Noor", "Tomas")) {
                if (pair > before && random.nextInt(3) > 0) {
                    decide(annotator(name), pair, judgment(random));
                }
            }
        }
        new Acts(database).undo(ALICE, annotator("Mara"));
    }

    private static Judgment judgment(Random random) {
        Judgment judgment =
                switch (random.nextInt(5)) {
                    case 0, 1 -> Judgment.of(Preference.A);
                    case 2 -> Judgment.of(Preference.B);
                    case 3 -> Judgment.of(Preference.TIE);
                    default -> Judgment.skip(SkipReason.OTHER);
                };
        return random.nextInt(8) == 0 ? judgment.withFlag(true, "look") : judgment;
    }

    private static String expression(Random random) {
        String first = TESTS.get(random.nextInt(TESTS.size()));
        String second = TESTS.get(random.nextInt(TESTS.size()));
        return switch (random.nextInt(5)) {
            case 0 -> first;
            case 1 -> "not (" + first + ")";
            case 2 -> first + " or " + second;
            default -> first + " and " + second;
        };
    }

    private static Comparator<PairRow> comparator(PairOrder order) {
        Comparator<PairRow> byField =
                switch (order.field()) {
                    case ADDED -> Comparator.comparingLong(PairRow::id);
                    case EXTERNAL_ID -> Comparator.comparing(PairRow::externalId);
                    case STATE -> Comparator.comparing(PairRow::state);
                    case DECISIONS -> Comparator.comparingInt(row -> row.counts().decisions());
                    case PRIORITY -> Comparator.comparingLong(PairRow::priority);
                    case LENGTH_A -> Comparator.comparingInt(row -> row.a().length());
                    case LENGTH_B -> Comparator.comparingInt(row -> row.b().length());
                    case ANNOTATED -> Comparator.comparingLong(PairRow::annotated);
                };
        Comparator<PairRow> whole = byField.thenComparingLong(PairRow::id);
        return order.descending() ? whole.reversed() : whole;
    }
}
