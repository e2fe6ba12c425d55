package org.pairwright.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.Annotation;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.ArchivedPair;
import org.pairwright.storage.ArchiveStore;
import org.pairwright.storage.Database;

/// What a project holds, for comparing one with another.
final class Archived {
    private Archived() {}

    /// All but ids inside the database.
    static List<ArchivedPair> pairs(Database project) {
        List<ArchivedPair> pairs = new ArrayList<>();
        new ArchiveStore(project)
                .forEachPair(pair ->
                        pairs.add(
                                new ArchivedPair(
                                        pair.externalId(),
                                        pair.messages(),
                                        pair.tools(),
                                        pair.a(),
                                        pair.b(),
                                        pair.first(),
                                        pair.marks(),
                                        pair.extras(),
                                        pair.from(),
                                        pair.revisions().stream()
                                                .map(Archived::outside)
                                                .toList())));
        return pairs;
    }

    /// The lines of an archive as they are once it came in: nobody gets rights by that.
    static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line ->
                        line.replaceAll("\"role\":\"(lead|reviewer)\"", "\"role\":\"annotator\""))
                .toList();
    }

    private static ArchivedPair.Revision outside(ArchivedPair.Revision revision) {
        var said = revision.annotation();
        var who = said.annotator();
        return new ArchivedPair.Revision(
                new Annotation(
                        0,
                        said.uuid(),
                        0,
                        new Annotator(
                                0, who.uuid(), who.name(), who.kind(), who.role().fromArchive()),
                        said.occurrence(),
                        said.withdrawn(),
                        said.judgment(),
                        said.leftCode(),
                        said.decidedAt(),
                        said.activeMillis()),
                revision.shownAt(),
                revision.under(),
                revision.suggested(),
                revision.descent());
    }
}
