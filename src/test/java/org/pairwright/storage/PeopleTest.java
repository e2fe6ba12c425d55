package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.MergedPeople;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.Side;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.prompts.PromptService;

/// Names of people that become one, and names that go.
class PeopleTest extends StorageTest {
    private static final Actor LEA = new Actor("Lea", "lea-login");

    private void decide(Annotator by, long pair, Preference said, int minute) {
        Instant at = Instant.ofEpochSecond(60L * minute);
        new AnnotationStore(database)
                .record(
                        new Actor(by.name(), "mara-login"),
                        new NewAnnotation(
                                pair,
                                by,
                                0,
                                Judgment.of(said),
                                Side.A,
                                at.minusSeconds(5),
                                at,
                                Duration.ofSeconds(3)));
    }

    private Annotator lead(String name) {
        return new AnnotatorService(database).person(name);
    }

    private Annotator person(String name) {
        new AnnotatorStore(database).add(LEA, name, AnnotatorRole.ANNOTATOR);
        return new AnnotatorStore(database).byName(name).orElseThrow();
    }

    private Optional<Annotation> current(long pair, Annotator by) {
        return new AnnotationStore(database).current(pair, by, 0);
    }

    private MergedPeople mergeTwoNames(List<Long> pairs, Annotator small, Annotator capital) {
        decide(small, pairs.get(0), Preference.A, 1);
        decide(small, pairs.get(1), Preference.A, 1);
        decide(capital, pairs.get(1), Preference.B, 2);
        decide(capital, pairs.get(2), Preference.B, 1);
        decide(small, pairs.get(2), Preference.TIE, 2);
        return new AnnotatorStore(database).merge(LEA, small, capital);
    }

    @Test
    void of_two_names_the_later_decision_counts() {
        lead("Lea");
        Annotator small = person("mara");
        Annotator capital = person("Mara");
        List<Long> pairs = addPairs(3);
        MergedPeople merged = mergeTwoNames(pairs, small, capital);

        assertThat(merged).isEqualTo(new MergedPeople("mara (merged)", 1, 1, 1));
        assertThat(pairs.stream().map(it -> current(it, capital).orElseThrow()))
                .extracting(it -> it.judgment().preference())
                .containsExactly(Preference.A, Preference.B, Preference.TIE);
        assertThat(pairs).allMatch(it -> current(it, small).isEmpty());
        assertThat(current(pairs.get(0), capital).orElseThrow().decidedAt())
                .isEqualTo(Instant.ofEpochSecond(60));
        assertThat(found()).isEmpty();
    }

    @Test
    void merging_loses_nothing_that_was_recorded() {
        lead("Lea");
        Annotator small = person("mara");
        Annotator capital = person("Mara");
        mergeTwoNames(addPairs(3), small, capital);

        // The five decisions, two of them said anew, and three taken back.
        assertThat(number("select count(*) from annotation")).isEqualTo(10);
        assertThat(number("select count(*) from annotation where annotator = " + small.id()))
                .isEqualTo(6);
        assertThat(texts("select kind from event where kind = 'merge'")).hasSize(1);
    }

    @Test
    void figures_count_one_person_where_there_were_two_names() {
        lead("Lea");
        Annotator small = person("mara");
        Annotator capital = person("Mara");
        mergeTwoNames(addPairs(3), small, capital);

        assertThat(number("select sum(decisions) from pair_state")).isEqualTo(3);
        assertThat(new CountStore(database).counts().annotations()).isEqualTo(3);
    }

    @Test
    void an_erased_name_is_nowhere_and_the_decisions_stay() {
        lead("Lea");
        Annotator mara = person("Mari");
        new AnnotatorStore(database).rename(LEA, mara, "Mara");
        Annotator called = new AnnotatorStore(database).byName("Mara").orElseThrow();
        new AnnotatorStore(database).giveRole(LEA, called, AnnotatorRole.REVIEWER);
        List<Long> pairs = addPairs(2);
        decide(called, pairs.get(0), Preference.A, 1);
        Actor herself = new Actor("Mara", "mara-login");
        new PromptService(database).add(herself, "helper", 0, PromptText.of("Help.", "{{q}}"), "");
        new ViewStore(database)
                .save(
                        herself,
                        new SavedView(
                                "Hers", "annotator in (Mara, Lea)", PairOrder.ADDED, List.of()));
        String neutral = new AnnotatorStore(database).erase(LEA, called).orElseThrow();

        assertThat(neutral).isEqualTo("erased 1");
        assertThat(said()).noneMatch(it -> it.contains("Mar") || it.contains("mara-login"));
        assertThat(said()).anyMatch(it -> it.contains("Lea"));
        assertThat(texts("select filter from saved_view"))
                .containsExactly("annotator in (\"erased 1\", Lea)");
        Annotator after = new AnnotatorStore(database).byName(neutral).orElseThrow();
        assertThat(after.uuid()).isEqualTo(mara.uuid());
        assertThat(after.role()).isEqualTo(AnnotatorRole.ANNOTATOR);
        assertThat(current(pairs.get(0), after)).isPresent();
        assertThat(new ListStore(database).page(Filter.parse("labeled"), 0, 10, true))
                .singleElement()
                .extracting(it -> it.annotations().getFirst().annotator().name())
                .isEqualTo("erased 1");
        assertThat(found()).isEmpty();
    }

