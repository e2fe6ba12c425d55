package org.pairwright.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.domain.ArchivedPart;
import org.pairwright.domain.ArchivedProject;
import org.pairwright.domain.ImportedAnnotation;
import org.pairwright.domain.ImportedPair;
import org.pairwright.domain.MadeUnder;
import org.pairwright.domain.ProjectText;
import org.pairwright.domain.Recording;

/// The versions of guidelines, questions and taxonomy that come with the archives of an import.
/// Each archive numbers its own.
final class StagedVersions {
    private static final int MOST = 10_000;

    /// So many are named where several are missing.
    private static final int NAMED = 3;

    private final SideFile side;
    private final Map<ProjectText, Map<Integer, Long>> ofArchive = new EnumMap<>(ProjectText.class);
    private MadeUnder current = MadeUnder.UNTOLD;
    private long count;

    StagedVersions(SideFile side) {
        this.side = side;
        begin();
    }

    /// Forgets the numbers of the archive before.
    void begin() {
        current = MadeUnder.UNTOLD;
        for (ProjectText text : ProjectText.values()) {
            ofArchive.put(text, new HashMap<>());
        }
    }

    /// Hears which ones the archive's project uses.
    void listen(ArchivedProject project) {
        current = project.current();
    }

    private Map<Integer, Long> numbers(ProjectText text) {
        return Optional.ofNullable(ofArchive.get(text)).orElseThrow();
    }

    /// Lays a version out.
    ///
    /// @throws IllegalArgumentException when none can say that, or there are too many
    void add(ArchivedPart version) throws SQLException {
        ProjectText text =
                ProjectText.of(version.text("of"))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "There are versions of guidelines, questions and taxonomy."));
        String body = version.text("text");
        requireReadable(text, body);
        long number = version.number("number");
        if (number < 1 || number > MOST || count >= MOST) {
            throw new IllegalArgumentException(
                    "Versions are numbered from 1 to %,d.".formatted(MOST));
        }
        if (numbers(text).putIfAbsent((int) number, count + 1) != null) {
            throw new IllegalArgumentException(
                    "The archive has a version %d of the %s already."
                            .formatted(number, text.code()));
        }
        try (PreparedStatement add =
                side.prepare(
                        """
                        insert into staged_version (n, what, body, made_by, created_at, current)
                        values (?, ?, ?, ?, ?, ?)
                        """)) {
            add.setLong(1, ++count);
            add.setString(2, text.code());
            add.setString(3, body);
            add.setString(4, version.text("by"));
            add.setLong(5, version.number("created_at"));
            add.setInt(6, number == current.of(text) ? 1 : 0);
            add.executeUpdate();
        }
    }

    /// @throws IllegalArgumentException when it can't be read
    private static void requireReadable(ProjectText text, String body) {
        try {
            switch (text) {
                case GUIDELINES -> {}
                case QUESTIONS -> QuestionsCodec.decode(body);
                case TAXONOMY -> TaxonomyCodec.decode(body);
            }
        } catch (StorageFailure.Damaged e) {
            throw new IllegalArgumentException(e.finding(), e);
        }
    }

    /// The number here of the version that a decision was made under; 0 where the archive does not
    /// tell, or does not hold it.
    long of(ProjectText text, Recording recording) {
        return recording instanceof Recording.Elsewhere there
                ? numbers(text).getOrDefault(there.under().of(text), 0L)
                : 0;
    }

    /// Some of the versions that decisions on a pair name and the archive does not hold, in words;
    /// empty where there are none.
    String missing(ImportedPair pair) {
        return pair.annotations().stream()
                .map(ImportedAnnotation::recording)
                .flatMap(this::missing)
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
    }

    private Stream<String> missing(Recording recording) {
        return recording instanceof Recording.Elsewhere there
                ? Stream.of(ProjectText.values())
                        .filter(text -> there.under().of(text) > 0)
                        .filter(text -> !numbers(text).containsKey(there.under().of(text)))
                        .map(text ->
                                "version %d of the %s"
                                        .formatted(there.under().of(text), text.code()))
                : Stream.of();
    }
}
