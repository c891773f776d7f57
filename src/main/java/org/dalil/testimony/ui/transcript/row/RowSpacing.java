package org.dalil.testimony.ui.transcript.row;

import javafx.geometry.Insets;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Keeps room around the words that are written, so that the columns beside them fit and every
/// segment is one row. Draws nothing.
public final class RowSpacing {
    private final RowHeights heights = new RowHeights();
    private final Map<UUID, Row> rows = new HashMap<>();
    private ColumnPlan plan = new ColumnPlan(0, 1, 0);

    /// Where the columns stand.
    public ColumnPlan plan() {
        return plan;
    }

    /// From now on they stand so.
    public void plan(ColumnPlan wanted) {
        plan = wanted;
    }

    /// These are the rows now.
    void rows(List<Row> all) {
        rows.clear();
        all.forEach(one -> rows.put(one.id(), one));
    }

    /// One row has other words now.
    void row(Row now) {
        rows.put(now.id(), now);
    }

    /// Makes room around the words of a segment; for the area, which hands in every paragraph it
    /// draws.
    void apply(TextFlow flow, @Nullable UUID segment) {
        flow.getProperties().put(RowSpacing.class, segment);
        Row row = segment == null ? null : rows.get(segment);
        double more =
                row == null || row.words().size() != plan.columns() ? 0 : heights.more(row, plan);
        flow.setLineSpacing(RowHeights.LEADING);
        flow.setPadding(
                new Insets(ColumnPlan.PAD - 2, plan.behind(), ColumnPlan.PAD - 2 + more, 0));
    }

    /// Makes room anew around words that are drawn already.
    void again(TextFlow flow) {
        apply(flow, (UUID) flow.getProperties().get(RowSpacing.class));
    }
}
