package org.pairwright.service.scoring;

import java.util.Optional;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.AnnotatorKind;
import org.pairwright.domain.AnnotatorRole;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.domain.Permission;
import org.pairwright.domain.filter.Filter;
import org.pairwright.endpoint.InvalidEndpoint;
import org.pairwright.service.Cancelled;
import org.pairwright.service.FoundPairs;
import org.pairwright.service.NotAllowed;
import org.pairwright.service.Permissions;
import org.pairwright.service.Progress;
import org.pairwright.storage.AnnotatorStore;
import org.pairwright.storage.Database;
import org.pairwright.storage.PairScan;
import org.pairwright.storage.ProjectStore;

/// Lets machines look at the texts of a project. What they say are annotations by an annotator of
/// the kind `model`, and scores; nothing of what people said is shown to them.
///
/// Safe to use from several threads. Every method may wait for the disk.
public final class ScoreService {
    private final Database database;

    public ScoreService(Database database) {
        this.database = database;
    }

    /// Lets a machine look at the pairs that are meant and that it has not looked at. When it ends
    /// before all were gone through, also because nobody wants it any more, what it said until then
    /// stays, and the report says so; going again goes on.
    ///
    /// @throws NotAllowed when they may not
    /// @throws NotAModel when the name belongs to somebody else
    /// @throws InvalidAnnotatorName when no annotator can be called so
    /// @throws InvalidEndpoint when the key would be sent so that others can read it
    /// @throws Cancelled when `progress` said so before the first look
    public ScoreReport run(ScoreRequest request, Progress progress) {
        new Permissions(database).require(request.actor(), Permission.SCORE);
        requireModel(request.name());
        Machines machines = new Machines(request, new ProjectStore(database).taxonomy());
        long[] pairs = pairs(request.filter(), progress);
        try (ScoringMachine machine = machines.start()) {
            Annotator annotator =
                    new AnnotatorStore(database)
                            .require(request.name(), AnnotatorKind.MODEL, AnnotatorRole.ANNOTATOR);
            return new ScoreCourse(database, request, annotator, machines.storedAtOnce(), progress)
                    .run(machine, pairs, machines.atOnce());
        }
    }

    /// How many pairs are meant.
    ///
    /// @throws Cancelled when `progress` said so
    public long count(Filter filter, Progress progress) {
        return pairs(filter, progress).length;
    }

    private void requireModel(String name) {
        // A name of an import would stand in the way of its decisions.
        Annotator.requirePersonName(name);
        Optional<Annotator> known = new AnnotatorStore(database).byName(name);
        if (known.isPresent() && known.get().kind() != AnnotatorKind.MODEL) {
            throw new NotAModel(name, known.get().kind());
        }
    }

    private long[] pairs(Filter filter, Progress progress) {
        return FoundPairs.of(new PairScan(database), filter, progress);
    }
}
