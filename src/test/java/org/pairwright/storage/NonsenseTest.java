package org.pairwright.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Answers;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.PairParts;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSurvey;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.QueuePosition;
import org.pairwright.domain.Refusal;
import org.pairwright.domain.ReleaseVersion;
import org.pairwright.domain.Role;
import org.pairwright.domain.Safety;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.ScoreRun;
import org.pairwright.domain.Severity;
import org.pairwright.domain.Side;
import org.pairwright.domain.Strength;
import org.pairwright.domain.Suggestions;
import org.pairwright.domain.Verdict;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.prompt.PromptText;
import org.pairwright.domain.prompt.TemplateAct;
import org.pairwright.domain.prompt.TemplateVersion;

/// Whatever a column holds that it can't hold, a check goes to its end, and whoever opens, lists,
/// exports or annotates is told in a sentence.
class NonsenseTest {
    private static final Actor ALICE = new Actor("alice", "system-user");

    private static final List<String> NONSENSE = List.of("null", "x'0102'", "'{'");
    private static final List<String> NO_NUMBER = List.of("null", "x'0102'", "-1");

    private static final Watch NOBODY = (stage, done, total) -> {};

    @TempDir static Path folder;

    private static Path sound;
    private static Path file;

    /// @param needed whether it may not be null
    private record Column(String table, String name, String kind, boolean needed) {
        List<String> nonsense() {
            return kind.equals("integer") ? NO_NUMBER : NONSENSE;
        }
    }

    static List<String> tables() {
        return SchemaShape.tables(Schema.VERSION);
    }

    @BeforeAll
    static void make_a_project_with_something_in_each_table() {
        sound = folder.resolve("sound.pairs");
        file = folder.resolve("project.pairs");
        try (Database database =
                Database.create(new ProjectLocation.InFile(sound), Samples.project())) {
            fill(database);
        }
        assertThat(Samples.check(new ProjectLocation.InFile(sound)).problems()).isEmpty();
    }

    /// Puts something into each table.
    static void fill(Database database) {
        new ProjectStore(database).recordMaker(ALICE);
        Samples.addGold(database, Samples.decided(Samples.pair("One"), Judgment.of(Preference.A)));
        Samples.add(database, Samples.decided(Samples.pair("Two"), Judgment.of(Preference.B)));
        Annotator alice = alice(database);
        new BulkStore(database)
                .mark(ALICE, alice, new Marking.Urgency(2), new long[] {1, 2}, NOBODY);
        decide(database, alice);
        new AnnotationStore(database).saveDraft(2, alice, 0, Judgment.of(Preference.TIE));
        new ViewStore(database)
                .save(ALICE, new SavedView("all", "", PairOrder.ADDED, List.of("state")));
        new MachineHelpStore(database)
                .change(
                        ALICE,
                        MachineHelp.NONE,
                        new MachineHelp(Suggestions.AFTER, QueueOrder.SCORE_DESC));
        score(database);
        suggest(database, alice);
        generate(database);
        new WaitingStore(database).keep(answer());
        new ReleaseStore(database)
                .add(0, ALICE, ReleaseVersion.FIRST, "{}", "/data/1.0.0", () -> {});
        new SuiteStore(database).add(ALICE, SuiteStoreTest.HARM);
        new SuiteStore(database).addRun(ALICE, SuiteStoreTest.HARM, SuiteStoreTest.run(0));
        new TargetStore(database).set(ALICE, Map.of("s1", 5L));
        writePrompts(new PromptTemplateStore(database), alice);
    }

    private static void writePrompts(PromptTemplateStore prompts, Annotator alice) {
        PromptText text = PromptText.of("Be kind.", "{{question}}");
        prompts.add(ALICE, alice, "helper", 0, text, "First");
        prompts.add(ALICE, alice, "helper", 1, text.withSystem("Be brief."), "");
        TemplateVersion version = prompts.all().getFirst().versions().getFirst();
        prompts.act(
                ALICE,
                version,
                new TemplateAct(
                        TemplateAct.Kind.COMMENT, "Fine.", alice, Instant.ofEpochMilli(1_000)));
    }

