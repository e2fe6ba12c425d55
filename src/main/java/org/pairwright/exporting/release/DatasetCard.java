package org.pairwright.exporting.release;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pairwright.dataset.release.Agreement;
import org.pairwright.dataset.release.Figures;
import org.pairwright.dataset.release.Figures.GoodBad;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.ProjectState.MadeUnder;
import org.pairwright.exporting.Column;
import org.pairwright.exporting.DatasetFormat;
import org.pairwright.exporting.Layout;

/// The card of a dataset: what whoever trains on it has to know, in Markdown with the Hugging Face
/// Hub's front matter. Everything in it is computed; what only people know, it asks them to add.
final class DatasetCard {
    private final Manifest manifest;
    private final Credited credits;
    private final DatasetFormat format;
    private final StringBuilder card = new StringBuilder();

    private DatasetCard(Manifest manifest, Credited credits, DatasetFormat format) {
        this.manifest = manifest;
        this.credits = credits;
        this.format = format;
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
        card.append(FrontMatter.of(manifest, credits, format.target()));
        line("# " + Markdown.text(credits.title()));
        line(description(manifest, format));
        line("Version %s, of the state of %s.".formatted(manifest.version(), date()));
        warning();
        splits();
        schema();
        making();
        annotators();
        agreement();
        exclusions();
        hazards();
        biases();
        licenses();
        files();
        return card.toString();
    }

    private String date() {
        return manifest.project().at().substring(0, 10);
    }

    private void warning() {
        GoodBad unsafe = manifest.figures().unsafe();
        line("## Content warning");
        line(
                unsafe.good() + unsafe.bad() == 0 && manifest.figures().hazards().isEmpty()
                        ? "No response in it was judged unsafe. Not every response was judged: text in it may"
                                + " still be offensive or harmful."
                        : "This dataset holds text that people judged harmful: %s. It is there so that models"
                                        .formatted(
                                                count(
                                                        unsafe.good() + unsafe.bad(),
                                                        "unsafe response"))
                                + " learn to avoid it. Do not train on the rejected responses alone.");
    }

    private void splits() {
        line("## Splits");
        Recipe recipe = manifest.recipe();
        line(
                recipe.split().isEmpty()
                        ? "All rows are in one split."
                        : "Prompts were drawn into splits by the hash of their text and the seed "
                                + recipe.seed()
                                + ": no prompt is in two splits, and pairs that are added later move none.");
        table("Split", "Rows", "Bytes", "File");
        manifest.files()
                .forEach(file ->
                        row(
                                file.split(),
                                number(file.rows()),
                                number(file.bytes()),
                                Markdown.code(file.path())));
    }

    private void schema() {
        line("## Schema");
        line("Format: %s (%s).".formatted(format.name(), Markdown.code(format.id())));
        table("Column", "Holds");
        Layout layout = Layout.valueOf(manifest.layout().toUpperCase(Locale.ROOT));
        for (Column column : format.columns(layout)) {
            row(Markdown.code(column.name()), ColumnWords.of(column.kind()));
        }
    }

    private void making() {
        Recipe recipe = manifest.recipe();
        line("## How it was made");
        line(
                "A pair is a prompt and two responses. What annotators said of it, labels that came with a file"
                        + " included, came to one outcome under this recipe, which `manifest.json` holds in full:");
        item("Question: " + Markdown.code(recipe.axis()));
        item("Whose word settles a pair: " + Markdown.code(recipe.resolve()));
        item("At least %s".formatted(count(recipe.minAnnotators(), "annotator")));
        item("Least share of agreement: " + recipe.minAgreement());
        item("Ties: " + (recipe.ties().equals("both") ? "both responses good" : "left out"));
        item(
                "Unsafe responses as the chosen one: "
                        + (recipe.allowUnsafeChosen() ? "allowed" : "left out"));
        if (recipe.corrected()) {
            item(
                    "Corrections by annotators in place of good responses: "
                            + count(manifest.counts().corrected(), "pair"));
        }
        if (!recipe.filter().isEmpty()) {
            item("Only pairs for which this holds: " + Markdown.code(recipe.filter()));
        }
        line("Decisions in the project were made under these versions:");
        made("Taxonomy", manifest.made().taxonomies());
        made("Guidelines", manifest.made().guidelines());
        made("Questions", manifest.made().questions());
    }

    private void made(String what, List<MadeUnder> versions) {
        for (MadeUnder version : versions) {
            item(
                    "%s %s: %s (SHA-256 `%s`)"
                            .formatted(
                                    what,
                                    Markdown.text(version.version()),
                                    count(version.annotations(), "annotation"),
                                    version.digest()));
        }
    }

