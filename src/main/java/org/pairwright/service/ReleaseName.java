package org.pairwright.service;

import java.text.Normalizer;
import java.util.Locale;
import org.pairwright.dataset.release.Manifest;

/// What the folder of a release is called: its title in letters that every file system takes, and
/// its version.
final class ReleaseName {
    private static final int LONGEST = 60;

    private ReleaseName() {}

    static String of(Manifest manifest) {
        String letters =
                Normalizer.normalize(manifest.project().title(), Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String cut = letters.substring(0, Math.min(LONGEST, letters.length()));
        String name = cut.replaceAll("^-|-$", "");
        return (name.isEmpty() ? "dataset" : name) + "-" + manifest.version();
    }
}
