package org.pairwright.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairwright.dataset.Axis;
import org.pairwright.dataset.InvalidPolicy;
import org.pairwright.dataset.ResolutionPolicy;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.exporting.ExportFormat;
import org.pairwright.exporting.ExportFormats;
import picocli.CommandLine.Option;

/// How a dataset is made: what an export and a release are asked alike.
final class RecipeOptions {
    /// All that a recipe says, by the names of its options.
    static final List<String> NAMES =
            List.of(
                    "--format",
                    "--axis",
                    "--resolve",
                    "--min-annotators",
                    "--min-agreement",
                    "--ties",
                    "--allow-unsafe-chosen",
                    "--corrected",
                    "--with-template",
                    "--max-chars",
                    "--max-tokens",
                    "--split",
                    "--seed",
                    "--group-near-duplicates",
                    "--balance-categories",
                    "--filter",
                    "--title",
                    "--license",
                    "--creator",
                    "--url");

    @Option(
            names = "--format",
            completionCandidates = Candidates.OfExport.class,
            paramLabel = "ID",
            description = "One of those that `formats` lists. Default: ${DEFAULT-VALUE}.")
    private String format = ExportFormats.all().getFirst().id();

    @Option(
            names = "--axis",
            completionCandidates = Candidates.Axes.class,
            paramLabel = "AXIS",
            description =
                    "Which question the dataset rests on: preference (the default), helpfulness, safety, or"
                            + " safety-first: the safe response where exactly one is, the more helpful where"
                            + " both are.")
    private String axis = Axis.PREFERENCE.code();

    @Option(
            names = "--resolve",
            completionCandidates = Candidates.Resolve.class,
            paramLabel = "RULE",
            description =
                    "Whose word settles a pair: majority, unanimous, annotator:NAME, or dawid-skene: the"
                            + " outcome that is more likely than not, each annotator's word weighing by how"
                            + " reliable they are in a model of all decisions of the project. It takes three"
                            + " annotators who share pairs. Default: ${DEFAULT-VALUE}.")
    private String resolve = ResolutionPolicy.DEFAULT.resolve().code();

    @Option(
            names = "--min-annotators",
            paramLabel = "N",
            description = "Leave out pairs that fewer have decided. Default: ${DEFAULT-VALUE}.")
    private int minAnnotators = ResolutionPolicy.DEFAULT.minAnnotators();

    @Option(
            names = "--min-agreement",
            paramLabel = "X",
            description =
                    "Leave out pairs on which a smaller share agrees, 0 to 1; with dawid-skene, pairs whose"
                            + " outcome is less likely.")
    private double minAgreement = ResolutionPolicy.DEFAULT.minAgreement();

    @Option(
            names = "--ties",
            completionCandidates = Candidates.OfTies.class,
            paramLabel = "drop|both",
            description =
                    "Leave ties out, or label both responses good (KTO formats)."
                            + " Default: ${DEFAULT-VALUE}.")
    private String ties = ResolutionPolicy.DEFAULT.ties().code();

    @Option(
            names = "--allow-unsafe-chosen",
            description = "Let a response that was judged unsafe be the chosen one.")
    private boolean allowUnsafeChosen;

    @Option(
            names = "--corrected",
            description =
                    "Where annotators wrote what a good response should have said, write that in its place.")
    private boolean corrected;

    @Option(
            names = "--with-template",
            description =
                    "Where versions of a prompt template were compared, write what the model of the chosen"
                            + " response was sent, the template's words included, as the prompt; where each"
                            + " response is a row, its own model's. Pairs whose responses have none are"
                            + " written as without.")
    private boolean withTemplate;

    @Option(
            names = "--max-chars",
            paramLabel = "N",
            description = "Leave out pairs whose prompt and longer response have more characters.")
    private @Nullable Long maxChars;

    @Option(
            names = "--max-tokens",
            paramLabel = "N",
            description = "The same in tokens, counted by the encoding cl100k_base.")
    private @Nullable Long maxTokens;

    @Option(
            names = "--split",
            paramLabel = "NAME=SHARE,...",
            description =
                    "Draw each prompt into one of several files, such as"
                            + " train=0.9,validation=0.05,test=0.05. Pairs that are added later move"
                            + " none. Default: all in train.")
    private String split = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description =
                    "Another number draws the splits anew, and the random starts of dawid-skene. Default:"
                            + " ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--group-near-duplicates",
            description =
                    "Draw prompts that differ in little into one split: those that share about four in five of"
                            + " their pieces of five characters, or more. One that is added later goes to"
                            + " those it resembles; it moves others only where it joins two groups.")
    private boolean groupNearDuplicates;

    @Option(
            names = "--balance-categories",
            description =
                    "Draw so that each category that people found has its share in every split. Pairs and"
                            + " decisions that are added later then move prompts.")
    private boolean balanceCategories;

    /// @throws WrongUsage when there is none of that name
    ExportFormat format() {
        return ExportFormats.byId(format)
                .orElseThrow(() ->
                        new WrongUsage(
                                "There is no export format \"%s\". There are: %s."
                                        .formatted(
                                                format,
                                                ExportFormats.all().stream()
                                                        .map(ExportFormat::id)
                                                        .collect(Collectors.joining(", ")))));
    }

    /// The recipe as it is written.
    ///
    /// @throws InvalidPolicy when a part is none that there is
    Recipe recipe(String filter, Credits credits) {
        return new Recipe(
                format,
                axis,
                resolve,
                minAnnotators,
                minAgreement,
                ties,
                allowUnsafeChosen,
                corrected,
                maxChars,
                maxTokens,
                filter,
                split,
                seed,
                groupNearDuplicates,
                balanceCategories,
                withTemplate,
                credits);
    }
}
