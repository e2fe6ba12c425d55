package org.pairwright.storage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.pairwright.domain.ArchivedKind;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.UuidV7;
import org.pairwright.domain.suite.GateResult;

/// Looks through the regression suites of an archive and what came of them.
final class StagedSuites {
    private final Handle project;
    private final PartIdentities identities;

    StagedSuites(Handle project, PartIdentities identities) {
        this.project = project;
        this.identities = identities;
    }

    /// Whether a suite is to come in, under another name where that is taken.
    boolean wants(ArchivedPart part, List<ImportStaging.Doubt> doubts) {
        requireSuite(part);
        UUID uuid = part.uuid("id");
        boolean fresh = identities.add(ArchivedKind.SUITE, uuid);
        Optional<String> there =
                project.createQuery("select body from suite where uuid = :uuid")
                        .bind("uuid", UuidV7.bytes(uuid))
                        .mapTo(String.class)
                        .findOne();
        if (there.filter(body -> !body.equals(part.text("body"))).isPresent()) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "body",
                            "The project has this suite with other gates and keeps those."));
        }
        if (there.isPresent() || !fresh) {
            return false;
        }
        boolean taken =
                project.createQuery("select count(*) from suite where name = :name")
                                .bind("name", part.text("name"))
                                .mapTo(long.class)
                                .one()
                        > 0;
        if (taken) {
            doubts.add(
                    ImportStaging.Doubt.kept(
                            "name",
                            "The project has another suite called \"%s\", so this one comes in under a name with a number."
                                    .formatted(part.text("name"))));
        }
        return true;
    }

    private static void requireSuite(ArchivedPart part) {
        try {
            SuiteCodec.suite(part.text("name"), part.text("body"));
        } catch (IllegalArgumentException e) {
            throw RefusedPart.because("body", "It is no suite: " + e.getMessage(), e);
        }
    }

    /// Whether what came of a suite is to come in.
    boolean wantsRun(ArchivedPart part) {
        identities.require(part, "suite", ArchivedKind.SUITE);
        List<GateResult> results = SuiteCodec.results(part.text("body"));
        boolean passed = results.stream().allMatch(GateResult::passed);
        if (results.isEmpty() || passed != part.flag("passed")) {
            throw new RefusedPart("passed", "It does not say what its gates say.");
        }
        return project.createQuery(
                                """
                                select count(*) from suite_run r join suite s on s.id = r.suite
                                where s.uuid = :suite and r.at = :at and r.candidate = :candidate
                                    and r.actor = :actor and r.body = :body
                                """)
                        .bind("suite", UuidV7.bytes(part.uuid("suite")))
                        .bind("at", part.number("at"))
                        .bind("candidate", part.text("candidate"))
                        .bind("actor", part.text("actor"))
                        .bind("body", part.text("body"))
                        .mapTo(long.class)
                        .one()
                == 0;
    }
}
