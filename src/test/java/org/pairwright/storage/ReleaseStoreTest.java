package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.PairParts;
import org.pairwright.domain.PairTraits;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectState;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.Release;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.domain.Safety;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.StoredPair;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;

/// What a project remembers of its releases, and the state that they name.
class ReleaseStoreTest extends StorageTest {
    @Test
    void a_new_project_has_no_releases() {
        assertThat(new ReleaseStore(database).all()).isEmpty();
    }

    @Test
    void a_release_is_remembered_as_it_was_published() {
        release("1.0.0", "{\"a\":1}");
        reopen();

        assertThat(new ReleaseStore(database).all())
                .singleElement()
                .extracting(Release::version, Release::manifest, Release::folder, Release::actor)
                .containsExactly(ReleaseVersion.FIRST, "{\"a\":1}", "/data/1.0.0", "alice");
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void the_latest_comes_last() {
        release("2.0.0", "{}");
        release("10.0.0", "{}");
        release("2.1.0", "{}");

        assertThat(new ReleaseStore(database).all())
                .extracting(it -> it.version().toString())
                .containsExactly("2.0.0", "10.0.0", "2.1.0");
    }

    @Test
    void what_can_not_be_published_is_not_remembered() {
        assertThatThrownBy(() ->
                        new ReleaseStore(database)
                                .add(
                                        0,
                                        ALICE,
                                        ReleaseVersion.FIRST,
                                        "{}",
                                        "/data",
                                        () -> {
                                            throw new IllegalStateException("The disk is full.");
                                        }))
                .hasMessage("The disk is full.");

        assertThat(new ReleaseStore(database).all()).isEmpty();
        assertThat(number("select count(*) from event where kind = 'release'")).isZero();
    }

    @Test
    void a_manifest_that_was_changed_is_found() {
        release("1.0.0", "{}");
        tamper("update release set manifest = '{ }'");

        assertThat(found())
                .containsExactly("release: Release 1.0.0 is not remembered as it was published.");
    }

    @Test
    void a_release_that_was_taken_out_is_found() {
        release("1.0.0", "{}");
        tamper("delete from release");

        assertThat(found())
                .containsExactly(
                        "release: Release 1.0.0 is told of by the event log, and is not there.");
    }

    @Test
    void a_release_that_was_slipped_in_is_found() {
        tamper(
                "insert into release (uuid, version, manifest, folder, actor, created_at)"
                        + " select uuid, '1.0.0', '{}', '', 'x', 0 from project");

        assertThat(found()).containsExactly("release: Release 1.0.0 is told of by no event.");
    }

    @Test
    void the_state_is_that_of_the_last_event_which_is_no_release() {
        addPairs(1);
        ProjectState before = state();
        release("1.0.0", "{}");

        assertThat(state()).isEqualTo(before);
        decide(annotator("alice"), pairIds().getFirst(), Judgment.of(Preference.A));
        assertThat(state().event()).isEqualTo(before.event() + 2);
    }

    @Test
    void the_state_names_the_versions_that_annotations_were_made_under() {
        List<Long> pairs = addPairs(2);
        pairs.forEach(pair -> decide(annotator("alice"), pair, Judgment.of(Preference.A)));
        ProjectSettingsStore settings = new ProjectSettingsStore(database);
        settings.change(ALICE, settings.settings(), settings.settings().withGuidelines("Anew."));
        decide(annotator("bob"), pairs.getFirst(), Judgment.of(Preference.B));

        assertThat(state().guidelines())
                .containsExactly(
                        new ProjectState.MadeUnder(
                                "1", SettingsDigest.of("Prefer the better one."), 2),
                        new ProjectState.MadeUnder("2", SettingsDigest.of("Anew."), 1));
        assertThat(state().taxonomies())
                .extracting(ProjectState.MadeUnder::version)
                .containsExactly("sample 1");
    }

    @Test
    void pairs_come_with_their_sources_and_the_hazards_that_people_found() {
        List<Long> pairs = addPairs(3);
        Annotator alice = annotator("alice");
        decide(alice, pairs.get(0), unsafe(Side.A, "s2"));
        decide(annotator("bob"), pairs.get(0), unsafe(Side.B, "s2", "s1"));
        decide(annotator("judge", AnnotatorKind.MODEL), pairs.get(1), unsafe(Side.A, "s1"));
        decide(alice, pairs.get(2), unsafe(Side.A, "s1"));
        decide(alice, pairs.get(2), Judgment.of(Preference.B));

        assertThat(read())
                .extracting(StoredPair::traits)
                .containsExactly(
                        new PairTraits("", "model-one", "model-two", List.of("s1", "s2")),
                        new PairTraits("", "model-one", "model-two", List.of()),
                        new PairTraits("", "model-one", "model-two", List.of()));
    }

    private static Judgment unsafe(Side side, String... categories) {
        return Judgment.of(Preference.A)
                .withVerdict(
                        side,
                        new Verdict(
                                Safety.UNSAFE,
                                List.of(categories),
                                Severity.UNSTATED,
                                Refusal.UNSTATED));
    }

    private List<StoredPair> read() {
        List<StoredPair> pairs = new ArrayList<>();
        new ExportStore(database)
                .forEachPair(
                        Filter.ALL, PairParts.NONE, ProjectSurvey.NONE, state -> {}, pairs::add);
        return pairs;
    }

    private ProjectState state() {
        List<ProjectState> states = new ArrayList<>();
        new ExportStore(database)
                .forEachPair(
                        Filter.ALL, PairParts.NONE, ProjectSurvey.NONE, states::add, pair -> {});
        return states.getFirst();
    }

    private void release(String version, String manifest) {
        new ReleaseStore(database)
                .add(
                        new ReleaseStore(database).all().size(),
                        ALICE,
                        ReleaseVersion.parse(version).orElseThrow(),
                        manifest,
                        "/data/" + version,
                        () -> {});
    }
}
