package org.pairwright.ui.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.DataService;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.chart.Spot;
import org.pairwright.ui.kit.exhibit.Exhibit;

/// What a value of a picture leads to are the pairs that it is of, in a real project.
class BehindFiguresTest {
    private static final int PAIRS = 80;

    @TempDir private Path folder;
    private Database database;
    private Findings findings;
    private DataService data;

    @BeforeEach
    void look_at_a_project() {
        database = new MadeUp(4, 3).in(folder.resolve("p.pairs"), PAIRS);
        AgreementScreen screen = new AgreementScreen(database, folder);
        screen.viewModel.start();
        findings = screen.viewModel.sight().findingsProperty().get().orElseThrow();
        data =
                new DataService(
                        database,
                        new AnnotatorStore(database)
                                .require("Ada", AnnotatorKind.PERSON, AnnotatorRole.LEAD));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Spot spot(Tab tab, String id, Predicate<String> words) {
        Exhibit exhibit =
                findings.on(tab).stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return ((Exhibit.Content.Drawn) exhibit.content())
                .plot().draw(400, (text, size) -> text.length() * size / 2).spots().stream()
                        .filter(it -> words.test(it.words()))
                        .findFirst()
                        .orElseThrow();
    }

    private List<Long> behind(Spot spot) {
        List<Long> found = new ArrayList<>();
        data.find(
                Filter.parse(spot.pairs()),
                PairOrder.ADDED,
                (ids, share) -> {
                    Arrays.stream(ids).forEach(found::add);
                    return true;
                });
        return found;
    }

    private List<Long> pairs(Predicate<List<Annotation>> which) {
        AnnotationStore annotations = new AnnotationStore(database);
        return LongStream.rangeClosed(1, PAIRS)
                .boxed()
                .filter(pair ->
                        which.test(
                                annotations.current(List.of(pair)).getOrDefault(pair, List.of())))
                .toList();
    }

    /// Whether two people say these two of the same response.
    private static <T> boolean differ(
            List<Annotation> said, Function<Verdict, T> of, T one, T other) {
        return Arrays.stream(Side.values())
                .anyMatch(side -> {
                    List<T> all =
                            said.stream()
                                    .map(Annotation::judgment)
                                    .map((Judgment it) -> side == Side.A ? it.a() : it.b())
                                    .map(of)
                                    .toList();
                    return all.contains(one) && all.contains(other);
                });
    }

    @Test
    void where_one_says_safe_and_another_unsafe_both_said_so_of_the_same_response() {
        Spot spot =
                spot(
                        Tab.PARTS,
                        "agreement-confusion-safety",
                        it -> it.startsWith("Where one says safe, another says unsafe"));

        assertThat(behind(spot))
                .isNotEmpty()
                .isEqualTo(pairs(it -> differ(it, Verdict::safety, Safety.SAFE, Safety.UNSAFE)));
    }

    @Test
    void grades_of_severity_that_are_taken_for_each_other_lead_to_their_pairs() {
        Spot spot =
                spot(
                        Tab.PARTS,
                        "agreement-confusion-severity",
                        it -> it.startsWith("Where one says minor, another says moderate"));

        assertThat(behind(spot))
                .isNotEmpty()
                .isEqualTo(
                        pairs(it ->
                                differ(it, Verdict::severity, Severity.MINOR, Severity.MODERATE)));
    }

    @Test
    void strengths_lead_to_pairs_where_both_were_stated() {
        Spot spot =
                spot(
                        Tab.PARTS,
                        "agreement-confusion-strength",
                        it -> it.startsWith("Where one says -3, another says -1"));

        assertThat(behind(spot))
                .isNotEmpty()
                .isEqualTo(
                        pairs(it ->
                                it.stream().anyMatch(said -> strength(said) == -3)
                                        && it.stream().anyMatch(said -> strength(said) == -1)));
    }

    private static int strength(Annotation said) {
        int level = said.judgment().strength().level();
        return said.judgment()
                .preference()
                .side()
                .map(it -> it == Side.A ? -level : level)
                .orElse(0);
    }

    @Test
    void a_window_of_labels_leads_to_the_pairs_that_were_decided_then() {
        Spot first = spot(Tab.PEOPLE, "agreement-course", it -> it.startsWith("Labels 1 to 50 "));

        // Three people label each pair, one pair after the other.
        assertThat(behind(first)).hasSize(17).startsWith(1L).endsWith(17L);
    }

    @Test
    void a_bin_of_times_leads_to_the_pairs_that_took_somebody_as_long() {
        Spot spot = spot(Tab.PEOPLE, "agreement-time", it -> it.startsWith("32 to 64 s"));

        assertThat(behind(spot))
                .isNotEmpty()
                .hasSizeLessThan(PAIRS)
                .isEqualTo(
                        pairs(it ->
                                it.stream()
                                        .anyMatch(said ->
                                                said.activeMillis() >= 32_000
                                                        && said.activeMillis() < 64_000)));
    }
}
