package org.pairwright.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Files of an import whose first rows have the same fields, so that one mapping is for all of
/// them.
///
/// @param files at least one
/// @param fields the names of the fields
/// @param misfit why their content fits no format, or not the mapping made for it, in full
///   sentences with what to do; empty where they can be read
public record FileGroup(List<Path> files, Set<String> fields, String misfit) {
    public FileGroup {
        files = List.copyOf(files);
        fields = Set.copyOf(fields);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("A group has files.");
        }
    }

    public boolean isMisfit() {
        return !misfit.isEmpty();
    }
}