    private static void score(Database database) {
        Annotator machine =
                new AnnotatorStore(database)
                        .require("lexicon", AnnotatorKind.MODEL, AnnotatorRole.ANNOTATOR);
        ScoreStore scores = new ScoreStore(database);
        ScoreRun run = scores.begin(ALICE, machine, "lexicon 1", "{}");
        scores.record(
                ALICE,
                run,
                List.of(
                        new NewAnnotation(
                                1,
                                machine,
                                0,
                                Judgment.of(Preference.A),
                                "",
                                Instant.ofEpochMilli(1_000),
                                Instant.ofEpochMilli(1_000),
                                Duration.ZERO)),
                List.of(
                        new NewScore(NewScore.Subject.RESPONSE, 1, "", 500_000),
                        new NewScore(NewScore.Subject.PROMPT, 1, "s1", 500_000)));
        scores.finish(ALICE, run, "{}");
    }

    private static void suggest(Database database, Annotator alice) {
        SuggestionStore suggestions = new SuggestionStore(database);
        suggestions.show(
                ALICE,
                new AnnotationStore(database).current(1, alice, 0).orElseThrow(),
                new SuggestionStore.Shown(
                        suggestions.machines(1).stream().map(Annotation::uuid).toList(), ""));
    }

    private static WaitingAnswer answer() {
        return new WaitingAnswer(
                Samples.pair("Four").keys().prompt(),
                "model",
                "An answer.",
                0,
                "model",
                List.of(new Message(Role.USER, "Sent.")),
                "{}");
    }

