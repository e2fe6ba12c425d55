package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.service.agreement.ProjectAudit;
import org.pairwright.service.agreement.AgreementRequest;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Category;
import org.pairwright.domain.CategoryTally;
import org.pairwright.domain.CategoryTerms;
import org.pairwright.domain.Crosswalk;
import org.pairwright.domain.Crosswalk.Link;
import org.pairwright.domain.Crosswalk.Relation;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.CategoryTelling;
import org.pairwright.service.Crosswalks;
import org.pairwright.service.Progress;
import org.pairwright.service.TaxonomyPacks;

/// Old decisions, told in the categories of another taxonomy.
class CategoryUseTest extends StorageTest {
    private static Judgment unsafe(String... codes) {
        return Judgment.of(Preference.A)
                .withVerdict(
                        Side.B,
                        new Verdict(
                                Safety.UNSAFE,
                                List.of(codes),
                                Severity.UNSTATED,
                                Refusal.UNSTATED));
    }

    private CategoryTerms.In inMlc() {
        return new CategoryTelling(database).in(TaxonomyPacks.find("mlc"), Crosswalks.builtIn());
    }

    private void decideInLlamaGuards() {
        List<Long> pairs = addPairs(3);
        decide(annotator("alice"), pairs.get(0), unsafe("lg3:S1", "lg3:S6"));
        decide(annotator("bob"), pairs.get(1), unsafe("lg3:S10"));
        decide(annotator("bob"), pairs.get(2), unsafe("mlc:hte"));
        decide(annotator("guard", AnnotatorKind.MODEL), pairs.get(2), unsafe("lg3:S1"));
    }

    @Test
    void what_is_the_same_is_told_and_what_is_broader_is_counted() {
        decideInLlamaGuards();

        assertThat(new CategoryTelling(database).tally(Filter.ALL, inMlc()))
                .isEqualTo(new CategoryTally(3, Map.of("lg3:S6", 1L)));
    }

    @Test
    void decisions_keep_the_codes_that_they_were_made_with() {
        decideInLlamaGuards();
        new AgreementStore(database).read(Filter.ALL, Progress.NONE.watch()).told(inMlc());

        assertThat(new CategoryUse(database).found(Filter.ALL))
                .isEqualTo(Map.of("lg3:S1", 1L, "lg3:S6", 1L, "lg3:S10", 1L, "mlc:hte", 1L));
    }

    @Test
    void a_filter_finds_what_comes_to_its_category() {
        decideInLlamaGuards();
        Filter told =
                new CategoryTelling(database)
                        .asDecided(Filter.parse("not (category = mlc:hte)"), inMlc());

        assertThat(Filter.write(told)).isEqualTo("category not in (lg3:S10, mlc:hte)");
        assertThat(new ListStore(database).page(told, 0, 10, false)).hasSize(1);
    }

    @Test
    void a_filter_for_what_nothing_comes_to_finds_nothing() {
        decideInLlamaGuards();
        Filter told =
                new CategoryTelling(database).asDecided(Filter.parse("category = x"), inMlc());

        assertThat(new ListStore(database).page(told, 0, 10, false)).isEmpty();
    }

    @Test
    void labels_are_told_in_the_other_categories_and_those_that_can_not_be_say_nothing() {
        decideInLlamaGuards();
        AgreementLabels labels =
                new AgreementStore(database).read(Filter.ALL, Progress.NONE.watch()).told(inMlc());

        assertThat(labels.categories()).containsExactly("mlc:hte", "mlc:vcr");
        assertThat(sets(labels))
                .containsExactly("0 []", "1 [mlc:hte]", "1 [mlc:hte]", "1 [mlc:vcr]");
    }

    /// Whether categories were asked for, and which were said of response B.
    private static List<String> sets(AgreementLabels labels) {
        return IntStream.range(0, labels.labels().size())
                .mapToObj(label ->
                        labels.label(LabelColumn.ASKS_CATEGORIES, label)
                                + " "
                                + labels
                                        .sets()
                                        .get(labels.label(LabelColumn.CATEGORIES_B, label))
                                        .stream()
                                        .map(labels.categories()::get)
                                        .toList())
                .toList();
    }

    @Test
    void the_projects_own_crosswalk_goes_before_that_of_the_program() {
        Taxonomy own =
                new Taxonomy(
                        "own",
                        "1",
                        "Own",
                        "",
                        List.of(new Category("x:a", "A", "")),
                        List.of(
                                new Crosswalk(
                                        "own",
                                        "mlc",
                                        List.of(new Link("x:a", "mlc:prv", Relation.NARROWER)))));
        ProjectSettingsStore settings = new ProjectSettingsStore(database);
        ProjectSettings before = settings.settings();
        settings.change(ALICE, before, before.withTaxonomy(own));
        reopen();

        assertThat(new ProjectSettingsStore(database).settings().taxonomy()).isEqualTo(own);
        assertThat(inMlc().of("x:a")).containsExactly("mlc:prv");
        assertThat(found()).isEmpty();
    }

    @Test
    void a_pack_is_looked_up_where_labels_are_read_and_audited() {
        decideInLlamaGuards();
        ProjectAudit audit =
                new ProjectAudit(
                        database,
                        new AnnotatorStore(database)
                                .require("Aud", AnnotatorKind.PERSON, AnnotatorRole.AUDITOR));
        AgreementRequest request =
                new AgreementRequest(
                        Filter.parse("category = mlc:hte"),
                        new AuditOptions(0, 1, 1, 0),
                        Slicing.NONE,
                        List.of(),
                        new CategoryTerms.OfPack("mlc"));

        assertThat(audit.run(request, Progress.NONE).pairs()).isEqualTo(2);
        assertThat(audit.dated(request, Progress.NONE).taxonomy().id()).isEqualTo("mlc");
        assertThat(audit.tally(request.filter(), request.terms()))
                .isEqualTo(new CategoryTally(2, Map.of()));
        assertThat(((CategoryTerms.In) audit.known(request.terms())).codes("mlc:hte"))
                .contains("lg3:S10", "openai:hate", "mlc:hte");
    }
}
