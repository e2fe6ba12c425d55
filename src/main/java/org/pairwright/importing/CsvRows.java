package org.pairwright.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pairwright.domain.Problem;
import org.pairwright.domain.ProblemCode;

/// Takes a table's records apart. The first one is the header; every cell is a string.
final class CsvRows implements RowParser {
    private final CsvReader.CsvReaderBuilder csv;
    private final Charset charset;
    private Optional<Shape> header = Optional.empty();

    CsvRows(char separator, Charset charset) {
        this.charset = charset;
        csv = CsvReader.builder().fieldSeparator(separator).maxBufferSize(RowBuffer.MAX_ROW + 1);
    }

    @Override
    public Optional<Row> parse(RawRow raw) {
        if (header.isPresent()) {
            return record(raw).map(cells -> row(raw.line(), header.get(), cells));
        }
        try {
            header = record(raw).map(cells -> header(cells, raw.line()));
            return Optional.empty();
        } catch (RefusedRow e) {
            // Without a header no record means anything.
            throw new BrokenFile(e.problem(raw.line()));
        }
    }

    private Optional<List<String>> record(RawRow raw) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            raw.requireUtf8();
        }
        String text = new String(raw.bytes(), raw.from(), raw.length(), charset);
        String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        if (line.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(cells(line));
    }

    private List<String> cells(String line) {
        try {
            return csv.ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException e) {
            throw new RefusedRow(
                    "",
                    ProblemCode.NOT_CSV,
                    "A quote is left open, or something follows a closing quote. Double each quote that is"
                            + " part of a text.");
        }
    }

    private static Row row(long line, Shape shape, List<String> cells) {
        if (cells.size() != shape.size()) {
            throw new RefusedRow(
                    "",
                    ProblemCode.NOT_CSV,
                    "The record has "
                            + cells.size()
                            + (cells.size() == 1 ? " field" : " fields")
                            + ", and the header has "
                            + shape.size()
                            + ". Quote texts that hold the separator.");
        }
        List<Field> fields = new ArrayList<>(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            String name = shape.names().get(i);
            Json.requireStorable(name, cells.get(i));
            fields.add(Field.scalar(name, Field.Kind.STRING, cells.get(i)));
        }
        return new Row(line, shape, fields);
    }

    /// What a column is called. Tables with an index column leave its name out.
    static String name(String cell, int index) {
        return cell.isBlank() ? "column_" + (index + 1) : cell.strip();
    }

    private static Shape header(List<String> cells, long line) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : cells) {
            String name = name(cell, names.size());
            if (!seen.add(name)) {
                throw new BrokenFile(
                        Problem.refusal(
                                line,
                                name,
                                ProblemCode.NOT_CSV,
                                "The header names the column \""
                                        + name
                                        + "\" twice. Give each column a name of its own."));
            }
            names.add(name);
        }
        return new Shape(names);
    }
}
