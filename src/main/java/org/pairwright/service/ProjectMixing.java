package org.pairwright.service;

import java.nio.file.Path;
import java.util.Optional;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.Actor;
import org.pairwright.domain.Annotator;
import org.pairwright.domain.Permission;
import org.pairwright.exporting.SftAmount;
import org.pairwright.exporting.SftSafety;
import org.pairwright.exporting.UnmixableFile;
import org.pairwright.storage.Database;

/// Mixes a project's unsafe prompts with safe answers into a file of supervised fine-tuning data,
/// for one who says on a screen how many.
///
/// Safe to use from several threads. Every method but [#refusal] and [#problem] may wait for the
/// disk.
public final class ProjectMixing {
    /// The format whose rows can be mixed in.
    public static final String FORMAT = new SftSafety().id();

    private final Database database;
    private final Annotator annotator;
    private final Actor actor;

    /// @param annotator who acts
    public ProjectMixing(Database database, Annotator annotator) {
        this.database = database;
        this.annotator = annotator;
        actor = new Actor(annotator.name(), SystemUser.name());
    }

    /// What is mixed, as somebody types it.
    ///
    /// @param system what every prompt begins with that has no message of the system's; may be
    ///   empty
    /// @param percent whether the amount is a share of all rows, in hundredths, and not a number of
    ///   rows
    public record Form(String system, Path others, boolean percent, String amount) {}

    /// What came of it.
    ///
    /// @param wanted how many rows for safety were asked for
    /// @param safety how many there are
    /// @param others how many rows are from the other file
    public record Mixed(Path file, long wanted, long safety, long others) {}

    /// Why they may not, in a sentence; empty when they may.
    public Optional<String> refusal() {
        return Permissions.refusal(annotator, Permission.EXPORT);
    }

    /// What is wrong with an amount, in a sentence; empty where nothing is.
    public static Optional<String> problem(Form form) {
        try {
            amount(form);
            return Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.of(
                    form.percent()
                            ? "A share is a number of per cent, such as 3."
                            : "A number of rows is a whole number.");
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static SftAmount amount(Form form) {
        String typed = form.amount().strip();
        return form.percent()
                ? new SftAmount.Ratio(Double.parseDouble(typed) / 100)
                : new SftAmount.Count(Long.parseLong(typed));
    }

    /// Writes the mixed file.
    ///
    /// @param recipe which pairs, and how they are resolved; one of [#FORMAT], in one part
    /// @param form one without a [#problem]
    /// @throws NotAllowed when they may not
    /// @throws InvalidPolicy when the recipe draws prompts into several parts
    /// @throws UnmixableFile when the other file holds anything but such rows
    /// @throws Cancelled when `progress` said so
    public Mixed mix(Recipe recipe, Form form, Path out, Progress progress) {
        new Permissions(database).require(actor, Permission.EXPORT);
        SafetyExport.Exported exported =
                new SafetyExport(database)
                        .run(
                                new ExportRequest(
                                        new SftSafety(form.system()),
                                        recipe.policy(),
                                        recipe.splits(),
                                        recipe.pairs(),
                                        out.toString()),
                                Optional.empty(),
                                Optional.of(
                                        new SftMixing(form.others(), amount(form), recipe.seed())),
                                progress);
        return exported.mixed()
                .map(it -> new Mixed(it.file().path(), it.wanted(), it.safety(), it.others()))
                .orElseThrow();
    }
}