    @Test
    void an_erased_name_is_in_no_unused_part_of_the_file_either() throws IOException {
        lead("Lea");
        Annotator first = person("Wilhelmina");
        new AnnotatorStore(database).rename(LEA, first, "Wilhelmine");
        Annotator called = new AnnotatorStore(database).byName("Wilhelmine").orElseThrow();
        List<Long> pairs = addPairs(50);
        for (int i = 0; i < pairs.size(); i++) {
            decide(called, pairs.get(i), Preference.A, i);
        }
        new AnnotatorStore(database).erase(LEA, called);

        if (database.location() instanceof ProjectLocation.InFile file) {
            assertThat(files(file.path())).isNotEmpty().noneMatch(it -> it.contains("Wilhelmin"));
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void after_an_erased_name_work_goes_on() {
        lead("Lea");
        Annotator mara = person("Mara");
        Annotator mari = person("Mari");
        List<Long> pairs = addPairs(2);
        decide(mara, pairs.get(0), Preference.A, 1);
        new AnnotatorStore(database).erase(LEA, mara);
        decide(mari, pairs.get(1), Preference.B, 2);
        new AnnotatorStore(database).erase(LEA, mari);

        List<Long> more = addPairs(2);
        decide(lead("Lea"), more.get(1), Preference.B, 3);
        assertThat(number("select count(*) from annotation")).isEqualTo(3);
        assertThat(found()).isEmpty();
    }

    /// The project file and what lies beside it, byte for byte.
    private static List<String> files(Path project) throws IOException {
        List<String> files = new ArrayList<>();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(project.getParent(), project.getFileName() + "*")) {
            for (Path file : all) {
                if (Files.isRegularFile(file)) {
                    files.add(Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    @Test
    void who_was_shown_what_machines_found_under_one_name_is_informed_under_the_other() {
        lead("Lea");
        Annotator small = person("mara");
        Annotator capital = person("Mara");
        long pair = addPairs(1).getFirst();
        new Machine(database, LEA, "lexicon").score(Map.of(pair, 900_000));
        decide(small, pair, Preference.A, 1);
        SuggestionStore suggestions = new SuggestionStore(database);
        List<UUID> machines = suggestions.machines(pair).stream().map(Annotation::uuid).toList();
        suggestions.show(
                LEA, current(pair, small).orElseThrow(), new SuggestionStore.Shown(machines, ""));
        Instant later = Instant.now().plusSeconds(60);
        decide(capital, pair, Preference.B, (int) (later.getEpochSecond() / 60) + 1);
        assertThat(new AnnotatorStore(database).merge(LEA, small, capital).kept()).isEqualTo(1);

        Annotation after = current(pair, capital).orElseThrow();
        assertThat(after.judgment().preference()).isEqualTo(Preference.B);
        assertThat(after.informed()).isTrue();
        assertThat(found()).isEmpty();
    }

    /// All that the project says of people.
    private List<String> said() {
        return texts(
                """
                select name from annotator
                union all select actor from event union all select os_user from event
                union all select body from event union all select actor from import_batch
                union all select actor from saved_view union all select filter from saved_view
                """);
    }

    @Test
    void who_leads_alone_is_not_erased() {
        Annotator lea = lead("Lea");

        assertThat(new AnnotatorStore(database).erase(LEA, lea)).isEmpty();
        assertThat(new AnnotatorStore(database).byName("Lea")).isPresent();
    }

    @Test
    void a_lead_can_erase_themselves_where_another_leads() {
        Annotator lea = lead("Lea");
        Annotator ann = person("Ann");
        new AnnotatorStore(database).giveRole(LEA, ann, AnnotatorRole.LEAD);

        assertThat(new AnnotatorStore(database).erase(LEA, lea)).contains("erased 1");
        assertThat(said()).noneMatch(it -> it.contains("Lea"));
        assertThat(found()).isEmpty();
    }
}
