package org.pairwright.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.ResolveRule;
import org.pairwright.dataset.Resolver;
import org.pairwright.dataset.RowLengths;
import org.pairwright.exporting.Column;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.DatasetWriter;
import org.pairwright.exporting.ExportFormat;
import org.pairwright.exporting.ExportedFile;
import org.pairwright.exporting.Layout;

/// What of an export deserves a look though nothing failed.
///
/// @param asked the format as it was asked for
/// @param written the form of it that the project allowed
record ExportWarnings(
        ExportFormat asked, DatasetFormat written, Layout layout, List<ExportedFile> files) {
    /// Together and Fireworks take no file with fewer examples.
    private static final int FEWEST_EXAMPLES = 3;

    /// Of what was written.
    List<String> of(DatasetWriter writer, ResolutionPolicy policy, Resolver resolver) {
        List<String> warnings = new ArrayList<>();
        addEmpty(warnings);
        addMargins(warnings);
        addRepeated(warnings, writer);
        if (resolver.weighsFewAnswers()) {
            warnings.add(
                    "Nobody answered %d times or more, so that the model of Dawid and Skene rests on little and may take a rare answer for a mistake. See what --resolve majority says."
                            .formatted(ResolveRule.ByReliability.LEAST_ANSWERS));
        }
        if (rows() > 0 && policy.withTemplate() && writer.templated() == 0) {
            warnings.add(
                    "Of no exported response is known that its model was sent more than the prompt, so prompts are what both sides saw.");
        }
        if (rows() > 0) {
            addRules(warnings);
            addLengths(warnings, writer.lengths());
        }
        return warnings;
    }

    private long rows() {
        return files.stream().mapToLong(ExportedFile::rows).sum();
    }

    private void addEmpty(List<String> warnings) {
        if (rows() == 0) {
            warnings.add("No pair came through, so there is not a single row.");
            return;
        }
        for (ExportedFile file : files) {
            if (file.rows() == 0) {
                warnings.add("The split " + file.split() + " has no rows.");
            }
        }
    }

    private void addMargins(List<String> warnings) {
        if (!asked.equals(written)) {
            warnings.add(
                    "Nobody states on this axis by how much a response is better, so there is no margin.");
        } else if (written.hasMargin()
                && written.columns(layout).stream()
                        .noneMatch(it -> it.kind() == Column.Kind.NUMBER)) {
            warnings.add(
                    "Of some pairs nobody says by how much a response is better, so there are no rewards. DPO needs none, RPO does.");
        }
    }

    private static void addRepeated(List<String> warnings, DatasetWriter writer) {
        if (writer.contradicted() > 0) {
            warnings.add(
                    "%s left out: the same prompt and response is good in one pair and bad in another."
                            .formatted(rows(writer.contradicted())));
        }
        if (writer.merged() > 0) {
            warnings.add(
                    "%s merged into an earlier one with the same prompt and response."
                            .formatted(rows(writer.merged())));
        }
    }

    /// What a trainer demands that no row by itself can show.
    private void addRules(List<String> warnings) {
        switch (written.id()) {
            case "nemo-aligner" -> {
                warnings.add(
                        "NeMo-Aligner adds no chat template: prompts stand here as they are, so put the model's template around them before training.");
                for (ExportedFile file : files) {
                    warnings.add(
                            "NeMo-Aligner stops where a file has fewer rows than the global batch size: %s has %s."
                                    .formatted(file.path().getFileName(), rows(file.rows())));
                }
            }
            case "openai" -> {
                for (ExportedFile file : files) {
                    if (file.rows() > 0 && file.rows() < FEWEST_EXAMPLES) {
                        warnings.add(
                                "Together and Fireworks take files of at least %d examples: %s has %s."
                                        .formatted(
                                                FEWEST_EXAMPLES,
                                                file.path().getFileName(),
                                                rows(file.rows())));
                    }
                }
            }
            default -> {
                // Rows say all that matters.
            }
        }
    }

    private void addLengths(List<String> warnings, RowLengths lengths) {
        if (written.id().startsWith("trl-") && lengths.beyond() > 0) {
            warnings.add(
                    "%s of %s pairs have more than %s characters, some 1,024 tokens. Unless its max_length is raised, TRL cuts what is longer, and drops the rows whose prompt alone is longer."
                            .formatted(
                                    number(lengths.beyond()),
                                    number(lengths.whole().texts()),
                                    number(RowLengths.USUAL_LIMIT)));
        }
    }

    private static String rows(long rows) {
        return number(rows) + (rows == 1 ? " row" : " rows");
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
