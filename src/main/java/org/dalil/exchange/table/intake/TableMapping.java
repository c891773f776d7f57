package org.dalil.exchange.table.intake;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;

import java.util.List;
import java.util.UUID;

/// A mapping as it was last used for tables with these columns; proposed when the next one comes.
/// Names no record.
///
/// @param title of the table it was first made for
/// @param columns the columns’ names, as [org.dalil.exchange.table.Table#columnsKey] has them
/// @param uses the mapping in canonical JSON
public record TableMapping(UUID id, String title, String columns, String uses) implements Recorded {
    /// How mappings are stored.
    public static final RecordShape<TableMapping> SHAPE =
            new RecordShape<>(
                    RecordKind.TABLE_MAPPING,
                    "table_mapping",
                    List.of(Field.text("title"), Field.text("columns"), Field.text("uses")),
                    one -> List.of(one.title, one.columns, one.uses),
                    (id, values) ->
                            new TableMapping(
                                    id,
                                    values.word("title"),
                                    values.word("columns"),
                                    values.word("uses")));
}
