package org.pairwright.ui.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.CategoryTarget;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Suggestions;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.MachineHelpService;
import org.pairwright.service.PeopleService;
import org.pairwright.service.ProjectService;
import org.pairwright.service.ProjectSettingsService;
import org.pairwright.service.TargetService;
import org.pairwright.service.TaxonomyPacks;
import org.pairwright.service.prompts.PromptService;
import org.pairwright.storage.Database;
import org.pairwright.ui.kit.Background;
import org.pairwright.ui.kit.Dialogs;
import org.pairwright.ui.kit.Failure;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Navigator;
import org.pairwright.ui.kit.Notices;

/// One way to keep what is changed in Setup.
class SetupSavingTest {
    private static final Actor MARA = new Actor("mara", "mara");

    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();

    /// What is said at the bottom now.
    private String standing = "";

    private Dialogs.Unsaved answer = Dialogs.Unsaved.STAY;
    private Runnable meanwhile = () -> {};
    private Database database;
    private ProjectSettingsViewModel settings;
    private TargetsViewModel targets;
    private MachinesViewModel machines;
    private PeopleViewModel people;
    private SetupSaving setup;

    @BeforeEach
    void open() {
        database =
                ProjectService.create(
                        new ProjectLocation.InFile(folder.resolve("test.pairs")),
                        "mara",
                        "Test",
                        TaxonomyPacks.find(TaxonomyPacks.DEFAULT),
                        "");
        enter(new AnnotatorService(database).person("mara"));
    }

    private void enter(Annotator mara) {
        Actor actor = new Actor(mara.name(), mara.name());
        Background background = new Background(Runnable::run, Runnable::run, failure -> {});
        Messages messages = new Messages(Locale.ENGLISH);
        Notices notices =
                new Notices() {
                    @Override
                    public void say(String words) {
                        said.add(words);
                        standing = words;
                    }

                    @Override
                    public void unsaved() {
                        standing = "";
                    }
                };
        settings =
                new ProjectSettingsViewModel(
                        new ProjectSettingsService(database),
                        mara,
                        actor,
                        now -> {},
                        background,
                        dialogs(),
                        messages);
        targets =
                new TargetsViewModel(
                        new TargetService(database), mara, actor, background, notices, messages);
        machines =
                new MachinesViewModel(
                        new MachineHelpService(database), mara, actor, () -> {}, background);
        people =
                new PeopleViewModel(
                        new PeopleService(database),
                        new PromptService(database),
                        mara,
                        actor,
                        background,
                        nowhere(),
                        notices,
                        messages);
        setup =
                new SetupSaving(
                        settings, people, targets, machines, dialogs(), nowhere(), notices,
                        messages);
        settings.start();
        targets.start();
        machines.start();
        people.start();
    }

    private Dialogs dialogs() {
        return new Dialogs() {
            @Override
            public Unsaved askAboutUnsaved(String where) {
                said.add("asked about " + where);
                meanwhile.run();
                return answer;
            }

            @Override
            public List<Path> chooseFiles(String title, String kind, List<String> patterns) {
                return List.of();
            }

            @Override
            public void openAddress(String address) {
                said.add(address);
            }

            @Override
            public void unforeseen(Failure failure) {
                throw new IllegalStateException(failure.details());
            }
        };
    }

    private Navigator nowhere() {
        return new Navigator() {
            @Override
            public void showLabeling() {
                said.add("labeling");
            }

            @Override
            public void showSettings() {
                said.add("setup");
            }

            @Override
            public void openAgain() {
                said.add("opened again");
            }

            @Override
            public void importFiles(List<Path> files) {
                said.add("import");
            }
        };
    }

    @AfterEach
    void close() {
        database.close();
    }

    private CategoryTarget target() {
        return targets.targetsProperty().get().getFirst();
    }

    private void change() {
        settings.titleProperty().set("Other");
        targets.want(target(), "20");
        machines.suggest(Suggestions.AFTER);
    }

    @Test
    void whatever_section_it_stands_in_all_of_it_is_kept_at_once() {
        change();
        boolean before = setup.savableBinding().get();
        setup.save();

        assertThat(before).isTrue();
        assertThat(setup.unsavedBinding().get()).isFalse();
        assertThat(new ProjectSettingsService(database).settings().title()).isEqualTo("Other");
        assertThat(target().wanted()).isEqualTo(20);
        assertThat(new MachineHelpService(database).help().suggestions())
                .isEqualTo(Suggestions.AFTER);
        assertThat(said).containsExactly("Setup saved");
    }

    @Test
    void that_it_is_saved_is_said_until_something_is_changed() {
        change();
        setup.save();
        String saved = standing;
        settings.titleProperty().set("Another");

        assertThat(saved).isEqualTo("Setup saved");
        assertThat(standing).isEmpty();
    }

    @Test
    void and_all_of_it_is_given_up_at_once() {
        change();
        setup.discard();

        assertThat(setup.unsavedBinding().get()).isFalse();
        assertThat(settings.titleProperty().get()).isEqualTo("Test");
        assertThat(targets.wordsOf(target())).isEmpty();
    }

