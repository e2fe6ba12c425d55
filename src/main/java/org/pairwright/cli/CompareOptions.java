package org.pairwright.cli;

import java.util.List;
import org.pairwright.domain.suite.CompareBy;
import org.pairwright.service.agreement.Slicing;
import picocli.CommandLine.Option;

/// What of a project is compared, and what has to come of it.
final class CompareOptions {
    private static final String FAIL_BELOW = "--fail-below";
    private static final String CANDIDATE = "--candidate";
    private static final String SURELY = "--surely";

    /// What has no meaning for a table.
    static final List<String> NAMES =
            List.of(
                    "--by",
                    "--parts",
                    "--annotators",
                    "--filter",
                    "--as",
                    CANDIDATE,
                    FAIL_BELOW,
                    SURELY,
                    "--junit",
                    "--markdown");

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            converter = CompareByConverter.class,
            completionCandidates = Candidates.OfComparison.class,
            description =
                    "What is compared: source, or prompt-version, which is called by its template and"
                            + " number, such as support@7 (default: source).")
    private CompareBy by = CompareBy.SOURCE;

    @Option(
            names = "--parts",
            paramLabel = "PART",
            converter = SlicingConverter.class,
            completionCandidates = Candidates.Slicings.class,
            description =
                    "Look at the project in parts, too: by category, source, import, annotator, month,"
                            + " prompt-length or script.")
    private Slicing parts = Slicing.NONE;

    @Option(
            names = "--annotators",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Only what these annotators decided, with commas between their names; a model"
                            + " counts where it is named.")
    private List<String> annotators = List.of();

    @Option(
            names = CANDIDATE,
            paramLabel = "NAME",
            description =
                    "Judge this one alone; may be given several times. Without it all that met the"
                            + " baseline are judged, each at 95 %%.")
    private List<String> candidates = List.of();

    @Option(
            names = FAIL_BELOW,
            paramLabel = "X",
            description = "The win rate against the baseline that is demanded, from 0 to 1.")
    private double failBelow = Double.NaN;

    @Option(names = SURELY, description = "Demand that the whole interval lies at or above X.")
    private boolean surely;

    /// @param given whether a baseline was named
    void requireBaseline(boolean given) {
        WrongUsage.unless(
                !isGated() || given, FAIL_BELOW + " needs --baseline: what is it compared with?");
        WrongUsage.unless(
                !isGated() || (failBelow >= 0 && failBelow <= 1),
                FAIL_BELOW + " has to be a number from 0 to 1.");
        WrongUsage.unless(
                isGated() || (candidates.isEmpty() && !surely),
                CANDIDATE + " and " + SURELY + " go with " + FAIL_BELOW + ".");
    }

    boolean isGated() {
        return !Double.isNaN(failBelow);
    }

    double failBelow() {
        return failBelow;
    }

    boolean surely() {
        return surely;
    }

    CompareBy by() {
        return by;
    }

    Slicing parts() {
        return parts;
    }

    List<String> annotators() {
        return annotators;
    }

    List<String> candidates() {
        return candidates;
    }
}
