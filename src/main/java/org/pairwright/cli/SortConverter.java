package org.pairwright.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.pairwright.domain.PairOrder;
import org.pairwright.domain.SortField;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the order of a list: a field, and `:desc` behind it for the other way round.
final class SortConverter implements ITypeConverter<PairOrder> {
    private static final String DESCENDING = ":desc";

    @Override
    public PairOrder convert(String value) {
        boolean descending = value.endsWith(DESCENDING);
        String code = descending ? value.substring(0, value.length() - DESCENDING.length()) : value;
        return SortField.of(code)
                .map(field -> new PairOrder(field, descending))
                .orElseThrow(() ->
                        new TypeConversionException(
                                "Pairs can't be sorted by \"%s\". There are: %s; %s after one turns it round."
                                        .formatted(code, all(), DESCENDING)));
    }

    private static String all() {
        return Arrays.stream(SortField.values())
                .map(SortField::code)
                .collect(Collectors.joining(", "));
    }
}
