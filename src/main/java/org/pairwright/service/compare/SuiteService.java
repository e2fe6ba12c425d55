package org.pairwright.service.compare;

import java.time.Instant;
import java.util.List;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Permission;
import org.pairwright.domain.filter.Filter;
import org.pairwright.domain.filter.InvalidFilter;
import org.pairwright.domain.suite.GateResult;
import org.pairwright.domain.suite.Suite;
import org.pairwright.domain.suite.SuiteRun;
import org.pairwright.service.Cancelled;
import org.pairwright.service.NotAllowed;
import org.pairwright.service.Permissions;
import org.pairwright.service.Progress;
import org.pairwright.service.ViewService;
import org.pairwright.service.agreement.Slicing;
import org.pairwright.statistics.AuditOptions;
import org.pairwright.storage.Database;
import org.pairwright.storage.SuiteStore;

/// The regression suites of a project: what no version may make worse.
public final class SuiteService {
    private final Database database;
    private final SuiteStore suites;
    private final CompareService comparisons;
    private final Permissions permissions;

    public SuiteService(Database database) {
        this.database = database;
        suites = new SuiteStore(database);
        comparisons = new CompareService(database);
        permissions = new Permissions(database);
    }

    /// All of them, by name.
    public List<Suite> all() {
        return suites.all();
    }

    /// The one of that name.
    ///
    /// @throws NoSuchSuite when there is none
    public Suite find(String name) {
        return suites.find(name)
                .orElseThrow(
                        () -> NoSuchSuite.named(name, all().stream().map(Suite::name).toList()));
    }

    /// What a suite said so far, the first first.
    public List<SuiteRun> runs(Suite suite) {
        return suites.runs(suite);
    }

    /// Keeps a suite; one that is there stays as it is.
    ///
    /// @throws NotAllowed when the actor may not
    /// @throws SuiteTaken when its name is taken
    /// @throws InvalidFilter when its filter is none
    public void add(Actor actor, Suite suite) {
        permissions.require(actor.name(), Permission.SUITES);
        filter(suite);
        if (!suites.add(actor, suite)) {
            throw new SuiteTaken(suite.name());
        }
    }

    private Filter filter(Suite suite) {
        return suite.filter().isEmpty()
                ? Filter.ALL
                : Filter.parse(suite.filter(), ViewService.named(database));
    }

    /// Compares a candidate with the baseline, says what the gates say, and keeps that.
    ///
    /// @param candidate by name; empty for the only one beside the baseline
    /// @param baseline instead of the suite's own; empty for that
    /// @throws NotAllowed when the actor may not
    /// @throws NoSuchContestant when one of the two is not there
    /// @throws Cancelled when `progress` said so
    public SuiteReport run(
            Actor actor,
            Suite suite,
            String candidate,
            String baseline,
            AuditOptions options,
            Progress progress) {
        permissions.require(actor.name(), Permission.RUN_SUITES);
        CompareRequest request =
                new CompareRequest(
                        filter(suite),
                        suite.by(),
                        baseline.isEmpty() ? suite.baseline() : baseline,
                        Slicing.NONE,
                        List.of(),
                        options);
        Comparison comparison = comparisons.read(request, progress);
        String meant = comparison.candidate(candidate);
        CompareReport report = comparison.report(progress);
        List<GateResult> results =
                suite.gates().stream().map(gate -> Gates.judge(gate, meant, report)).toList();
        List<SuiteRun> earlier = suites.runs(suite);
        SuiteRun run =
                new SuiteRun(meant, request.baseline(), results, actor.name(), Instant.now());
        suites.addRun(actor, suite, run);
        return new SuiteReport(suite, run, report, earlier, comparisons.changes(comparison, meant));
    }
}
