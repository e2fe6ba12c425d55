package org.pairwright.storage;

import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Category;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.Message;
import org.pairwright.domain.NewProject;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Prompt;
import org.pairwright.domain.Response;
import org.pairwright.domain.Role;
import org.pairwright.domain.Taxonomy;

/// Small projects and pairs for tests of storage and of what stands on it.
public final class Samples {
    public static final String IMPORTER = "imported:sample";

    private Samples() {}

    public static NewProject project() {
        return new NewProject(
                "Sample",
                42,
                new Taxonomy(
                        "sample",
                        "1",
                        "Sample hazards",
                        "made up",
                        List.of(
                                new Category("s1", "First", "The first hazard."),
                                new Category("s2", "Second", "The second hazard."))),
                "Prefer the better one.");
    }

    /// A pair with two answers that follow from its question.
    public static ImportedPair pair(String question) {
        return pair(question, "Yes: " + question, "No: " + question);
    }

    public static ImportedPair pair(String question, String a, String b) {
        return pair("", question, new Response(a, "model-one"), new Response(b, "model-two"));
    }

    public static ImportedPair pair(String id, String question, Response a, Response b) {
        return ImportedPair.inFileOrder(id, Prompt.ofUser(question), a, b, List.of(), "");
    }

    /// The same pair with further fields of its row.
    public static ImportedPair withExtras(ImportedPair pair, String json) {
        return new ImportedPair(
                pair.externalId(),
                pair.prompt(),
                pair.a(),
                pair.b(),
                pair.keys(),
                pair.first(),
                pair.annotations(),
                json,
                pair.marks());
    }

    /// The same pair with decisions that its file brings.
    public static ImportedPair decided(ImportedPair pair, ImportedAnnotation... annotations) {
        return pair.withAnnotations(List.of(annotations));
    }

    public static ImportedPair decided(ImportedPair pair, Judgment judgment) {
        return decided(pair, new ImportedAnnotation("", judgment));
    }

    /// Imports pairs as one file and gives what became of each.
    public static List<ImportStaging.Added> add(Database database, ImportedPair... pairs) {
        return add(database, false, pairs);
    }

    /// The same, where what the file decides is the known answer.
    static List<ImportStaging.Added> addGold(Database database, ImportedPair... pairs) {
        return add(database, true, pairs);
    }

    private static List<ImportStaging.Added> add(
            Database database, boolean gold, ImportedPair... pairs) {
        try (ImportStaging staging = ImportStaging.begin(database, gold)) {
            List<ImportStaging.Added> added = stage(staging, pairs);
            staging.merge(new Actor("alice", "system-user"));
            return added;
        }
    }

    /// Brings in a pair of whose response B is known what its model was sent.
    public static void addSent(Database database, ImportedPair pair, String sent) {
        try (ImportStaging staging = ImportStaging.begin(database, false)) {
            stage(staging, pair);
            staging.generated(
                    new NewGeneration(
                            pair.keys().prompt(),
                            pair.keys().b(),
                            0,
                            "model",
                            List.of(new Message(Role.USER, sent)),
                            "{}"));
            staging.merge(new Actor("alice", "system-user"));
        }
    }

    /// Lays pairs out as one file.
    static List<ImportStaging.Added> stage(ImportStaging staging, ImportedPair... pairs) {
        List<ImportStaging.Added> added = new ArrayList<>();
        long line = 0;
        for (ImportedPair pair : pairs) {
            added.add(staging.add(pair, ++line, IMPORTER));
        }
        long fresh = added.stream().filter(ImportStaging.Added::added).count();
        long annotations = added.stream().mapToLong(ImportStaging.Added::annotations).sum();
        staging.endFile(
                new ImportStaging.Batch(
                        "sample.jsonl",
                        "00",
                        "pairs",
                        "CC0-1.0",
                        line,
                        fresh,
                        line - fresh,
                        0,
                        0,
                        fresh,
                        annotations));
        return added;
    }

    /// What a check of the project says.
    public static CheckReport check(ProjectLocation location) {
        return new CheckStore(location).check((stage, done, total) -> {});
    }
}