    private static void generate(Database database) {
        ImportedPair pair = EveryTable.parted(Samples.pair("Three"));
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(staging, pair);
            staging.generated(
                    new NewGeneration(
                            pair.keys().prompt(),
                            pair.keys().a(),
                            0,
                            "model",
                            List.of(new Message(Role.USER, "Sent.")),
                            "{}"));
            staging.merge(ALICE);
        }
    }

    private static Annotator alice(Database database) {
        return new AnnotatorStore(database)
                .require("alice", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
    }

    /// Wants to know all there is; that it is read is enough.
    private static final ProjectSurvey EVERYTHING =
            new ProjectSurvey() {
                @Override
                public boolean wantsPrompts() {
                    return true;
                }

                @Override
                public boolean wantsPairs() {
                    return true;
                }

                @Override
                public boolean wantsVotes() {
                    return true;
                }

                @Override
                public boolean wantsUnsafePrompts() {
                    return true;
                }
            };

    private static void decide(Database database, Annotator annotator) {
        Verdict unsafe = new Verdict(Safety.UNSAFE, List.of("s1"), Severity.MODERATE, Refusal.NONE);
        new AnnotationStore(database)
                .record(
                        ALICE,
                        new NewAnnotation(
                                1,
                                annotator,
                                0,
                                Judgment.of(Side.B, Strength.MUCH)
                                        .withVerdict(Side.A, unsafe)
                                        .withCorrection(Side.A, "Better.")
                                        .withAnswers(Answers.NONE.withRating(Side.A, "clarity", 4)),
                                Side.A,
                                Instant.ofEpochMilli(1_000),
                                Instant.ofEpochMilli(61_000),
                                Duration.ofSeconds(42)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void nonsense_in_a_column_is_in_the_report_or_is_harmless_and_never_thrown(String table)
            throws IOException, SQLException {
        int planted = 0;
        for (Column column : columns(table)) {
            for (String nonsense : column.nonsense()) {
                if (!plant(column, nonsense)) {
                    continue;
                }
                planted++;
                String what = table + "." + column.name() + " = " + nonsense;
                List<CheckReport.Found> problems =
                        Samples.check(new ProjectLocation.InFile(file)).problems();
                assertThat(problems)
                        .as(what)
                        .extracting(CheckReport.Found::message)
                        .noneMatch(it -> it.contains("null") || it.contains("pairwright check"));
                if (isOfNoKind(column, nonsense)) {
                    assertThat(problems).as(what).isNotEmpty();
                }
                use(what);
            }
        }
        assertThat(planted).as("there is something in it").isGreaterThan(2);
    }

    private static boolean isOfNoKind(Column column, String nonsense) {
        return nonsense.startsWith("x") || (nonsense.equals("null") && column.needed());
    }

    /// Does with the file what people do, one after the other.
    private static void use(String what) {
        try (Database database = Database.open(new ProjectLocation.InFile(file))) {
            List<Runnable> uses =
                    List.of(
                            () -> new ListStore(database).page(Filter.ALL, 0, 9, true),
                            () -> new RowStore(database).rows(List.of(1L, 2L)),
                            () -> new PairStore(database).texts(1),
                            () -> new OriginStore(database).origin(1),
                            () -> new OriginStore(database).revisions(1),
                            () -> new CountStore(database).counts(),
                            () -> new BatchStore(database).all(),
                            () -> new ReleaseStore(database).all(),
                            () -> new ViewStore(database).all(),
                            () -> new SuiteStore(database).all(),
                            () -> new SuiteStore(database).runs(SuiteStoreTest.HARM),
                            () -> new TargetStore(database).targets(),
                            () -> new TargetStore(database).found(),
                            () -> new PromptTemplateStore(database).all(),
                            () -> new PromptTemplateStore(database).approvals(),
                            () -> new ScoreStore(database).all(),
                            () -> new SuggestionStore(database).machines(1),
                            () -> new SuggestionStore(database).counts(),
                            () -> new MachineHelpStore(database).help(),
                            () ->
                                    new WaitingStore(database)
                                            .of(List.of(answer().prompt()), List.of("model")),
                            () ->
                                    new QueueStore(database)
                                            .openAfter(alice(database), QueuePosition.START, 9),
                            () -> new ScoreQueue(database).texts(List.of(1L, 2L)),
                            () ->
                                    new ListStore(database)
                                            .page(Filter.parse("score > 0.1"), 0, 9, false),
                            () ->
                                    new ScoreReading(database)
                                            .of(
                                                    new AgreementStore(database)
                                                            .read(Filter.ALL, NOBODY),
                                                    NOBODY),
                            () -> new ProjectStore(database).taxonomy(),
                            () -> new ProjectStore(database).questions(),
                            () -> new ProjectStore(database).guidelines(),
                            () -> new ArchiveStore(database).forEachPair(pair -> {}),
                            () ->
                                    new ExportStore(database)
                                            .forEachPair(
                                                    Filter.ALL,
                                                    new PairParts(true, true),
                                                    EVERYTHING,
                                                    state -> {},
                                                    id -> {},
                                                    pair -> {}),
                            () -> new HistoryStore(database).page(alice(database), 99, 9),
                            () -> new AnnotationStore(database).draft(2, alice(database), 0),
                            () -> decide(database, alice(database)),
                            () -> new Acts(database).undo(ALICE, alice(database)),
                            () -> new Acts(database).undo(ALICE, alice(database)),
                            () -> new Acts(database).redo(ALICE, alice(database)),
                            () ->
                                    Samples.add(
                                            database,
                                            Samples.decided(
                                                    Samples.pair("One"),
                                                    Judgment.of(Preference.B))));
            for (Runnable use : uses) {
                attempt(what, use);
            }
        } catch (StorageFailure refused) {
            assertThat(refused.getMessage()).as(what).endsWith(".");
        }
    }

    private static void attempt(String what, Runnable use) {
        try {
            use.run();
        } catch (StorageFailure said) {
            assertThat(said.getMessage()).as(what).endsWith(".");
        } catch (RuntimeException e) {
            throw new AssertionError(what + " is not foreseen", e);
        }
    }

    private static List<Column> columns(String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + sound);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select name, type, \"notnull\" from pragma_table_info('"
                                        + table
                                        + "')")) {
            while (row.next()) {
                columns.add(
                        new Column(table, row.getString(1), row.getString(2), row.getBoolean(3)));
            }
        }
        return columns;
    }

    /// Makes a copy of the sound project with a value in the column of its first row.
    ///
    /// @return whether the column can hold it at all
    private static boolean plant(Column column, String value) throws IOException, SQLException {
        Files.copy(sound, file, StandardCopyOption.REPLACE_EXISTING);
        String sql = text("select sql from sqlite_schema where name = '" + column.table() + "'");
        boolean forbidden = value.equals("null") && column.needed();
        if (forbidden) {
            describe(column.table(), sql.replace(" not null", ""));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            statement.execute("pragma ignore_check_constraints = on");
            return statement.executeUpdate(
                            """
                            update or ignore ${table} set ${column} = ${value} where ${column} in
                                (select ${column} from ${table} where ${column} is not null limit 1)
                            """
                                    .replace("${table}", column.table())
                                    .replace("${column}", column.name())
                                    .replace("${value}", value))
                    > 0;
        } catch (SQLException e) {
            // The key of a row is a number, whatever is tried.
            assertThat(e.getMessage()).contains("SQLITE_MISMATCH");
            return false;
        } finally {
            if (forbidden) {
                describe(column.table(), sql);
            }
        }
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getString(1);
        }
    }

    private static void describe(String table, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma writable_schema = on");
            try (PreparedStatement update =
                    connection.prepareStatement(
                            "update sqlite_schema set sql = ? where type = 'table' and name = ?")) {
                update.setString(1, sql);
                update.setString(2, table);
                update.executeUpdate();
            }
        }
    }
}
