package org.pairwright.ui.agreement;

import java.util.Locale;

/// A part of the screen, of which one is shown.
enum Tab {
    /// How far people agree, and on which pairs not.
    OVERVIEW("agreement.tab.overview"),
    /// The same of some of the pairs, and in the course of time.
    PARTS("agreement.tab.parts"),
    /// Each annotator.
    PEOPLE("agreement.tab.people"),
    /// What sways them besides the answers.
    BIAS("agreement.tab.bias"),
    /// Models that labeled, and known answers.
    MODELS("agreement.tab.models"),
    /// How many more labels it takes.
    PLAN("agreement.tab.plan");

    private final String words;

    Tab(String words) {
        this.words = words;
    }

    /// The message key of its name.
    String words() {
        return words;
    }

    String id() {
        return "agreement-tab-" + name().toLowerCase(Locale.ROOT);
    }
}
