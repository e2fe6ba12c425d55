package org.pairwright.cli;

import java.util.concurrent.Callable;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.dataset.release.Recipe.Credits;
import org.pairwright.domain.Permission;
import org.pairwright.domain.filter.Filter;
import org.pairwright.service.ExportRequest;
import org.pairwright.service.SafetyExport;
import org.pairwright.storage.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes a dataset.
@Command(
        name = "export",
        description =
                "Resolve the decisions on each pair, write those that come through, read the file back and put"
                        + " it in its place. Every pair is exported or excluded for one stated reason.",
        footer = {
            "",
            "Pairs for which a filter doesn't hold are counted as \"filtered\".",
            "",
            "For example:",
            "  pairwright export safety.pairs --out dataset/",
            "  pairwright export safety.pairs --format trl-kto --ties both --out kto.jsonl",
            "  pairwright export safety.pairs --format openai --axis safety-first --out safe.jsonl",
            "  pairwright export safety.pairs --format llama-factory-sharegpt --out dataset/"
                    + " --split train=0.9,validation=0.05,test=0.05 --seed 1",
            "  pairwright export safety.pairs --min-annotators 3 --min-agreement 0.75 --out strict/",
            "  pairwright export safety.pairs --resolve annotator:Mara --out mara.jsonl --json",
            "  pairwright export safety.pairs --resolve dawid-skene --min-agreement 0.9 --out sure.jsonl",
            "  pairwright export safety.pairs --filter 'category = mlc:vcr' --out violent.jsonl",
            "  pairwright export safety.pairs --format sft-safety --axis safety-first --mix chat.jsonl"
                    + " --mix-ratio 0.03 --out mixed.jsonl"
        })
@Needs(Permission.EXPORT)
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private ProjectParameter project;
    @Mixin private ActorOption actor;
    @Mixin private JsonOption json;
    @Mixin private FilterOption filter;
    @Mixin private TaxonomyOption taxonomy;
    @Mixin private RecipeOptions options;
    @Mixin private SftOptions safety;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR|FILE",
            description = "A folder, or a file.")
    private String out = "";

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (out.isBlank()) {
            throw new WrongUsage("--out: " + PathConverter.EMPTY + ".");
        }
        requireSound();
        SafetyExport.Exported exported;
        try (Database database = project.openToRead();
                ProgressBar progress = terminal.progress()) {
            actor.in(database);
            String wanted = filter.text(database);
            TaxonomyOption.Told told = taxonomy.told(database, filter.filter(database));
            if (told.isTold()) {
                wanted = Filter.write(told.filter());
                terminal.say(told.words());
            }
            Recipe recipe = options.recipe(wanted, Credits.NONE);
            ExportRequest request =
                    new ExportRequest(
                            safety.in(options.format()),
                            recipe.policy(),
                            recipe.splits(),
                            recipe.pairs(),
                            out);
            exported =
                    new SafetyExport(database)
                            .run(request, safety.list(), safety.mixing(recipe.seed()), progress);
        }
        ExportWords words = new ExportWords(exported);
        if (json.isAsked()) {
            words.mixing().ifPresent(terminal::say);
        }
        json.print(terminal, words::json, words::summary);
        return ExitCode.DONE;
    }

    /// Before a project is opened, as far as that goes.
    private void requireSound() {
        safety.in(options.format());
        options.recipe("", Credits.NONE);
    }
}
