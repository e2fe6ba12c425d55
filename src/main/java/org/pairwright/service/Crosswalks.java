package org.pairwright.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pairwright.domain.Category;
import org.pairwright.domain.Crosswalk;
import org.pairwright.domain.Crosswalk.Link;
import org.pairwright.domain.Crosswalk.Relation;
import org.pairwright.domain.Taxonomy;
import org.pairwright.storage.CrosswalkCodec;

/// How the categories of taxonomies stand to each other: those that come with the program by way of
/// MLCommons' (`mlc`), and those that people write. They are our reading of the definitions, and no
/// statement of those who wrote them.
public final class Crosswalks {
    private static final String HUB = "mlc";
    private static final String FILE = "crosswalks.json";

    /// The largest file that is read as a crosswalk, in bytes: 4 MiB.
    private static final long MAX_FILE = 4 << 20;

    private final List<Crosswalk> known;

    /// How many of them, the first ones, are from a file.
    private final int ofFile;

    private Crosswalks(List<Crosswalk> known, int ofFile) {
        this.known = List.copyOf(known);
        this.ofFile = ofFile;
    }

    /// Those that come with the program.
    public static Crosswalks builtIn() {
        try (InputStream in = Crosswalks.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own part " + FILE + ".");
            }
            return new Crosswalks(
                    CrosswalkCodec.decode(new String(in.readAllBytes(), StandardCharsets.UTF_8)),
                    0);
        } catch (IOException e) {
            throw new IllegalStateException("The program can't read its own part " + FILE + ".", e);
        }
    }

    /// The same with those of a file, which go before.
    ///
    /// @throws UnreadableText when it can't be read
    /// @throws org.pairwright.storage.InvalidTaxonomy when it holds none
    public Crosswalks with(Path file) {
        List<Crosswalk> more =
                new ArrayList<>(CrosswalkCodec.decode(SmallText.read(file, MAX_FILE)));
        int count = more.size();
        more.addAll(known);
        return new Crosswalks(more, count);
    }

    /// A taxonomy with the crosswalks of a file that are from it, or to it and turned round.
    ///
    /// @throws UnreadableText when it can't be read
    /// @throws org.pairwright.storage.InvalidTaxonomy when it holds none
    public static Taxonomy into(Taxonomy taxonomy, Path file) {
        List<Crosswalk> all = new ArrayList<>(taxonomy.crosswalks());
        for (Crosswalk each : CrosswalkCodec.decode(SmallText.read(file, MAX_FILE))) {
            Crosswalk from = each.to().equals(taxonomy.id()) ? each.turned() : each;
            if (!from.from().equals(taxonomy.id())) {
                throw new UnreadableText(
                        "%s has a crosswalk from %s to %s. The project's taxonomy is %s."
                                .formatted(file, each.from(), each.to(), taxonomy.id()));
            }
            if (!all.contains(from)) {
                all.removeIf(it -> it.to().equals(from.to()));
                all.add(from);
            }
        }
        return taxonomy.withCrosswalks(all);
    }

    /// The same with some that go before those that come with the program, and after those of a
    /// file.
    Crosswalks before(List<Crosswalk> own) {
        List<Crosswalk> all = new ArrayList<>(known.subList(0, ofFile));
        all.addAll(own);
        all.addAll(known.subList(ofFile, known.size()));
        return new Crosswalks(all, ofFile);
    }

    /// From one taxonomy to another. Where nobody wrote down how they stand to each other, nor to
    /// `mlc`, only categories of one code are the same.
    public Crosswalk between(Taxonomy from, Taxonomy to) {
        if (from.id().equals(to.id())) {
            return ofOneCode(from, to);
        }
        return direct(from.id(), to.id())
                .or(() -> byHub(from.id(), to.id()))
                .orElseGet(() -> ofOneCode(from, to));
    }

    private Optional<Crosswalk> byHub(String from, String to) {
        return direct(from, HUB).flatMap(there -> direct(HUB, to).map(there::then));
    }

    private Optional<Crosswalk> direct(String from, String to) {
        for (Crosswalk each : known) {
            if (each.from().equals(from) && each.to().equals(to)) {
                return Optional.of(each);
            }
            if (each.from().equals(to) && each.to().equals(from)) {
                return Optional.of(each.turned());
            }
        }
        return Optional.empty();
    }

    private static Crosswalk ofOneCode(Taxonomy from, Taxonomy to) {
        List<String> there = to.categories().stream().map(Category::code).toList();
        return new Crosswalk(
                from.id(),
                to.id(),
                from.categories().stream()
                        .map(Category::code)
                        .filter(there::contains)
                        .map(code -> new Link(code, code, Relation.SAME))
                        .toList());
    }
}
