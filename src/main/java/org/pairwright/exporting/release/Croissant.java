package org.pairwright.exporting.release;

import java.util.Map;
import org.pairwright.dataset.release.Manifest;
import org.pairwright.dataset.release.Manifest.DataFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A dataset in the words of Croissant 1.0 (MLCommons): what its specification requires, as far as
/// somebody said it, and the files.
final class Croissant {
    /// The names of Croissant 1.0 and what they are short for.
    private static final String CONTEXT =
            """
            {"@language": "en", "@vocab": "https://schema.org/", "citeAs": "cr:citeAs",
            "column": "cr:column", "conformsTo": "dct:conformsTo",
            "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/",
            "data": {"@id": "cr:data", "@type": "@json"},
            "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
            "dct": "http://purl.org/dc/terms/", "examples": {"@id": "cr:examples", "@type": "@json"},
            "extract": "cr:extract", "field": "cr:field", "fileProperty": "cr:fileProperty",
            "fileObject": "cr:fileObject", "fileSet": "cr:fileSet", "format": "cr:format",
            "includes": "cr:includes", "isLiveDataset": "cr:isLiveDataset",
            "jsonPath": "cr:jsonPath", "key": "cr:key", "md5": "cr:md5",
            "parentField": "cr:parentField", "path": "cr:path", "recordSet": "cr:recordSet",
            "references": "cr:references", "regex": "cr:regex", "repeated": "cr:repeated",
            "replace": "cr:replace", "sc": "https://schema.org/", "separator": "cr:separator",
            "source": "cr:source", "subField": "cr:subField", "transform": "cr:transform"}
            """;

    private static final Map<String, String> ENCODINGS =
            Map.of(
                    "jsonl", "application/jsonlines",
                    "csv", "text/csv",
                    "parquet", "application/x-parquet");

    private Croissant() {}

    static String of(Manifest manifest, Credited credits, String description) {
        JsonMapper json = ManifestJson.json();
        ObjectNode dataset = json.createObjectNode();
        dataset.set("@context", json.readTree(CONTEXT));
        dataset.put("@type", "sc:Dataset")
                .put("conformsTo", "http://mlcommons.org/croissant/1.0")
                .put("name", credits.title())
                .put("description", description);
        // Nobody's words are made up for what nobody said, though a validator will miss it.
        if (credits.license().isStated()) {
            dataset.put("license", credits.license().url().orElseGet(credits.license()::words));
        }
        if (!credits.url().isBlank()) {
            dataset.put("url", credits.url());
        }
        if (!credits.creator().isBlank()) {
            dataset.putObject("creator")
                    .put("@type", "sc:Organization")
                    .put("name", credits.creator());
        }
        dataset.put("datePublished", manifest.project().at().substring(0, 10))
                .put("version", manifest.version());
        ArrayNode distribution = dataset.putArray("distribution");
        for (DataFile file : manifest.files()) {
            distribution
                    .addObject()
                    .put("@type", "cr:FileObject")
                    .put("@id", file.path())
                    .put("name", file.path())
                    .put("contentUrl", file.path())
                    .put("contentSize", file.bytes() + " B")
                    .put("encodingFormat", encoding(file.path()))
                    .put("sha256", file.sha256());
        }
        return ManifestJson.pretty(dataset);
    }

    private static String encoding(String path) {
        return ENCODINGS.getOrDefault(
                path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