    private void annotators() {
        Figures figures = manifest.figures();
        line("## Annotators");
        line(
                "%s decided the pairs in this release. Names are not published. How they were found, trained and paid is for whoever publishes this to add."
                        .formatted(count(figures.annotators().size(), "annotator")));
        table("Annotator", "Kind", "Decisions");
        int number = 0;
        for (Figures.Annotators annotator : figures.annotators()) {
            row(Integer.toString(++number), annotator.kind(), number(annotator.decisions()));
        }
        line("What they said of the released pairs:");
        counts("Decision", "Number", figures.outcomes());
    }

    private void agreement() {
        Figures figures = manifest.figures();
        line("## Agreement");
        line(
                "Percent agreement on the better side, over pairs that two or more decided. A tie is a side of"
                        + " its own. Raw agreement on such pairs is normally 63 to 82 %; no figure here is"
                        + " corrected for chance. The released pairs agree more by how they were chosen.");
        table("Over", "Pairs", "Decisions", "Mean by pair", "Pooled");
        agreement("all pairs looked at", figures.agreementOfAll());
        agreement("released pairs", figures.agreement());
    }

    private void agreement(String over, Agreement agreement) {
        Double percent = agreement.percent();
        Double pooled = agreement.pooled();
        row(
                over,
                number(agreement.pairs()),
                number(agreement.decisions()),
                percent == null ? "undefined" : percent(percent),
                pooled == null ? "undefined" : percent(pooled));
    }

    private void exclusions() {
        line("## What was left out");
        line(
                "%s of %s are in this release. Each of the others is left out for the first reason that holds;"
                                .formatted(
                                        number(manifest.counts().exported()),
                                        count(manifest.counts().pairs(), "pair"))
                        + " `excluded.csv` has them one by one.");
        counts("Reason", "Pairs", manifest.counts().excluded());
        if (!manifest.counts().cannotCarry().isEmpty()) {
            line("What the format could not carry:");
            counts("What", "Pairs", manifest.counts().cannotCarry());
        }
    }

    private void hazards() {
        if (manifest.figures().hazards().isEmpty()) {
            return;
        }
        line("## Hazards");
        line("Released pairs in which somebody found a category, in either response:");
        counts("Category", "Pairs", manifest.figures().hazards());
    }

    private void biases() {
        Figures figures = manifest.figures();
        Figures.Lengths lengths = figures.lengths();
        line("## Known biases");
        line(
                "In pairs with one good response and one bad, as far as length and place can tell (A and B are as"
                        + " the source file had them, or drawn; never by which is better):");
        item(
                "the good response is the longer one in %s of %s (%s)"
                        .formatted(
                                number(figures.goodLonger()),
                                number(figures.ranked()),
                                share(figures.goodLonger(), figures.ranked())));
        item(
                "mean length in characters: good %s, bad %s, prompt %s"
                        .formatted(lengths.goodMean(), lengths.badMean(), lengths.promptMean()));
        item(
                "the good response is A in %s of %s (%s)"
                        .formatted(
                                number(figures.goodIsA()),
                                number(figures.ranked()),
                                share(figures.goodIsA(), figures.ranked())));
        line("Sources of the responses:");
        table("Source", "Good", "Bad");
        figures.sources()
                .forEach((source, number) ->
                        row(
                                source.isEmpty() ? "(unknown)" : Markdown.text(source),
                                number(number.good()),
                                number(number.bad())));
    }

    private void licenses() {
        line("## License");
        line("This dataset: " + Markdown.text(credits.license().words()) + ".");
        line(
                manifest.made().licenses().isEmpty()
                        ? "The files that its prompts and responses came from state no license."
                        : "Licenses stated for the files that the prompts and responses came from, which hold on:");
        manifest.made().licenses().forEach(license -> item(Markdown.text(license)));
    }

    private void files() {
        line("## Files");
        item("`manifest.json`: everything above for programs, with the recipe and all checksums");
        item("`pairs.csv`: which pair is which row of which split, counted from 0");
        item("`excluded.csv`: which pair was left out for which reason");
        item("`croissant.json`: the dataset in the words of Croissant 1.0");
        item("`SHA256SUMS`: checksums of all files, for `sha256sum --check SHA256SUMS`");
    }

    private void counts(String what, String unit, Map<String, Long> numbers) {
        if (numbers.isEmpty()) {
            line("None.");
            return;
        }
        table(what, unit);
        numbers.forEach((name, number) -> row(Markdown.code(name), number(number)));
    }

    private void line(String paragraph) {
        card.append('\n').append(paragraph).append('\n');
    }

    /// A list directly below its paragraph is a list all the same, but not in every reader.
    private void item(String text) {
        if (!inList()) {
            card.append('\n');
        }
        card.append("- ").append(text).append('\n');
    }

    private boolean inList() {
        return card.lastIndexOf("\n- ") == card.lastIndexOf("\n", card.length() - 2);
    }

    private void table(String... heads) {
        card.append('\n');
        row(heads);
        row(Collections.nCopies(heads.length, "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        card.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "no such pairs" : percent((double) part / whole);
    }
}
