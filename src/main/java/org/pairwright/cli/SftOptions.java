package org.pairwright.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pairwright.exporting.ExportFormat;
import org.pairwright.exporting.SftAmount;
import org.pairwright.exporting.SftSafety;
import org.pairwright.service.SftMixing;
import picocli.CommandLine.Option;

/// What an export for safety is asked beyond its recipe.
final class SftOptions {
    @Option(
            names = "--system",
            paramLabel = "TEXT",
            description =
                    "With sft-safety: what every prompt begins with that has no message of the system's.")
    private String system = "";

    @Option(
            names = "--mix",
            paramLabel = "FILE",
            description =
                    "With sft-safety: mix the rows into this file of supervised fine-tuning data, one JSON object"
                            + " a line with the lists prompt and completion, or messages; --out is the mixed"
                            + " file. Its rows stay as they are, in an order drawn by --seed.")
    private Optional<Path> mix = Optional.empty();

    @Option(
            names = "--mix-ratio",
            paramLabel = "X",
            description =
                    "How many are mixed in, as a share of all rows of the mixed file. A few per cent is often"
                            + " enough to make a model safer, and many more make it refuse what only looks"
                            + " unsafe (Bianchi et al. 2023, \"Safety-Tuned LLaMAs\").")
    private @Nullable Double ratio;

    @Option(
            names = "--mix-count",
            paramLabel = "N",
            description = "How many are mixed in, as a number of rows.")
    private @Nullable Long count;

    @Option(
            names = "--unsafe-list",
            paramLabel = "FILE",
            description =
                    "List here, one JSON object a line, the exported pairs whose rejected response is unsafe"
                            + " though people found it the more helpful one: what the model is taught not to"
                            + " do there.")
    private Optional<Path> list = Optional.empty();

    Optional<Path> list() {
        return list;
    }

    /// The format with what was said of it.
    ///
    /// @throws WrongUsage when another format was told what only this one can be
    ExportFormat in(ExportFormat format) {
        boolean said = !system.isEmpty() || mix.isPresent() || ratio != null || count != null;
        if (!(format instanceof SftSafety)) {
            if (said) {
                throw new WrongUsage(
                        "--system, --mix, --mix-ratio and --mix-count go with --format sft-safety.");
            }
            return format;
        }
        mixing(0);
        return new SftSafety(system);
    }

    /// What the rows are mixed into.
    ///
    /// @throws WrongUsage when it was not said how many, or said twice
    Optional<SftMixing> mixing(long seed) {
        long amounts = Stream.of(ratio != null, count != null).filter(it -> it).count();
        if (mix.isEmpty()) {
            if (amounts > 0) {
                throw new WrongUsage("--mix-ratio and --mix-count go with --mix FILE.");
            }
            return Optional.empty();
        }
        if (amounts != 1) {
            throw new WrongUsage(
                    "Say how many rows are mixed in: either --mix-ratio X or --mix-count N.");
        }
        try {
            SftAmount amount =
                    ratio != null
                            ? new SftAmount.Ratio(ratio)
                            : new SftAmount.Count(count == null ? 0 : count);
            return Optional.of(new SftMixing(mix.get(), amount, seed));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
