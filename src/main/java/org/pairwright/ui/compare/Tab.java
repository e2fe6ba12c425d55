package org.pairwright.ui.compare;

import java.util.Locale;

/// A part of the screen, of which one is shown.
enum Tab {
    /// Who wins, and how far the candidate is from the baseline.
    OVERVIEW("compare.tab.overview"),
    /// How safe each is, and how evasive.
    SAFETY("compare.tab.safety"),
    /// The same of some of the pairs.
    PARTS("compare.tab.parts"),
    /// In the course of versions, and what suites said.
    HISTORY("compare.tab.history");

    private final String words;

    Tab(String words) {
        this.words = words;
    }

    /// The message key of its name.
    String words() {
        return words;
    }

    String id() {
        return "compare-tab-" + name().toLowerCase(Locale.ROOT);
    }
}
