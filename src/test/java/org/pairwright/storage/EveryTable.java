package org.pairwright.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.Descent;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.MachineHelp;
import org.pairwright.domain.MadeUnder;
import org.pairwright.domain.Marking;
import org.pairwright.domain.Message;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.Preference;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.ProjectSettings;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.PromptVerdict;
import org.pairwright.domain.Question;
import org.pairwright.domain.Questions;
import org.pairwright.domain.QueueOrder;
import org.pairwright.domain.Recording;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.Side;
import org.pairwright.domain.SkipReason;
import org.pairwright.domain.Suggested;
import org.pairwright.domain.Suggestions;
import org.pairwright.domain.Taxonomy;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.prompt.TemplateVersion;
import org.pairwright.domain.suite.SuiteRun;

/// The tables of a project as its scripts make them, and a project with something in every column.
public final class EveryTable {
    private static final Actor ALICE = new Actor("alice", "system-user");

    private EveryTable() {}

    /// A column that names a row of another table, and the column by which it names it.
    public record Reference(String parent, String key) {}

    /// The columns of each table.
    public static Map<String, List<String>> columns(ProjectLocation.InFile project)
            throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + project.path())) {
            for (String table : SchemaShape.tables(Schema.VERSION)) {
                columns.put(table, SchemaShape.columnsOf(file, table));
            }
        }
        return columns;
    }

    /// What a column names, where it names something.
    public static Optional<Reference> reference(String table, String column) {
        return SchemaShape.references(Schema.VERSION).stream()
                .filter(it -> it.table().equals(table) && it.column().equals(column))
                .map(it -> new Reference(it.parent(), it.key()))
                .findFirst();
    }

    /// Puts something into each table, and into each column what it does not hold by itself.
    public static void fill(Database database) {
        NonsenseTest.fill(database);
        Annotator alice =
                new AnnotatorStore(database)
                        .require("alice", AnnotatorKind.PERSON, AnnotatorRole.LEAD);
        new AnnotatorStore(database).add(ALICE, "idle", AnnotatorRole.AUDITOR);
        writeSettings(database);
        new PromptTemplateStore(database).setApprovals(ALICE, 2);
        new MachineHelpStore(database)
                .change(
                        ALICE,
                        MachineHelp.NONE,
                        new MachineHelp(Suggestions.AFTER, QueueOrder.SCORE_DESC));
        wait(database);
        addRichPair(database);
        decideRichly(database, alice);
        new ViewStore(database)
                .save(
                        ALICE,
                        new SavedView("disputed", "state = disputed", PairOrder.ADDED, List.of()));
        new SuiteStore(database)
                .addRun(
                        ALICE,
                        SuiteStoreTest.HARM,
                        new SuiteRun(
                                "support@8",
                                "support@6",
                                SuiteStoreTest.run(-.5).results().subList(0, 1),
                                "alice",
                                Instant.ofEpochMilli(2_000)));
        new BulkStore(database)
                .mark(
                        ALICE,
                        alice,
                        new Marking.Exclude("spam"),
                        new long[] {2},
                        (stage, done, total) -> {});
        new BulkStore(database)
                .mark(
                        ALICE,
                        alice,
                        new Marking.Sensitive(true),
                        new long[] {3},
                        (stage, done, total) -> {});
    }

    private static void writeSettings(Database database) {
        ProjectSettingsStore store = new ProjectSettingsStore(database);
        ProjectSettings before = store.settings();
        Taxonomy taxonomy = before.taxonomy();
        store.change(
                ALICE,
                before,
                before.withGuidelines("Prefer the kinder one.")
                        .withCredits(
                                new ProjectSettings.Credits("mit", "https://example.org", "Ada"))
                        .withTaxonomy(
                                new Taxonomy(
                                        taxonomy.id(),
                                        "2",
                                        taxonomy.name(),
                                        taxonomy.source(),
                                        taxonomy.categories()))
                        .withQuestions(new Questions(Set.of(Question.STRENGTH), List.of("Short"))));
    }

    private static void wait(Database database) {
        TemplateVersion version =
                new PromptTemplateStore(database).all().getFirst().versions().getLast();
        new WaitingStore(database)
                .keep(
                        new WaitingAnswer(
                                Samples.pair("Five").keys().prompt(),
                                "model-three",
                                "Perhaps.",
                                version.id(),
                                "model",
                                List.of(new Message(Role.USER, "Sent.")),
                                "{}"));
    }

    private static void addRichPair(Database database) {
        ImportedPair pair =
                Samples.withExtras(
                        ImportedPair.inFileOrder(
                                        "id 4",
                                        new Prompt(
                                                List.of(new Message(Role.USER, "Four?")),
                                                "[{\"name\":\"tool\"}]"),
                                        new Response("Yes.", "[{\"id\":\"call\"}]", "one"),
                                        new Response("No.", "", "two"),
                                        List.of(),
                                        "")
                                .turned(),
                        "{\"topic\":\"four\"}");
        TemplateVersion version =
                new PromptTemplateStore(database).all().getFirst().versions().getLast();
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            Samples.stage(staging, pair);
            staging.generated(
                    new NewGeneration(
                            pair.keys().prompt(),
                            pair.keys().b(),
                            version.id(),
                            "model",
                            List.of(),
                            "{\"temperature\":1}"));
            staging.merge(ALICE);
        }
    }

    /// The pair with what one person said of it in two files.
    static ImportedPair parted(ImportedPair pair) {
        UUID dora = UuidV7.next();
        return pair.withAnnotations(
                List.of(
                        archived(dora, 1, Preference.A),
                        archived(dora, 2, Preference.B),
                        archived(dora, 3, Preference.TIE)));
    }

    /// Each follows the first.
    private static ImportedAnnotation archived(UUID dora, int number, Preference preference) {
        return new ImportedAnnotation(
                "dora",
                Judgment.of(preference),
                new Recording.Elsewhere(
                        new UUID(77, number),
                        dora,
                        AnnotatorKind.PERSON,
                        AnnotatorRole.ANNOTATOR,
                        0,
                        false,
                        "a",
                        1_000,
                        62_000 + number,
                        40,
                        MadeUnder.UNTOLD,
                        Suggested.NOTHING,
                        new Descent(
                                new UUID(77, 0).toString(),
                                number == 1 ? "" : new UUID(77, 1).toString())));
    }

    /// Decisions of every kind under the second versions, and one that is taken back.
    private static void decideRichly(Database database, Annotator alice) {
        Annotator bea = person(database, "bea");
        Annotator cleo = person(database, "cleo");
        Judgment rich =
                Judgment.of(Preference.A)
                        .withAxes(Preference.A, Preference.B)
                        .withPromptVerdict(PromptVerdict.UNSAFE)
                        .withRationale("Because.")
                        .withFlag(true, "Odd.");
        decide(database, bea, 2, 0, rich);
        decide(database, bea, 2, 1, rich);
        decide(database, cleo, 2, 0, Judgment.of(Preference.TIE));
        decide(database, bea, 3, 0, Judgment.skip(SkipReason.UNCLEAR));
        decide(database, cleo, 3, 0, Judgment.of(Preference.BOTH_BAD));
        decide(database, alice, 3, 0, Judgment.of(Preference.B));
        new SuggestionStore(database)
                .show(
                        ALICE,
                        new AnnotationStore(database).current(2, cleo, 0).orElseThrow(),
                        new SuggestionStore.Shown(List.of(new UUID(1, 2)), "lexicon"));
        new Acts(database).undo(ALICE, alice);
    }

    private static Annotator person(Database database, String name) {
        return new AnnotatorStore(database)
                .require(name, AnnotatorKind.PERSON, AnnotatorRole.ANNOTATOR);
    }

    private static void decide(
            Database database, Annotator annotator, long pair, int occurrence, Judgment said) {
        new AnnotationStore(database)
                .record(
                        ALICE,
                        new NewAnnotation(
                                pair,
                                annotator,
                                occurrence,
                                said,
                                Side.B,
                                Instant.ofEpochMilli(2_000),
                                Instant.ofEpochMilli(62_000),
                                Duration.ofSeconds(41)));
    }
}
