package org.pairwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Marking;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.Permission;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.QueuePosition;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.AnnotatorService;
import org.pairwright.service.LabelingService;
import org.pairwright.service.LabelingTask;
import org.pairwright.service.MarkingService;
import org.pairwright.service.NotAllowed;
import org.pairwright.service.Progress;
import org.pairwright.service.SystemUser;
import org.pairwright.service.ViewService;
import org.pairwright.storage.AnnotationStore;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// What each role may do, over all commands there are.
class RolesTest {
    private static final Map<AnnotatorRole, String> PEOPLE =
            Map.of(
                    AnnotatorRole.LEAD, "Lea",
                    AnnotatorRole.REVIEWER, "Rui",
                    AnnotatorRole.ANNOTATOR, "Ann",
                    AnnotatorRole.AUDITOR, "Aud");

    private static final String GATE = "unsafe_rate<=0.9";

    /// What a command needs beside the project, so that whoever may run it gets beyond its usage.
    private static final Map<String, List<String>> WORDS = words();

    @TempDir Path folder;
    private Path project;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        words.put("import", List.of("PROJECT", "FOLDER/more.jsonl"));
        words.put(
                "annotate",
                List.of("PROJECT", "--annotator", "WHO", "--from", "FOLDER/rows.jsonl"));
        words.put("export", List.of("PROJECT", "--out", "FOLDER/out.jsonl"));
        words.put("release build", List.of("PROJECT", "--out", "FOLDER/releases"));
        words.put("release diff", List.of("PROJECT", "1.0.0"));
        words.put("set pair", List.of("PROJECT", "pair", "--priority", "1"));
        words.put("set project", List.of("PROJECT", "project", "--name", "Other"));
        words.put("annotators add", List.of("PROJECT", "add", "New"));
        words.put("annotators role", List.of("PROJECT", "role", "Mara", "reviewer"));
        words.put("annotators rename", List.of("PROJECT", "rename", "Mara", "Mira"));
        words.put("annotators merge", List.of("PROJECT", "merge", "Mara", "Jon", "--yes"));
        words.put("annotators erase", List.of("PROJECT", "erase", "Mara", "--yes"));
        words.put("targets set", List.of("PROJECT", "--pairs", "5"));
        words.put("backup", List.of("PROJECT", "FOLDER/copy.pairs"));
        words.put("suite show", List.of("PROJECT", "gate"));
        words.put("suite run", List.of("PROJECT", "gate"));
        words.put("suite add", List.of("PROJECT", "new", "--baseline", "m1", "--gate", GATE));
        words.put(
                "generate",
                List.of("PROJECT", "--responses", "FOLDER/none.jsonl", "--versions", "m1,m2"));
        words.put("score", List.of("PROJECT", "--scorer", "lexicon"));
        words.put(
                "generate",
                List.of("PROJECT", "--responses", "FOLDER/answers.jsonl", "--versions", "x,y"));
        words.put("plan", List.of("PROJECT", "--width", "0.5"));
        for (String act : List.of("show", "check", "request", "approve", "retire")) {
            words.put("prompts " + act, List.of("PROJECT", "draft"));
        }
        words.put("prompts return", List.of("PROJECT", "asked", "--note", "Why?"));
        words.put("prompts comment", List.of("PROJECT", "draft", "--note", "Well."));
        words.put("prompts add", List.of("PROJECT", "new", "--system", "FOLDER/system.txt"));
        words.put("prompts diff", List.of("PROJECT", "draft", "asked"));
        words.put("prompts render", List.of("PROJECT", "draft"));
        return words;
    }

    @BeforeEach
    void make_a_project_with_somebody_in_each_role() throws IOException {
        project = Samples.decidedProject(folder);
        Samples.file(
                folder,
                "more.jsonl",
                "{\"prompt\":\"Why?\",\"response_a\":\"So.\",\"response_b\":\"Or so.\"}\n");
        Samples.file(
                folder,
                "answers.jsonl",
                """
                {"prompt":"Why?","version":"x","response":"So."}
                {"prompt":"Why?","version":"y","response":"Or so."}
                """);
        Samples.file(folder, "rows.jsonl", "{\"pair\":\"p3\",\"preference\":\"b\"}\n");
        PEOPLE.forEach((role, name) ->
                assertThat(Ran.of("annotators", project, "add", name, "--role", role.code()).err())
                        .isEmpty());
        Path system = Samples.file(folder, "system.txt", "Be kind. Decline what does harm.");
        for (String template : List.of("draft", "asked")) {
            Ran.of("prompts", "add", project, template, "--system", system);
        }
        assertThat(Ran.of("prompts", "request", project, "asked").err()).isEmpty();
        Ran.of("suite", "add", project, "gate", "--baseline", "m1", "--gate", GATE);
        assertThat(Ran.of("release", "build", project, "--out", folder.resolve("first")).exitCode())
                .isZero();
    }

    /// A command with its name, as `release build`.
    private record Named(String name, CommandSpec spec) {
        Needs needs() {
            return Objects.requireNonNull(
                    spec.userObject().getClass().getAnnotation(Needs.class),
                    () -> name + " says what it needs");
        }

        boolean takesAProject() {
            return Stream.concat(spec.args().stream(), parentArgs())
                    .anyMatch(it -> it.paramLabel().equals("PROJECT"));
        }

        private Stream<ArgSpec> parentArgs() {
            return Stream.ofNullable(spec.parent()).flatMap(it -> it.args().stream());
        }

        boolean saysWhoActs() {
            return spec.optionsMap().containsKey("--as");
        }
    }

    private static List<Named> all() {
        List<Named> all = new ArrayList<>();
        ByteArrayOutputStream nowhere = new ByteArrayOutputStream();
        try (Terminal terminal = Terminal.of(nowhere, nowhere)) {
            Commands commands = new Commands(terminal, new NoWindows());
            for (String name : commands.names()) {
                CommandLine command = commands.make(name);
                if (command.getSubcommands().isEmpty() && !name.equals("help")) {
                    all.add(new Named(name, command.getCommandSpec()));
                }
                command.getSubcommands()
                        .forEach((under, it) ->
                                all.add(new Named(name + " " + under, it.getCommandSpec())));
            }
        }
        return all;
    }

    @Test
    void each_command_says_what_it_needs_and_who_acts() {
        assertThat(all())
                .hasSizeGreaterThan(25)
                .allSatisfy(command ->
                        assertThat(command.needs().value().length > 0)
                                .as(command.name())
                                .isEqualTo(command.saysWhoActs() && !command.name().equals("new")));
    }

    @ParameterizedTest
    @EnumSource(AnnotatorRole.class)
    void each_command_that_needs_something_refuses_whose_role_does_not_let_them(AnnotatorRole role)
            throws IOException {
        Path made = Files.copy(project, folder.resolve("made.pairs"));
        for (Named command : all()) {
            if (command.needs().value().length == 0) {
                continue;
            }
            Files.copy(made, project, StandardCopyOption.REPLACE_EXISTING);
            String who = PEOPLE.get(role);
            Ran ran = Ran.of(line(command, who).toArray());
            boolean allowed = true;
            for (Permission needed : command.needs().value()) {
                allowed &= needed.isHeldBy(role);
            }
            assertThat(ran.err().startsWith("Only "))
                    .as(command.name() + " as " + who + ": " + ran.err())
                    .isEqualTo(!allowed);
            // Whoever may run it may find nothing to do: that is another matter.
            assertThat(ran.exitCode())
                    .as(command.name() + " as " + who + ": " + ran.err())
                    .isNotEqualTo(ExitCode.WRONG_USAGE);
            if (!allowed) {
                assertThat(ran.exitCode()).as(command.name()).isEqualTo(ExitCode.FAILED);
                assertThat(ran.out()).as(command.name()).isEmpty();
                assertThat(ran.err()).contains(", and " + who + " is a");
            }
        }
    }

    private List<Object> line(Named command, String who) {
        List<String> name = List.of(command.name().split(" "));
        List<Object> line = new ArrayList<>();
        line.add(name.getFirst());
        List<String> words =
                WORDS.getOrDefault(
                        command.name(),
                        name.size() == 1 ? List.of("PROJECT") : List.of(name.getLast(), "PROJECT"));
        if (WORDS.containsKey(command.name())
                && name.size() == 2
                && !words.contains(name.getLast())) {
            line.add(name.getLast());
        }
        for (String word : words) {
            line.add(
                    word.replace("PROJECT", project.toString())
                            .replace("FOLDER", folder.toString())
                            .replace("WHO", who));
        }
        line.add("--as");
        line.add(who);
        return line;
    }

    @ParameterizedTest
    @EnumSource(AnnotatorRole.class)
    void views_are_saved_renamed_and_deleted_by_those_who_may(AnnotatorRole role) {
        try (Database database = Database.open(new ProjectLocation.InFile(project))) {
            Annotator who =
                    new AnnotatorStore(database)
                            .byName(Objects.requireNonNull(PEOPLE.get(role)))
                            .orElseThrow();
            ViewService views = new ViewService(database, who);
            SavedView view = new SavedView("Mine", "labeled", PairOrder.ADDED, List.of());
            for (ThrowingCallable act :
                    List.<ThrowingCallable>of(
                            () -> views.save(view),
                            () -> views.rename(view, "Ours"),
                            () -> views.delete(view))) {
                refused(!Permission.VIEWS.isHeldBy(role), act);
            }
        }
    }

    private static void refused(boolean expected, ThrowingCallable act) {
        Throwable thrown = catchThrowable(act);
        if (expected) {
            assertThat(thrown).isInstanceOf(NotAllowed.class);
        } else {
            assertThat(thrown).isNull();
        }
    }

    @Test
    void marks_are_taken_back_only_by_those_who_may_set_them() {
        try (Database database = Database.open(new ProjectLocation.InFile(project))) {
            AnnotatorStore people = new AnnotatorStore(database);
            Annotator lea = people.byName("Lea").orElseThrow();
            MarkingService marking = new MarkingService(database, lea);
            marking.mark(new Marking.Urgency(3), Filter.ALL, Progress.NONE);
            Actor other = new Actor(SystemUser.name(), "system");
            new AnnotatorService(database).person(other.name());
            people.giveRole(other, people.byName(other.name()).orElseThrow(), AnnotatorRole.LEAD);
            people.giveRole(other, lea, AnnotatorRole.ANNOTATOR);

            refused(true, () -> marking.undo(Progress.NONE));
            refused(true, () -> new LabelingService(database, lea).undo());
            people.giveRole(other, lea, AnnotatorRole.LEAD);
            refused(false, () -> marking.undo(Progress.NONE));
            people.giveRole(other, lea, AnnotatorRole.ANNOTATOR);
            refused(true, () -> marking.redo(Progress.NONE));
        }
    }

    @Test
    void who_no_longer_labels_records_nothing_and_takes_nothing_back() {
        try (Database database = Database.open(new ProjectLocation.InFile(project))) {
            AnnotatorStore people = new AnnotatorStore(database);
            Annotator who =
                    people.byName(Objects.requireNonNull(PEOPLE.get(AnnotatorRole.ANNOTATOR)))
                            .orElseThrow();
            Actor lead = new Actor("Lea", "system");
            LabelingService labeling = new LabelingService(database, who);
            LabelingTask task =
                    labeling.task(labeling.openAfter(QueuePosition.START, 1).getFirst().pair());
            decide(labeling, task, Preference.A);
            people.giveRole(lead, who, AnnotatorRole.AUDITOR);

            refused(true, () -> decide(labeling, task, Preference.B));
            refused(true, labeling::undo);
            assertThat(new AnnotationStore(database).current(task.pair(), who, task.occurrence()))
                    .get()
                    .extracting(Annotation::judgment)
                    .isEqualTo(Judgment.of(Preference.A));
            people.giveRole(lead, who, AnnotatorRole.ANNOTATOR);
            refused(false, () -> decide(labeling, task, Preference.B));
            refused(false, labeling::undo);
            people.giveRole(lead, who, AnnotatorRole.AUDITOR);
            refused(true, labeling::redo);
        }
    }

    private static void decide(LabelingService labeling, LabelingTask task, Preference said) {
        labeling.decide(task, Judgment.of(said), Instant.now(), Duration.ofSeconds(1));
    }

    @Test
    void commands_of_a_project_that_need_nothing_tell_nothing_of_its_results() {
        assertThat(all())
                .filteredOn(it -> it.takesAProject() && it.needs().value().length == 0)
                .extracting(Named::name)
                .containsExactlyInAnyOrder(
                        "open", "new", "check", "annotators list", "questions asked");
    }

    @Test
    void somebody_records_the_decisions_of_others_only_as_a_lead() {
        Ran ran =
                Ran.of(
                        "annotate",
                        project,
                        "--annotator",
                        "Mara",
                        "--from",
                        folder.resolve("rows.jsonl"),
                        "--as",
                        "Rui");

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith(
                        "Only a lead may record the decisions of others, and Rui is a reviewer in this"
                                + " project.");
    }

    @Test
    void an_auditor_has_no_decisions_whoever_records_them() {
        Ran ran =
                Ran.of(
                        "annotate",
                        project,
                        "--annotator",
                        "Aud",
                        "--from",
                        folder.resolve("rows.jsonl"));

        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith(
                        "Only a lead, a reviewer or an annotator may label pairs, and Aud is an auditor in"
                                + " this project.");
    }

    @Test
    void a_refused_backup_leaves_no_file() {
        Ran.of("backup", project, folder.resolve("copy.pairs"), "--as", "Ann");

        assertThat(folder.resolve("copy.pairs")).doesNotExist();
    }
}
