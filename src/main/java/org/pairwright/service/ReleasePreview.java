package org.pairwright.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairwright.dataset.release.Figures;

/// What a release would be.
///
/// @param labels whether each response is a row with a label, rather than each pair one
/// @param exported and all of `excluded` add up to `pairs`
/// @param obstacles how many of those that the format has no form for stay out for what, by words
/// @param merged how many rows an earlier one makes needless
/// @param contradicted how many rows stay out as others say the contrary
/// @param splits how many pairs each split gets
/// @param next which release it would be
/// @param gaps what the project does not say of it
/// @param categoryNames what the hazards are called, by their codes
/// @param samples the first pairs, each as the trainer would see it
public record ReleasePreview(
        boolean labels,
        long pairs,
        long exported,
        Map<String, Long> excluded,
        Map<String, Long> obstacles,
        long merged,
        long contradicted,
        Map<String, Long> splits,
        Figures figures,
        NextRelease next,
        List<ReleaseGap> gaps,
        Map<String, String> categoryNames,
        List<String> samples) {
    public ReleasePreview {
        excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
        obstacles = Collections.unmodifiableMap(new LinkedHashMap<>(obstacles));
        splits = Collections.unmodifiableMap(new LinkedHashMap<>(splits));
        categoryNames = Map.copyOf(categoryNames);
        gaps = List.copyOf(gaps);
        samples = List.copyOf(samples);
    }
}
