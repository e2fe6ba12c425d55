package org.pairwright.exporting.release;

import static org.pairwright.exporting.release.CardText.count;
import static org.pairwright.exporting.release.CardText.number;
import static org.pairwright.exporting.release.CardText.percent;

import java.util.Locale;
import org.pairwright.dataset.SafetyBalance;
import org.pairwright.dataset.release.Agreement;
import org.pairwright.dataset.release.Figures;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.exporting.Column;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.Layout;

/// The card of a dataset: what whoever trains on it has to know, in Markdown with the Hugging Face
/// Hub's front matter. Everything in it is computed; what only people know, it asks them to add.
final class DatasetCard {
    private final Manifest manifest;
    private final Credited credits;
    private final DatasetFormat format;
    private final CardText card = new CardText();
    private final ReliabilityPart reliability;

    private DatasetCard(Manifest manifest, Credited credits, DatasetFormat format) {
        this.manifest = manifest;
        this.credits = credits;
        this.format = format;
        reliability = new ReliabilityPart(manifest, card);
    }

    static String of(Manifest manifest, Credited credits, DatasetFormat format) {
        return new DatasetCard(manifest, credits, format).text();
    }

    /// One sentence of what the dataset is.
    static String description(Manifest manifest, DatasetFormat format) {
        return "%s in %s for %s, from preference decisions on %s."
                .formatted(
                        count(manifest.rows(), "row"),
                        count(manifest.files().size(), "split"),
                        format.name(),
                        count(manifest.counts().exported(), "pair"));
    }

    private String text() {
        card.raw(FrontMatter.of(manifest, credits, format.target()));
        card.line("# " + Markdown.text(credits.title()));
        card.line(description(manifest, format));
        card.line("Version %s, of the state of %s.".formatted(manifest.version(), date()));
        warning();
        splits();
        schema();
        new MakingPart(manifest, reliability, card).write();
        annotators();
        agreement();
        exclusions();
        hazards();
        balance();
        new BiasPart(manifest.figures(), card).write();
        licenses();
        files();
        return card.toString();
    }

    private String date() {
        return manifest.project().at().substring(0, 10);
    }

    private void warning() {
        long unsafe = manifest.figures().unsafe().sum();
        card.line("## Content warning");
        if (unsafe > 0) {
            card.line(
                    "This dataset holds text that people judged harmful: %s. It is there so that models learn to avoid it. Do not train on the rejected responses alone."
                            .formatted(count(unsafe, "unsafe response")));
            return;
        }
        card.line(
                (manifest.figures().hazards().isEmpty()
                                ? "No response in it was judged unsafe."
                                : "No response in it came out as unsafe, but somebody found one of the hazards below in some.")
                        + " Not every response was judged: text in it may still be offensive or harmful.");
    }

    private void splits() {
        card.line("## Splits");
        Recipe recipe = manifest.recipe();
        card.line(
                recipe.split().isEmpty()
                        ? "All rows are in one split."
                        : "Prompts were drawn into splits by the hash of their text and the seed "
                                + recipe.seed()
                                + (recipe.balanceCategories()
                                        ? ": no prompt is in two splits."
                                        : ": no prompt is in two splits, and pairs that are added later move none."));
        if (recipe.groupNearDuplicates()) {
            card.line(
                    "Prompts that differ in little are in one split, the one of the oldest of them: those whose MinHash says that they share about four in five of their pieces of five characters, or more, directly or by way of others. Nearly all that share nine in ten are found. A prompt that is added later moves others where it joins two such groups.");
        }
        if (recipe.balanceCategories()) {
            card.line(
                    "They were drawn so that each category that people found has about its share in every split, counted by the rarest category of a prompt. Pairs and decisions that are added later can move prompts to other splits.");
        }
        card.table("Split", "Rows", "Bytes", "File");
        manifest.files()
                .forEach(file ->
                        card.row(
                                file.split(),
                                number(file.rows()),
                                number(file.bytes()),
                                Markdown.cell(file.path())));
    }

