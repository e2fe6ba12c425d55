package org.pairwright.exporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// LLaMA-Factory's list of the datasets in a folder. Ours are added to it as `pairwright_` and the
/// file's name; what else stands in it stays.
///
/// @param entry what LLaMA-Factory has to know of each file, as a JSON object without its name
record DatasetInfo(String entry) implements Companion {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public String fileName() {
        return "dataset_info.json";
    }

    @Override
    public byte[] content(Optional<byte[]> before, List<Path> files) throws UnreadableCompanion {
        ObjectNode datasets = before.isPresent() ? read(before.get()) : JSON.createObjectNode();
        for (Path file : files) {
            ObjectNode dataset = JSON.createObjectNode();
            dataset.put("file_name", file.getFileName().toString());
            dataset.setAll((ObjectNode) JSON.readTree(entry));
            datasets.set(name(file), dataset);
        }
        return JSON.writeValueAsString(datasets).concat("\n").getBytes(UTF_8);
    }

    /// What a training run calls the dataset in `file`.
    private static String name(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return "pairwright_" + (dot > 0 ? name.substring(0, dot) : name);
    }

    private static ObjectNode read(byte[] before) throws UnreadableCompanion {
        try {
            JsonNode datasets = JSON.readTree(before);
            if (datasets instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            UnreadableCompanion unreadable =
                    new UnreadableCompanion("it is no JSON: " + e.getOriginalMessage());
            unreadable.addSuppressed(e);
            throw unreadable;
        }
        throw new UnreadableCompanion("it is no list of datasets");
    }
}
