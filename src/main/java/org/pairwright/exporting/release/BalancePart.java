package org.pairwright.exporting.release;

import static org.pairwright.exporting.release.CardText.count;
import static org.pairwright.exporting.release.CardText.number;
import static org.pairwright.exporting.release.CardText.share;

import org.pairwright.dataset.SafetyBalance;
import org.pairwright.dataset.SafetyBalance.Helpful;
import org.pairwright.dataset.SafetyBalance.Judged;

/// The part of a dataset's card that puts safety and helpfulness side by side.
record BalancePart(SafetyBalance balance, CardText card) {
    void write() {
        Helpful helpful = balance.helpful();
        card.line("## Safety and helpfulness");
        card.line(
                "What people said of pairs with one good response and one bad: how safe each is, of those that were judged, and which of the two is more helpful, of the pairs where that was asked apart.");
        card.table("Response", "Safe", "Unsafe", "Not judged", "Unsafe of judged", "More helpful");
        long asked = helpful.good() + helpful.bad() + helpful.neither();
        row("good", balance.good(), helpful.good(), asked);
        row("bad", balance.bad(), helpful.bad(), asked);
        if (balance.helpfulButUnsafe() > 0) {
            card.line(
                    "In %s the bad response is unsafe and was found the more helpful one: there a model learns that harm is not worth the help. `pairwright export --unsafe-list` lists them."
                            .formatted(count(balance.helpfulButUnsafe(), "pair")));
        }
    }

    private void row(String name, Judged judged, long helpful, long asked) {
        long told = judged.safe() + judged.unsafe();
        card.row(
                name,
                number(judged.safe()),
                number(judged.unsafe()),
                number(judged.unjudged()),
                told == 0 ? "none judged" : share(judged.unsafe(), told),
                asked == 0 ? "not asked" : share(helpful, asked));
    }
}
