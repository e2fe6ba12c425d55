package org.pairwright.storage;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.CheckReport;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.Judgment;
import org.pairwright.domain.ProjectLocation;
import org.pairwright.domain.Side;

/// A fresh project in each database, and short words for what tests do with one.
@EachDatabase
abstract class StorageTest {
    static final Actor ALICE = new Actor("alice", "system-user");

    @Parameter Place place;

    @TempDir Path folder;

    ProjectLocation location;
    Database database;

    @BeforeEach
    void make_a_project() {
        location = place.newProject(folder);
        database = Database.create(location, Samples.project());
    }

    @AfterEach
    void close_it() {
        database.close();
    }

    void reopen() {
        database.close();
        database = Database.open(location);
    }

    /// Imports pairs as one file and gives what became of each.
    List<ImportStaging.Added> add(ImportedPair... pairs) {
        return Samples.add(database, pairs);
    }

    /// Imports some different pairs and gives their ids.
    List<Long> addPairs(int count) {
        long before = new PairStore(database).count();
        List<ImportedPair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pairs.add(Samples.pair("Question " + (before + i)));
        }
        add(pairs.toArray(ImportedPair[]::new));
        return pairIds().subList((int) before, (int) before + count);
    }

    List<Long> pairIds() {
        return database.read(handle ->
                handle.createQuery("select id from pair order by id").mapTo(Long.class).list());
    }

    Annotator annotator(String name) {
        return annotator(name, AnnotatorKind.PERSON);
    }

    Annotator annotator(String name, AnnotatorKind kind) {
        return new AnnotatorStore(database).require(name, kind, AnnotatorRole.ANNOTATOR);
    }

    Annotation decide(Annotator annotator, long pair, Judgment judgment) {
        return decide(annotator, pair, 0, judgment);
    }

    Annotation decide(Annotator annotator, long pair, int occurrence, Judgment judgment) {
        return new AnnotationStore(database)
                .record(
                        new Actor(annotator.name(), "system-user"),
                        new NewAnnotation(
                                pair,
                                annotator,
                                occurrence,
                                judgment,
                                Side.A,
                                Instant.ofEpochMilli(1_000),
                                Instant.ofEpochMilli(61_000),
                                Duration.ofSeconds(42)));
    }

    /// Changes the project behind the stores' backs, with references not enforced.
    void tamper(String... statements) {
        if (place == Place.SERVER) {
            database.write(handle -> {
                handle.execute("set local session_replication_role = replica");
                List.of(statements).forEach(handle::execute);
                return true;
            });
            return;
        }
        database.onWriter(handle -> {
            handle.execute("pragma foreign_keys = off");
            List.of(statements).forEach(handle::execute);
            handle.execute("pragma foreign_keys = on");
            return true;
        });
    }

    long number(String query) {
        return database.read(handle -> handle.createQuery(query).mapTo(long.class).one());
    }

    List<String> texts(String query) {
        return database.read(handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    CheckReport check() {
        return Samples.check(location);
    }

    /// What a check finds, each with its code before it.
    List<String> found() {
        return check().problems().stream()
                .map(problem -> problem.code() + ": " + problem.message())
                .toList();
    }
}
