package org.pairwright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pairwright.exporting.ExportFormats;
import org.pairwright.exporting.JsonObject;
import org.pairwright.importing.ImportFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists what can be read and written.
@Command(
        name = "formats",
        description = "List the formats that can be read and written.",
        footer = {"", "For example:", "  pairwright formats", "  pairwright formats --json"})
@Needs({})
final class FormatsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private JsonOption json;

    private record Format(String id, String name, List<String> extensions) {
        JsonObject json() {
            return new JsonObject().put("id", id).put("name", name).put("extensions", extensions);
        }

        String words() {
            return "  %-24s %s (%s)".formatted(id, name, String.join(", ", extensions));
        }
    }

    FormatsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Format> imports =
                ImportFormats.all().stream()
                        .map(it -> new Format(it.id(), it.name(), it.extensions()))
                        .toList();
        List<Format> exports =
                ExportFormats.all().stream()
                        .map(it -> new Format(it.id(), it.name(), List.of(it.extension())))
                        .toList();
        json.print(
                terminal,
                () ->
                        new JsonObject()
                                .put("import", imports.stream().map(Format::json).toList())
                                .put("export", exports.stream().map(Format::json).toList()),
                () ->
                        Stream.of(
                                        Stream.of("import"),
                                        imports.stream().map(Format::words),
                                        Stream.of("export"),
                                        exports.stream().map(Format::words))
                                .flatMap(lines -> lines)
                                .collect(Collectors.joining(System.lineSeparator())));
        return ExitCode.DONE;
    }
}
