package org.pairwright.storage;

import org.jdbi.v3.core.Handle;
import org.pairwright.domain.Actor;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.SavedView;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.suite.SuiteRun;

/// Adds the regression suites of an archive and what came of them. A suite that has another's name
/// gets a free one.
final class RestoredSuites {
    private static final String SUITE = "suite";

    private final Handle handle;
    private final Actor actor;

    RestoredSuites(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
    }

    void add(ArchivedPart part) {
        SuiteStore.insert(
                handle,
                actor,
                new SuiteStore.Row(
                        part.uuid("id"),
                        RestoredParts.freeName(
                                handle, SUITE, part.text("name"), SavedView.LONGEST_NAME),
                        part.text("body"),
                        part.text("actor"),
                        part.number("created_at")));
    }

    void addRun(ArchivedPart part) {
        String name =
                handle.createQuery("select name from suite where uuid = :uuid")
                        .bind("uuid", UuidV7.bytes(part.uuid("suite")))
                        .mapTo(String.class)
                        .one();
        SuiteRun run =
                new SuiteRun(
                        part.text("candidate"),
                        part.text("baseline"),
                        SuiteCodec.results(part.text("body")),
                        part.text("actor"),
                        part.time("at"));
        SuiteStore.insertRun(handle, actor, name, run, part.text("body"));
    }
}