    private void schema() {
        card.line("## Schema");
        card.line("Format: %s (%s).".formatted(format.name(), Markdown.code(format.id())));
        card.table("Column", "Holds");
        Layout layout = Layout.valueOf(manifest.layout().toUpperCase(Locale.ROOT));
        for (Column column : format.columns(layout)) {
            card.row(Markdown.cell(column.name()), ColumnWords.of(column.kind()));
        }
        if (format.columns(layout).stream().anyMatch(it -> it.kind() == Column.Kind.TOOLS)) {
            card.line(
                    "Messages may also have `name`, `tool_calls` and `tool_call_id`. Those of each file's first row all have a `tool_call_id`, empty where there is none, so that `datasets` sees that keys differ and keeps the others.");
        }
    }

    private void annotators() {
        Figures figures = manifest.figures();
        card.line("## Annotators");
        card.line(
                "%s decided the pairs in this release. %sHow they were found, trained and paid is for whoever publishes this to add."
                        .formatted(
                                count(figures.annotators().size(), "annotator"),
                                manifest.recipe().namesAnnotator()
                                        ? ""
                                        : "Names are not published. "));
        reliability.annotators();
        card.line("What annotators answered to the question, of the released pairs:");
        card.counts("Decision", "Number", figures.outcomes());
    }

    private void agreement() {
        Figures figures = manifest.figures();
        card.line("## Agreement");
        card.line(
                "Percent agreement on the better side, over pairs that two or more decided: the mean by pair, and"
                        + " pooled. A tie is a side of its own. Alpha is Krippendorff's (nominal), which takes chance out:"
                        + " 1 is perfect, 0 what chance gives. The released pairs agree more by how they were chosen.");
        card.table("Over", "Pairs", "Decisions", "Mean by pair", "Pooled", "Alpha");
        agreement("all pairs looked at", figures.agreementOfAll());
        agreement("released pairs", figures.agreement());
    }

    private void agreement(String over, Agreement agreement) {
        Double percent = agreement.percent();
        Double pooled = agreement.pooled();
        Double alpha = agreement.alpha();
        card.row(
                over,
                number(agreement.pairs()),
                number(agreement.decisions()),
                percent == null ? "undefined" : percent(percent),
                pooled == null ? "undefined" : percent(pooled),
                alpha == null ? "undefined" : String.format(Locale.ENGLISH, "%.3f", alpha));
    }

    private void exclusions() {
        card.line("## What was left out");
        card.line(
                "%s of %s are in this release. Each of the others is left out for the first reason that holds;"
                                .formatted(
                                        number(manifest.counts().exported()),
                                        count(manifest.counts().pairs(), "pair"))
                        + " `excluded.csv` has them one by one.");
        card.counts("Reason", "Pairs", manifest.counts().excluded());
        if (!manifest.counts().cannotCarry().isEmpty()) {
            card.line("What the format could not carry:");
            card.counts("What", "Pairs", manifest.counts().cannotCarry());
        }
    }

    private void hazards() {
        if (manifest.figures().hazards().isEmpty()) {
            return;
        }
        card.line("## Hazards");
        card.line("Released pairs in which somebody found a category, in either response:");
        card.counts("Category", "Pairs", manifest.figures().hazards());
    }

    private void balance() {
        SafetyBalance balance = manifest.figures().balance();
        if (balance != null) {
            new BalancePart(balance, card).write();
        }
    }

    private void licenses() {
        card.line("## License");
        card.line("This dataset: " + Markdown.text(credits.license().words()) + ".");
        card.line(
                manifest.made().licenses().isEmpty()
                        ? "The files that its prompts and responses came from state no license."
                        : "Licenses stated for the files that the prompts and responses came from, which hold on:");
        manifest.made().licenses().forEach(license -> card.item(Markdown.text(license)));
    }

    private void files() {
        card.line("## Files");
        card.item(
                "`manifest.json`: everything above for programs, with the recipe and all checksums");
        card.item("`pairs.csv`: which pair is which row of which split, counted from 0");
        card.item("`excluded.csv`: which pair was left out for which reason");
        card.item("`croissant.json`: the dataset in the words of Croissant 1.0");
        card.item("`SHA256SUMS`: checksums of all files, for `sha256sum --check SHA256SUMS`");
    }
}
