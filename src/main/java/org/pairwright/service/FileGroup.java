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
/// @param unparted whether nobody can tell their fields, as long as it is not said what parts the
///   columns of a table
public record FileGroup(List<Path> files, Set<String> fields, String misfit, boolean unparted) {
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
