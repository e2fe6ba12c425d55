package org.pairwright.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pairwright.importing.FieldDiscovery;
import org.pairwright.importing.ImportFile;
import org.pairwright.importing.ImportOptions;
import org.pairwright.importing.UnreadableFile;

/// Sorts files by the fields that their first rows have.
final class FileGroups {
    private final Map<Set<String>, List<Path>> files = new LinkedHashMap<>();
    private final Map<Set<String>, String> misfits = new LinkedHashMap<>();
    private boolean unparted;

    /// Looks into a file.
    ///
    /// @throws UnreadableFile when it can't be read for another reason than that its content fits
    ///   no format or not its mapping
    void look(Path path, ImportOptions options) {
        try (ImportFile file = ImportFile.open(path, options)) {
            add(path, file.fields());
        } catch (UnreadableFile e) {
            addMisfit(path, options, e);
        }
    }

    /// A file that is known to have those fields.
    void add(Path path, Set<String> fields) {
        List<Path> same = files.computeIfAbsent(fields, it -> new ArrayList<>());
        if (!same.contains(path)) {
            same.add(path);
        }
    }

    /// A file that could not be read.
    ///
    /// @throws UnreadableFile as above
    void addMisfit(Path path, ImportOptions options, UnreadableFile why) {
        Set<String> fields =
                switch (why.problem().code()) {
                    case UNKNOWN_FORMAT, MISSING_FIELD ->
                            FieldDiscovery.of(path, options.separator(), options.known()).names();
                    case UNKNOWN_SEPARATOR -> {
                        unparted = true;
                        yield Set.of();
                    }
                    default -> throw why;
                };
        add(path, fields);
        misfits.putIfAbsent(fields, why.problem().message());
    }

    boolean hasMisfit() {
        return !misfits.isEmpty();
    }

    List<FileGroup> all() {
        return files.entrySet().stream()
                .map(it ->
                        new FileGroup(
                                it.getValue(),
                                it.getKey(),
                                misfits.getOrDefault(it.getKey(), ""),
                                unparted && it.getKey().isEmpty()))
                .toList();
    }
}
