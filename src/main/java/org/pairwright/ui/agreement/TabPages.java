package org.pairwright.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Lazily;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PageByPart;
import org.pairwright.ui.kit.Texts;
import org.pairwright.ui.kit.Wrapped;
import org.pairwright.ui.kit.exhibit.CardGrid;
import org.pairwright.ui.kit.exhibit.Exhibit;
import org.pairwright.ui.kit.exhibit.ExhibitCards;

/// Makes what each part of the screen shows of what was found.
final class TabPages {
    private static final double HEADLINE = 204;

    /// So many rows of a table come in one frame, as long as they are seen at once.
    private static final int ROWS = 3;

    /// So many headlines come in one frame.
    private static final int CARDS = 3;

    private final AgreementViewModel viewModel;
    private final ExhibitCards cards;
    private final PageByPart parts;
    private final AgreementNotices notices;
    private final KeyMap keys;
    private final Messages messages;
    private Optional<String> explained = Optional.empty();
    private boolean seen;

    /// @param parts makes one after the other, so that no key has to wait for all of them
    TabPages(
            AgreementViewModel viewModel,
            PageByPart parts,
            AgreementNotices notices,
            KeyMap keys,
            Messages messages) {
        this.viewModel = viewModel;
        this.notices = notices;
        this.parts = parts;
        this.keys = keys;
        cards = new ExhibitCards(viewModel, parts, keys, messages);
        this.messages = messages;
    }

    VBox page(Tab tab, Findings findings) {
        VBox page = new VBox(12);
        page.getStyleClass().add("agreement-page");
        if (tab == Tab.OVERVIEW && findings.isUnshared()) {
            page.getChildren().add(notices.unshared());
        } else if (tab == Tab.OVERVIEW) {
            headlines(findings.headlines(), page);
            page.getChildren().add(new OtherAnnotatorsLine(viewModel.others(), keys, messages));
        }
        if (tab == Tab.MODELS && !findings.suggested().isEmpty()) {
            page.getChildren().add(line("agreement-suggested", findings.suggested()));
        }
        if (tab != Tab.PLAN && !findings.notes().isEmpty()) {
            page.getChildren().add(line("agreement-behind", String.join(" ", findings.notes())));
        }
        pictures(findings.on(tab), page);
        if (tab == Tab.PEOPLE && !findings.matrices().types().isEmpty()) {
            besideFirst(new MatrixPane(viewModel.matrix(), cards), page);
        }
        switch (tab) {
            case OVERVIEW -> page.getChildren().add(pairs(findings));
            case PARTS -> page.getChildren().add(new PartsPane(viewModel.parts(), cards, messages));
            case PLAN ->
                    page.getChildren().add(new PlanPane(viewModel.plan(), cards, keys, messages));
            case PEOPLE, BIAS, MODELS -> {
                // The pictures are all there is.
            }
        }
        return page;
    }

    /// What can't be told stands behind what can: a picture beside it would stretch it.
    private void pictures(List<Exhibit> exhibits, VBox page) {
        for (boolean drawn : new boolean[] {true, false}) {
            List<Exhibit> some = exhibits.stream().filter(it -> it.isDrawn() == drawn).toList();
            if (!some.isEmpty()) {
                page.getChildren().add(cards.grid(some));
            }
        }
    }

    /// The first picture is of whom there is a choice.
    private void besideFirst(Node card, VBox page) {
        page.getChildren().stream()
                .filter(CardGrid.class::isInstance)
                .map(CardGrid.class::cast)
                .findFirst()
                .ifPresent(grid ->
                        grid.getChildren().add(Math.min(1, grid.getChildren().size()), card));
    }

    private static Label line(String id, String words) {
        Label line = Wrapped.of(words, "small", "muted", "sentences");
        line.setId(id);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private VBox pairs(Findings findings) {
        Label what = Texts.of(messages.of("agreement.pairs.what"), "small", "muted");
        what.setWrapText(true);
        VBox head = new VBox(2, Texts.of(messages.of("agreement.pairs.title"), "card-title"), what);
        head.getStyleClass().add("agreement-head");
        VBox card = new VBox(4, head);
        Lazily<PairTable> table =
                new Lazily<>(() -> new PairTable(findings, viewModel::showPair, messages));
        // A table takes its time: it is made, styled and filled one after the other.
        parts.soon(table::get);
        parts.soon(() -> card.getChildren().add(table.get()));
        for (int rows = ROWS; rows < PairTable.MOST_ROWS; rows += ROWS) {
            int some = rows;
            parts.soon(() -> table.get().fill(some));
        }
        parts.soon(() -> table.get().fill());
        card.getStyleClass().addAll("card", "agreement-list");
        return card;
    }

    private void headlines(List<Headline> headlines, VBox page) {
        VBox meaning = new VBox();
        meaning.managedProperty().bind(meaning.visibleProperty());
        meaning.setVisible(false);
        List<Node> all = new ArrayList<>();
        for (Headline headline : headlines) {
            all.add(new HeadlineCard(headline, it -> turn(it, meaning), keys, messages));
        }
        page.getChildren().addAll(grid(all), meaning);
        Optional<String> before = explained;
        explained = Optional.empty();
        headlines.stream()
                .filter(it -> before.filter(it.id()::equals).isPresent())
                .forEach(it -> turn(it, meaning));
    }

    /// The first ones come a few a frame, and are seen when all are there. Those that follow take
    /// their place at once: nobody should see it empty.
    private CardGrid grid(List<Node> cards) {
        if (seen) {
            return new CardGrid(HEADLINE, cards);
        }
        seen = true;
        CardGrid grid = new CardGrid(HEADLINE, List.of());
        grid.setVisible(false);
        for (int i = 0; i < cards.size(); i += CARDS) {
            List<Node> some = cards.subList(i, Math.min(i + CARDS, cards.size()));
            parts.soon(() -> grid.getChildren().addAll(some));
        }
        parts.soon(() -> grid.setVisible(true));
        return grid;
    }

    private void turn(Headline headline, VBox meaning) {
        if (explained.filter(headline.id()::equals).isPresent()) {
            close(meaning);
        } else {
            explained = Optional.of(headline.id());
            meaning.getChildren().setAll(new MeaningCard(headline, () -> close(meaning), messages));
            meaning.setVisible(true);
        }
    }

    private void close(VBox meaning) {
        explained = Optional.empty();
        meaning.setVisible(false);
        meaning.getChildren().clear();
    }
}
