package org.pairwright.ui.importing;

import java.time.ZoneId;
import java.util.List;
import org.pairwright.domain.PairField;
import org.pairwright.domain.SavedMapping;
import org.pairwright.service.FileGroup;
import org.pairwright.ui.kit.Messages;
import org.pairwright.ui.kit.Times;

/// What is said of a mapping: what it lacks, and where it came from.
final class MappingWords {
    /// @param tone a style class of the kit
    record Said(String words, String tone) {}

    private final PreviewViewModel preview;
    private final MappingViewModel viewModel;
    private final FieldWords fields;
    private final ImportWords names;
    private final Messages messages;

    MappingWords(PreviewViewModel preview, ImportWords names, Messages messages) {
        this.preview = preview;
        this.names = names;
        this.messages = messages;
        viewModel = preview.mapping();
        fields = new FieldWords(messages);
    }

    /// Whether there is a mapping to be left or forgotten.
    boolean canLeave() {
        return viewModel.draftProperty().get() || isFromBefore();
    }

    private boolean isFromBefore() {
        return viewModel.usedProperty().get().isPresent()
                && preview.formatProperty().get().isEmpty();
    }

    /// Whether the file can't be read as it is mapped.
    private boolean isAstray() {
        return preview.troubleProperty()
                        .get()
                        .filter(it -> it instanceof Trouble.Unmapped)
                        .isPresent()
                && !viewModel.files().isReadable()
                && viewModel.lacking().isEmpty();
    }

    /// Which files it is for; empty where all have the same fields.
    String files() {
        List<FileGroup> all = viewModel.files().groupsProperty().get();
        return viewModel
                .files()
                .groupProperty()
                .get()
                .filter(it -> all.size() > 1)
                .map(it ->
                        messages.of(
                                "import.map.files",
                                names.names(it.files()),
                                all.indexOf(it) + 1,
                                all.size()))
                .orElse("");
    }

    /// Where the mapping that is followed came from.
    static String fromBefore(SavedMapping mapping, Messages messages) {
        return messages.of(
                "import.map.before", Times.day(mapping.made().atZone(ZoneId.systemDefault())));
    }

    Said now() {
        if (viewModel.files().groupProperty().get().filter(FileGroup::unparted).isPresent()) {
            return new Said(messages.of("import.map.unparted"), "warn-text");
        }
        if (viewModel.troubleProperty().get().isPresent()) {
            return new Said(viewModel.troubleProperty().get().get().what(), "bad-text");
        }
        if (viewModel.fieldsProperty().get().isEmpty()) {
            return new Said(messages.of("import.map.looking"), "muted");
        }
        if (canLeave() && isAstray()) {
            return new Said(messages.of("import.map.astray"), "bad-text");
        }
        boolean read = preview.previewProperty().get().isPresent();
        List<PairField> missing = viewModel.mappingProperty().get().missing();
        if (viewModel.draftProperty().get()) {
            return missing.isEmpty() ? drafted(read) : lacks(missing);
        }
        if (isFromBefore()) {
            return new Said(
                    fromBefore(viewModel.usedProperty().get().orElseThrow(), messages), "muted");
        }
        if (viewModel.files().otherMisfit().isPresent() && viewModel.files().isReadable()) {
            return others();
        }
        return read ? new Said(messages.of("import.map.instead"), "muted") : lacks(missing);
    }

    private Said lacks(List<PairField> missing) {
        return new Said(fields.lacks(missing), "warn-text");
    }

    private Said drafted(boolean read) {
        if (!viewModel.lacking().isEmpty()) {
            return new Said(messages.of("import.map.otherLacks"), "warn-text");
        }
        if (viewModel.files().otherMisfit().isPresent()) {
            return others();
        }
        return new Said(messages.of(read ? "import.map.complete" : "import.map.looking"), "muted");
    }

    private Said others() {
        String files =
                viewModel.files().otherMisfit().map(FileGroup::files).map(names::names).orElse("");
        return new Said(messages.of("import.map.others", files), "warn-text");
    }
}
