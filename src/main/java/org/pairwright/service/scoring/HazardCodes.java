package org.pairwright.service.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pairwright.domain.Category;
import org.pairwright.domain.Taxonomy;

/// Says in a project's own categories what a machine says in those of its taxonomy.
///
/// @param known the codes of the project's taxonomy
/// @param same codes of the same hazard
record HazardCodes(Set<String> known, List<List<String>> same) {
    private static final String FILE = "hazards.txt";

    static HazardCodes of(Taxonomy taxonomy) {
        return new HazardCodes(
                taxonomy.categories().stream()
                        .map(Category::code)
                        .collect(Collectors.toUnmodifiableSet()),
                read());
    }

    private static List<List<String>> read() {
        try (InputStream in = HazardCodes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own part " + FILE + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.asList(line.split(" ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The program can't read its own part " + FILE + ".", e);
        }
    }

    /// The project's code for a hazard; the machine's own where the project has none.
    String of(String code) {
        if (known.contains(code)) {
            return code;
        }
        return same.stream()
                .filter(codes -> codes.contains(code))
                .flatMap(List::stream)
                .filter(known::contains)
                .findFirst()
                .orElse(code);
    }
}
