package org.pairwright.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.dataset.release.Figures;

/// What a release would be.
///
/// @param exported and all of `excluded` add up to `pairs`
/// @param splits how many pairs each split gets
/// @param samples the first pairs, each as the trainer would see it
public record ReleasePreview(
        long pairs,
        long exported,
        Map<String, Long> excluded,
        Map<String, Long> splits,
        Figures figures,
        List<String> samples) {
    public ReleasePreview {
        excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
        splits = Collections.unmodifiableMap(new LinkedHashMap<>(splits));
        samples = List.copyOf(samples);
    }
}
