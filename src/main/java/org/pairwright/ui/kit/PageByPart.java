package org.pairwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/// Makes the pages of a place that shows one at a time, part by part. Once a page is left, nothing
/// more is made of it.
public final class PageByPart {
    private final PartByPart parts;
    private final List<Runnable> page = new ArrayList<>();
    private Subscription kept = Subscription.EMPTY;

    /// @param parts makes other things, too
    public PageByPart(PartByPart parts) {
        this.parts = parts;
    }

    /// A part of the page that is shown, as in [PartByPart#soon].
    public void soon(Runnable part) {
        page.add(part);
        parts.soon(part);
    }

    /// What tells the page of news, as long as it is shown.
    public void keep(Subscription news) {
        kept = kept.and(news);
    }

    /// Another page is shown from here on, or none.
    public void turn() {
        parts.forget(page);
        page.clear();
        kept.unsubscribe();
        kept = Subscription.EMPTY;
    }
}
