package org.pairwright.exporting.release;

import static org.pairwright.exporting.release.CardText.number;
import static org.pairwright.exporting.release.CardText.share;

import org.pairwright.dataset.release.Figures;

/// What a card says of how good responses differ from bad ones other than by being better: in
/// length, in place and in where they came from.
record BiasPart(Figures figures, CardText card) {
    private static final int MOST_SOURCES = 50;

    void write() {
        Figures.Lengths lengths = figures.lengths();
        card.line("## Known biases");
        card.line(
                "In pairs with one good response and one bad, as far as length and place can tell (A and B are as"
                        + " the source file had them, or drawn; never by which is better):");
        card.item(
                "the good response is the longer one in %s of %s (%s)"
                        .formatted(
                                number(figures.goodLonger()),
                                number(figures.ranked()),
                                share(figures.goodLonger(), figures.ranked())));
        card.item(
                "mean length in characters: good %s, bad %s, prompt %s"
                        .formatted(lengths.goodMean(), lengths.badMean(), lengths.promptMean()));
        card.item(
                "the good response is A in %s of %s (%s)"
                        .formatted(
                                number(figures.goodIsA()),
                                number(figures.ranked()),
                                share(figures.goodIsA(), figures.ranked())));
        card.line("Sources of the responses:");
        card.table("Source", "Good", "Bad");
        figures.sources().entrySet().stream()
                .limit(MOST_SOURCES)
                .forEach(source ->
                        source(
                                source.getKey().isEmpty()
                                        ? "(unknown)"
                                        : Markdown.text(source.getKey()),
                                source.getValue().good(),
                                source.getValue().bad()));
        Figures.Others more =
                Figures.Others.of(figures.sources().values().stream().skip(MOST_SOURCES));
        Figures.Others others = figures.otherSources();
        if (more.number() + others.number() > 0) {
            source(
                    "and %s others".formatted(number(more.number() + others.number())),
                    more.good() + others.good(),
                    more.bad() + others.bad());
        }
    }

    private void source(String name, long good, long bad) {
        card.row(name, number(good), number(bad));
    }
}
