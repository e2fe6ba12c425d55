package org.pairwright.service.compare;

import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Permission;
import org.pairwright.domain.filter.InvalidFilter;
import org.pairwright.domain.suite.Suite;
import org.pairwright.exporting.UnwritableFile;
import org.pairwright.service.Cancelled;
import org.pairwright.service.DatabaseInTheWay;
import org.pairwright.service.NotAllowed;
import org.pairwright.service.OptOut;
import org.pairwright.service.Permissions;
import org.pairwright.service.Progress;
import org.pairwright.service.SystemUser;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.Database;

/// The regression suites of a project, for one who keeps and runs them on a screen.
///
/// Safe to use from several threads. Every method but [#refusal] may wait for the disk.
public final class ProjectSuites {
    private static final AuditOptions OPTIONS = new AuditOptions(0, 1, 1, 0);

    private final SuiteService suites;
    private final Annotator annotator;
    private final Actor actor;
    private final OptOut optOut;

    /// @param annotator who acts
    public ProjectSuites(Database database, Annotator annotator) {
        this(database, annotator, new OptOut(database, annotator));
    }

    /// @param optOut what who acts does not want to be shown
    public ProjectSuites(Database database, Annotator annotator, OptOut optOut) {
        this.optOut = optOut;
        suites = new SuiteService(database);
        this.annotator = annotator;
        actor = new Actor(annotator.name(), SystemUser.name());
    }

    /// Why they may not keep suites, or not run them, in a sentence; empty when they may.
    public Optional<String> refusal(Permission permission) {
        return Permissions.refusal(annotator, permission);
    }

    /// As [SuiteService#add].
    ///
    /// @throws NotAllowed when they may not
    /// @throws SuiteTaken when its name is taken
    /// @throws InvalidFilter when its filter is none
    public void add(Suite suite) {
        suites.add(actor, suite);
    }

    /// As [SuiteService#run], with the suite's own baseline.
    ///
    /// @throws NotAllowed when they may not
    /// @throws NoSuchContestant when one of the two is not there
    /// @throws Cancelled when `progress` said so
    public SuiteReport run(Suite suite, String candidate, Progress progress) {
        return suites.run(actor, suite, candidate, "", OPTIONS, progress);
    }

    /// The pairs that came out worse and are known to be of what who acts opted out of: to be
    /// covered on their screen, and nowhere else, since nobody is told of the choice.
    public Set<Long> optedOut(SuiteReport report) {
        return optOut.among(report.changed().stream().map(ChangedPair::id).toList());
    }

    /// Writes what gates said for whoever builds.
    ///
    /// @throws UnwritableFile when there is no place for a file
    /// @throws DatabaseInTheWay when a project lies there
    public void write(SuiteReport report, GateFiles files) {
        files.write(
                report.suite().name(), report.run().baseline(), report.judged(), report.changed());
    }
}