    @Test
    void where_a_part_can_t_be_kept_it_says_why_and_what_comes_after_it_waits() {
        settings.titleProperty().set("Other");
        targets.want(target(), "many");
        setup.save();

        assertThat(targets.problemProperty().get()).startsWith("A target is a number");
        assertThat(setup.unsavedBinding().get()).isTrue();
        assertThat(new ProjectSettingsService(database).settings().title()).isEqualTo("Test");
        assertThat(said).isEmpty();
    }

    @Test
    void targets_are_kept_before_the_queue_goes_by_them() {
        targets.wantOfEach("20");
        targets.order();

        assertThat(new TargetService(database).all())
                .allSatisfy(it -> assertThat(it.wanted()).isEqualTo(20));
        assertThat(setup.unsavedBinding().get()).isFalse();
    }

    @Test
    void nobody_is_asked_where_nothing_is_changed() {
        setup.leave(() -> said.add("left"));

        assertThat(said).containsExactly("left");
    }

    @Test
    void whoever_stays_has_not_left_and_has_what_they_changed() {
        change();
        setup.leave(() -> said.add("left"));

        assertThat(said).containsExactly("asked about Setup");
        assertThat(setup.unsavedBinding().get()).isTrue();
    }

    @Test
    void whoever_saves_leaves_once_it_is_kept() {
        answer = Dialogs.Unsaved.SAVE;
        change();
        setup.leave(() -> said.add("left"));

        assertThat(said).containsExactly("asked about Setup", "setup", "Setup saved", "left");
    }

    @Test
    void whoever_saves_what_can_t_be_kept_stays() {
        answer = Dialogs.Unsaved.SAVE;
        settings.titleProperty().set(" ");
        setup.leave(() -> said.add("left"));

        assertThat(said).as("where it is said why").containsExactly("asked about Setup", "setup");
        assertThat(settings.problemProperty().get()).isNotEmpty();
    }

    @Test
    void whoever_gives_it_up_leaves_without_it() {
        answer = Dialogs.Unsaved.DISCARD;
        change();
        setup.leave(() -> said.add("left"));

        assertThat(said).containsExactly("asked about Setup", "left");
        assertThat(target().wanted()).isZero();
    }

    @Test
    void whoever_is_being_asked_is_not_asked_again_and_goes_where_they_wanted_last() {
        answer = Dialogs.Unsaved.DISCARD;
        meanwhile = () -> setup.leave(() -> said.add("to the file"));
        change();
        setup.leave(() -> said.add("left"));

        assertThat(said).containsExactly("asked about Setup", "to the file");
    }

    @Test
    void and_stays_with_all_of_it_if_they_stay() {
        meanwhile = () -> setup.leave(() -> said.add("to the file"));
        change();
        setup.leave(() -> said.add("left"));
        meanwhile = () -> {};
        answer = Dialogs.Unsaved.DISCARD;
        setup.leave(() -> said.add("later"));

        assertThat(said).containsExactly("asked about Setup", "asked about Setup", "later");
    }

    @Test
    void a_key_that_discards_asks_before() {
        change();
        setup.askToDiscard();
        assertThat(setup.unsavedBinding().get()).isTrue();

        answer = Dialogs.Unsaved.DISCARD;
        setup.askToDiscard();

        assertThat(said).containsExactly("asked about Setup", "asked about Setup");
        assertThat(setup.unsavedBinding().get()).isFalse();
    }

    private void makeAnotherLead() {
        new PeopleService(database).add(MARA, "rui", AnnotatorRole.LEAD);
        people.start();
    }

    private Annotator me() {
        return people.allProperty().get().stream().filter(people::isMe).findFirst().orElseThrow();
    }

    @Test
    void one_s_own_role_opens_the_project_again_once_all_of_it_is_kept() {
        makeAnotherLead();
        people.giveRole(me(), AnnotatorRole.REVIEWER);
        setup.save();

        assertThat(said).containsExactly("Setup saved", "opened again");
    }

    @Test
    void but_not_under_whoever_leaves() {
        makeAnotherLead();
        answer = Dialogs.Unsaved.SAVE;
        people.giveRole(me(), AnnotatorRole.REVIEWER);
        setup.leave(() -> said.add("left"));

        assertThat(said).containsExactly("asked about Setup", "setup", "Setup saved", "left");
    }

    @Test
    void one_s_own_name_stays_as_it_is_where_one_stays_with_what_is_not_saved() {
        change();
        people.change().begin(me());
        people.change().otherProperty().set("marta");
        people.change().confirm();

        assertThat(said).containsExactly("asked about Setup");
        assertThat(me().name()).isEqualTo("mara");
        assertThat(setup.unsavedBinding().get()).isTrue();
    }

    @Test
    void and_changes_after_all_of_it_is_kept() {
        answer = Dialogs.Unsaved.SAVE;
        change();
        people.change().begin(me());
        people.change().otherProperty().set("marta");
        people.change().confirm();

        assertThat(me().name()).isEqualTo("marta");
        assertThat(new ProjectSettingsService(database).settings().title()).isEqualTo("Other");
        assertThat(said).endsWith("opened again");
    }

    @Test
    void whoever_may_change_nothing_is_not_asked_what_becomes_of_it() {
        new PeopleService(database).add(MARA, "ada", AnnotatorRole.AUDITOR);
        enter(new AnnotatorService(database).person("ada"));
        settings.titleProperty().set("Other");
        setup.leave(() -> said.add("left"));

        assertThat(said).containsExactly("left");
    }
}
