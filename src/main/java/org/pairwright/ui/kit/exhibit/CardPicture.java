package org.pairwright.ui.kit.exhibit;

import java.nio.file.Path;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.pairwright.ui.kit.Png;

/// A card as a picture of its own, sharp enough for paper.
final class CardPicture {
    private static final double SHARP = 2;

    private CardPicture() {}

    static WritableImage of(ExhibitCard card) {
        SnapshotParameters how = new SnapshotParameters();
        how.setTransform(Transform.scale(SHARP, SHARP));
        how.setFill(Color.TRANSPARENT);
        card.pose();
        try {
            return card.snapshot(how, null);
        } finally {
            card.rest();
        }
    }

    static void save(ExhibitCard card, Path file, PictureFiles files) {
        WritableImage picture = of(card);
        files.save(() -> {
            Png.write(picture, file);
            return file;
        });
    }
}
