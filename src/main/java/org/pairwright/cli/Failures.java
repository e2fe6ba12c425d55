package org.pairwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.pairwright.dataset.DamagedPair;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.NotIdentified;
import org.pairwright.domain.FileTrouble;
import org.pairwright.domain.InvalidAnnotatorName;
import org.pairwright.domain.InvalidMarking;
import org.pairwright.domain.suite.InvalidSuite;
import org.pairwright.endpoint.EndpointFailure;
import org.pairwright.endpoint.InvalidEndpoint;
import org.pairwright.exporting.JsonObject;
import org.pairwright.exporting.ReadBackFailed;
import org.pairwright.exporting.UnmixableFile;
import org.pairwright.exporting.UnwritableFile;
import org.pairwright.exporting.release.UnreadableRecipe;
import org.pairwright.exporting.release.UnreadableRelease;
import org.pairwright.exporting.release.UnwritableRelease;
import org.pairwright.importing.InvalidMapping;
import org.pairwright.importing.UnknownFormat;
import org.pairwright.importing.UnreadableFile;
import org.pairwright.log.LogFolder;
import org.pairwright.service.Cancelled;
import org.pairwright.service.DatabaseInTheWay;
import org.pairwright.service.EmptyRelease;
import org.pairwright.service.NoMatches;
import org.pairwright.service.NoRatings;
import org.pairwright.service.NotAPerson;
import org.pairwright.service.NotAllowed;
import org.pairwright.service.NotPossible;
import org.pairwright.service.UnknownAnnotator;
import org.pairwright.service.UnknownRelease;
import org.pairwright.service.UnreadableText;
import org.pairwright.service.agreement.NoSuchSources;
import org.pairwright.service.compare.NoSuchContestant;
import org.pairwright.service.compare.NoSuchSuite;
import org.pairwright.service.compare.SuiteTaken;
import org.pairwright.service.generating.TooManyPrompts;
import org.pairwright.service.prompts.NotReviewed;
import org.pairwright.service.prompts.UnknownTemplate;
import org.pairwright.service.scoring.NotAModel;
import org.pairwright.storage.AnnotatorTaken;
import org.pairwright.storage.ImportInUse;
import org.pairwright.storage.ImportOutrun;
import org.pairwright.storage.InvalidTaxonomy;
import org.pairwright.storage.InvalidTemplate;
import org.pairwright.storage.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The one place where what went wrong becomes a sentence and an exit code.
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Terminal terminal;
    private final boolean json;

    /// @param json whether standard output has to hold one JSON object, whatever happens
    Failures(Terminal terminal, boolean json) {
        this.terminal = terminal;
        this.json = json;
    }

    /// The command line can't be understood.
    int wrongUsage(ParameterException e, List<String> words) {
        CommandLine command = e.getCommandLine();
        say(UsageSentence.of(e, words));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, terminal.err());
        terminal.err()
                .println(
                        "`"
                                + command.getCommandSpec().qualifiedName()
                                + " --help` shows how it is used.");
        terminal.err().flush();
        return ExitCode.WRONG_USAGE;
    }

    /// A command could not do what it was asked for.
    int failed(Throwable failure) {
        return switch (failure) {
            case InvalidAnnotatorName e -> say(sentence(e), ExitCode.WRONG_USAGE);
            case InvalidMapping e -> say(sentence(e), ExitCode.WRONG_USAGE);
            case UnknownFormat e -> say(sentence(e), ExitCode.WRONG_USAGE);
            case InvalidPolicy e ->
                    say("--" + e.option() + ": " + sentence(e), ExitCode.WRONG_USAGE);
            case NotIdentified e -> say(sentence(e), ExitCode.FAILED);
            case DatabaseInTheWay e -> say(sentence(e), ExitCode.WRONG_USAGE);
            case WrongUsage e -> say(sentence(e), ExitCode.WRONG_USAGE);
            case StorageFailure.Missing e ->
                    say(sentence(e) + " `pairwright new` makes a project.", ExitCode.FAILED);
            case StorageFailure e -> say(sentence(e), ExitCode.FAILED);
            case UnreadableFile e -> say(sentence(e), ExitCode.FAILED);
            case NoMatches e -> say(sentence(e), ExitCode.FAILED);
            case NoSuchSources e -> say(sentence(e), ExitCode.FAILED);
            case NoSuchContestant e -> say(sentence(e), ExitCode.FAILED);
            case NoSuchSuite e -> say(sentence(e), ExitCode.FAILED);
            case SuiteTaken e -> say(sentence(e), ExitCode.FAILED);
            case InvalidSuite e -> say(sentence(e), ExitCode.WRONG_USAGE);
            case NoRatings e -> say(sentence(e), ExitCode.FAILED);
            case UnmixableFile e -> say(sentence(e), ExitCode.FAILED);
            case UnreadableText e -> say(sentence(e), ExitCode.FAILED);
            case InvalidTaxonomy e -> say(sentence(e), ExitCode.FAILED);
            case InvalidTemplate e -> say(sentence(e), ExitCode.FAILED);
            case ImportInUse e -> say(sentence(e), ExitCode.FAILED);
            case ImportOutrun e -> say(sentence(e), ExitCode.FAILED);
            case NotAPerson e -> say(sentence(e), ExitCode.FAILED);
            case TooManyPrompts e -> say(sentence(e), ExitCode.FAILED);
            case NotAllowed e -> say(sentence(e), ExitCode.FAILED);
            case NotPossible e -> say(sentence(e), ExitCode.FAILED);
            case NotReviewed e -> say(sentence(e), ExitCode.FAILED);
            case UnknownTemplate e -> say(sentence(e), ExitCode.FAILED);
            case NotAModel e -> say(sentence(e), ExitCode.FAILED);
            case InvalidEndpoint e -> say(sentence(e), ExitCode.WRONG_USAGE);
            case EndpointFailure e -> say(sentence(e), ExitCode.FAILED);
            case InvalidMarking e -> say(sentence(e), ExitCode.WRONG_USAGE);
            case DamagedPair e -> say(sentence(e), ExitCode.FAILED);
            case UnreadableRecipe e -> say(sentence(e), ExitCode.WRONG_USAGE);
            case UnreadableRelease e -> say(sentence(e), ExitCode.FAILED);
            case UnwritableRelease e -> say(sentence(e), ExitCode.FAILED);
            case EmptyRelease e -> say(sentence(e), ExitCode.FAILED);
            case UnknownRelease e -> say(sentence(e), ExitCode.FAILED);
            case UnwritableFile e -> say(sentence(e), ExitCode.FAILED);
            case ReadBackFailed e -> say(sentence(e), ExitCode.FAILED);
            case UnknownAnnotator e -> say(sentence(e), ExitCode.FAILED);
            case AnnotatorTaken e -> say(sentence(e), ExitCode.FAILED);
            case TourStopped e -> say(sentence(e), ExitCode.FAILED);
            case NotThere e -> say(sentence(e), ExitCode.FAILED);
            case Cancelled e -> say(sentence(e), ExitCode.FAILED);
            case UncheckedIOException e -> say(sentence(e), ExitCode.FAILED);
            case OutOfMemoryError e -> {
                LOG.error("Out of memory", e);
                yield say(
                        "There is not enough memory for this. Nothing half-done was left.",
                        ExitCode.FAILED);
            }
            default -> {
                LOG.error("Unforeseen", failure);
                yield say(
                        "Something unforeseen went wrong: "
                                + failure.getClass().getSimpleName()
                                + ". Nothing half-done was left. The details are in "
                                + LogFolder.file()
                                + ".",
                        ExitCode.FAILED);
            }
        };
    }

    /// A command did what it was asked for, and could not say so.
    int notPrinted(IOException e) {
        terminal.err()
                .println(
                        "Standard output can't be written: "
                                + FileTrouble.words(e)
                                + ". What the command changed in the project, if anything, is done.");
        terminal.err().flush();
        return ExitCode.FAILED;
    }

    private int say(String sentence, int exitCode) {
        say(sentence);
        return exitCode;
    }

    private void say(String sentence) {
        terminal.err().println(sentence);
        terminal.err().flush();
        if (json) {
            terminal.out().println(new JsonObject().put("error", sentence));
            terminal.out().flush();
        }
    }

    private static String sentence(Throwable e) {
        return String.valueOf(e.getMessage());
    }
}
