package org.pairwright.ui.kit.exhibit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.pairwright.ui.kit.KeyMap;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.PageByPart;

/// Makes the cards of a page's pictures, one a frame; their places are there at once.
public record ExhibitCards(ExhibitHost host, PageByPart page, KeyMap keys, Messages messages) {
    private static final double NARROWEST = 340;

    /// The places of all cards, in which they come.
    public CardGrid grid(List<Exhibit> exhibits) {
        List<StackPane> places = new ArrayList<>();
        for (Exhibit exhibit : exhibits) {
            StackPane place = new StackPane();
            if (exhibit.wide()) {
                CardGrid.setWide(place);
            }
            page.soon(() ->
                    place.getChildren().setAll(new ExhibitCard(exhibit, host, keys, messages)));
            places.add(place);
        }
        return new CardGrid(NARROWEST, places);
    }
}
