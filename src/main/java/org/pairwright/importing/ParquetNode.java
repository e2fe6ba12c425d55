package org.pairwright.importing;

import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.LayerKind;
import dev.hardwood.schema.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import org.pairwright.domain.ProblemCode;
import tools.jackson.core.JsonGenerator;

/// A part of the schema of a Parquet file that writes its value in a row as JSON.
///
/// The reader gives for each column how it is nested, in layers: one for each group that may be
/// missing and one for each list or map. All columns below a part share its layers, so that any of
/// them tells where the part's items stand.
interface ParquetNode {
    /// Writes the value of an item of the node's layer in the batch at hand.
    void write(int item, JsonGenerator out);

    /// A column below.
    ColumnReader column();

    /// The node of a part of a schema.
    ///
    /// @param layer how many layers lie above
    static ParquetNode of(SchemaNode schema, ColumnReaders columns, int layer) {
        return switch (schema) {
            case SchemaNode.PrimitiveNode leaf -> {
                ColumnReader column = columns.getColumnReader(leaf.columnIndex());
                if (column.getLayerCount() != layer) {
                    throw unsupported(schema);
                }
                yield new ParquetLeaf(column, leaf);
            }
            case SchemaNode.GroupNode group when group.isList() ->
                    new Items(of(group.getListElement(), columns, layer + 1), layer)
                            .checked(schema);
            case SchemaNode.GroupNode group when group.isMap() ->
                    new Entries(
                                    of(group.getMapKey(), columns, layer + 1),
                                    of(group.getMapValue(), columns, layer + 1),
                                    layer)
                            .checked(schema);
            case SchemaNode.GroupNode group -> group(group, columns, layer);
        };
    }

    private static ParquetNode group(SchemaNode.GroupNode group, ColumnReaders columns, int layer) {
        return switch (group.repetitionType()) {
            case REQUIRED -> new Members(members(group, columns, layer));
            case OPTIONAL ->
                    new Perhaps(new Members(members(group, columns, layer + 1)), layer)
                            .checked(group);
            case REPEATED -> throw unsupported(group);
        };
    }

    /// What the children of a group are called, and their nodes.
    static List<Member> members(SchemaNode.GroupNode group, ColumnReaders columns, int layer) {
        List<Member> members = new ArrayList<>();
        for (SchemaNode child : group.children()) {
            members.add(new Member(child.name(), of(child, columns, layer)));
        }
        if (members.isEmpty()) {
            throw unsupported(group);
        }
        return members;
    }

    private static BrokenFile unsupported(SchemaNode schema) {
        return new BrokenFile(
                ProblemCode.UNSUPPORTED_FILE,
                "The column \""
                        + schema.name()
                        + "\" of the Parquet file is nested in a way that is not read. Save its rows as"
                        + " JSONL.");
    }

    private static void require(ColumnReader column, int layer, LayerKind kind, SchemaNode schema) {
        if (column.getLayerCount() <= layer || column.getLayerKind(layer) != kind) {
            throw unsupported(schema);
        }
    }

    /// A member of a group.
    record Member(String name, ParquetNode node) {}

    /// A group that is always there.
    record Members(List<Member> members) implements ParquetNode {
        @Override
        public void write(int item, JsonGenerator out) {
            out.writeStartObject();
            for (Member member : members) {
                out.writeName(member.name());
                member.node().write(item, out);
            }
            out.writeEndObject();
        }

        @Override
        public ColumnReader column() {
            return members.getFirst().node().column();
        }
    }

    /// A group that may be missing.
    record Perhaps(Members group, int layer) implements ParquetNode {
        Perhaps checked(SchemaNode schema) {
            require(column(), layer, LayerKind.STRUCT, schema);
            return this;
        }

        @Override
        public void write(int item, JsonGenerator out) {
            if (column().getLayerValidity(layer).isNull(item)) {
                out.writeNull();
            } else {
                group.write(item, out);
            }
        }

        @Override
        public ColumnReader column() {
            return group.column();
        }
    }

    /// A list, which may be missing.
    record Items(ParquetNode element, int layer) implements ParquetNode {
        Items checked(SchemaNode schema) {
            require(column(), layer, LayerKind.REPEATED, schema);
            return this;
        }

        @Override
        public void write(int item, JsonGenerator out) {
            if (column().getLayerValidity(layer).isNull(item)) {
                out.writeNull();
                return;
            }
            int[] offsets = column().getLayerOffsets(layer);
            out.writeStartArray();
            for (int i = offsets[item]; i < offsets[item + 1]; i++) {
                element.write(i, out);
            }
            out.writeEndArray();
        }

        @Override
        public ColumnReader column() {
            return element.column();
        }
    }

    /// A map, which may be missing; its keys are texts.
    record Entries(ParquetNode key, ParquetNode value, int layer) implements ParquetNode {
        Entries checked(SchemaNode schema) {
            require(column(), layer, LayerKind.REPEATED, schema);
            if (!(key instanceof ParquetLeaf)) {
                throw unsupported(schema);
            }
            return this;
        }

        @Override
        public void write(int item, JsonGenerator out) {
            if (column().getLayerValidity(layer).isNull(item)) {
                out.writeNull();
                return;
            }
            int[] offsets = column().getLayerOffsets(layer);
            out.writeStartObject();
            for (int i = offsets[item]; i < offsets[item + 1]; i++) {
                out.writeName(key instanceof ParquetLeaf leaf ? leaf.text(i) : "");
                value.write(i, out);
            }
            out.writeEndObject();
        }

        @Override
        public ColumnReader column() {
            return key.column();
        }
    }
}
