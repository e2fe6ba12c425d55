package org.pairwright.exporting.release;

import static org.pairwright.exporting.release.CardText.count;
import static org.pairwright.exporting.release.CardText.number;

import java.util.List;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Recipe;
import org.pairwright.domain.ProjectState.MadeUnder;

/// What a card says of how a dataset was made: by which recipe decisions came to one outcome, and
/// under which versions they were made.
record MakingPart(Manifest manifest, ReliabilityPart reliability, CardText card) {
    void write() {
        card.line("## How it was made");
        recipe();
        reliability.making();
        versions();
    }

    private void recipe() {
        Recipe recipe = manifest.recipe();
        card.line(
                "A pair is a prompt and two responses. What annotators said of it, labels that came with a file"
                        + " included, came to one outcome under this recipe, which `manifest.json` holds in full:");
        card.item("Question: " + Markdown.code(recipe.axis()));
        card.item("Whose word settles a pair: " + Markdown.code(recipe.resolve()));
        card.item("At least %s".formatted(count(recipe.minAnnotators(), "annotator")));
        card.item(
                (reliability.isModel()
                                ? "Least probability of an outcome: "
                                : "Least share of agreement: ")
                        + recipe.minAgreement());
        card.item("Ties: " + (recipe.ties().equals("both") ? "both responses good" : "left out"));
        card.item(
                "Unsafe responses as the chosen one: "
                        + (recipe.allowUnsafeChosen() ? "allowed" : "left out"));
        if (recipe.corrected()) {
            card.item(
                    "Corrections by annotators in place of good responses: "
                            + count(manifest.counts().corrected(), "pair")
                            + "; the column `corrected` of `pairs.csv` says in which response of which pair");
        }
        if (recipe.withTemplate()) {
            card.item(
                    "Prompts are what the models were sent, a template's words included; annotators saw them without: "
                            + count(manifest.counts().templated(), "pair"));
        }
        if (manifest.counts().merged() > 0) {
            card.item(
                    "Rows merged into an earlier one with the same prompt and response: "
                            + number(manifest.counts().merged()));
        }
        if (manifest.counts().contradicted() > 0) {
            card.item(
                    "Rows left out because the same prompt and response is good in one pair and bad in another: "
                            + number(manifest.counts().contradicted()));
        }
        if (!recipe.filter().isEmpty()) {
            card.item("Only pairs for which this holds: " + Markdown.code(recipe.filter()));
        }
    }

    private void versions() {
        boolean any = !manifest.made().guidelines().isEmpty();
        card.line(
                any
                        ? "Decisions in the project were made under these versions. Labels that came in with imported files were made elsewhere, under rules of their own, and are not counted:"
                        : "All decisions in the project came in with imported files: they were made elsewhere, under rules of their own, not under this project's guidelines or taxonomy.");
        made("Taxonomy", manifest.made().taxonomies());
        made("Guidelines", manifest.made().guidelines());
        made("Questions", manifest.made().questions());
    }

    private void made(String what, List<MadeUnder> versions) {
        for (MadeUnder version : versions) {
            card.item(
                    "%s %s: %s (SHA-256 `%s`)"
                            .formatted(
                                    what,
                                    Markdown.text(version.version()),
                                    count(version.annotations(), "annotation"),
                                    version.digest()));
        }
    }
}
