package org.dalil.event.ui.grid;

import org.dalil.event.grid.Grid;
import org.dalil.event.grid.GridCell;
import org.dalil.event.part.Deed;
import org.dalil.event.part.Part;
import org.dalil.event.part.PartRole;
import org.dalil.texts.Texts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the grid into words: for cells, hints, screen readers and the table.
final class GridWords {
    /// As many parts are told in a hint; a cell can have ten thousand.
    private static final int TOLD = 12;

    private final Texts texts;

    GridWords(Texts texts) {
        this.texts = texts;
    }

    /// In what role.
    String role(PartRole role, Terms terms) {
        return role.code().isEmpty()
                ? texts.of("event.grid.named")
                : terms.of(role.list(), role.code());
    }

    /// What was done and how far it came, in few words; empty where no act tells it.
    String deed(Part part, Terms terms) {
        Deed deed = part.deed();
        if (deed == null) {
            return "";
        }
        String type =
                deed.type().isEmpty()
                        ? texts.of("event.grid.untyped")
                        : terms.of("act_type", deed.type());
        return deed.stage().isEmpty()
                ? type
                : texts.of(
                        "event.grid.deed",
                        Map.of("type", type, "stage", terms.of("act_stage", deed.stage())));
    }

    /// The roles of a cell, each once.
    String roles(GridCell cell, Terms terms) {
        Set<String> roles = new LinkedHashSet<>();
        cell.parts().forEach(part -> roles.add(role(part.role(), terms)));
        return String.join(", ", roles);
    }

    /// The acts of a cell, each once.
    String deeds(GridCell cell, Terms terms) {
        Set<String> deeds = new LinkedHashSet<>();
        for (Part part : cell.parts()) {
            String deed = deed(part, terms);
            if (!deed.isEmpty()) {
                deeds.add(deed);
            }
        }
        return String.join("; ", deeds);
    }

    String when(Grid.Row row) {
        return row.when() == null ? texts.of("event.undated") : texts.date(row.when());
    }

    /// All that a spot says, as a hint over it or for a screen reader.
    String tell(Grid grid, Spot at, Terms terms) {
        if (grid.isEmpty()) {
            return texts.of("event.grid.none");
        }
        List<String> lines = new ArrayList<>();
        if (at.row() >= 0) {
            Grid.Row row = grid.events().get(at.row());
            lines.add(row.title() + " · " + when(row));
        }
        if (at.column() >= 0) {
            Grid.Column column = grid.people().get(at.column());
            lines.add(
                    at.isPerson()
                            ? texts.of(
                                    "event.grid.person",
                                    Map.of(
                                            "name", column.name(),
                                            "standing", standing(column)))
                            : column.name());
        }
        if (at.isCell()) {
            lines.addAll(
                    grid.at(at.row(), at.column())
                            .map(cell -> parts(cell, terms))
                            .orElse(List.of(texts.of("event.grid.nothing"))));
        }
        return lines.isEmpty() ? texts.of("event.grid.title") : String.join("\n", lines);
    }

    String standing(Grid.Column column) {
        return texts.of("event.grid.standing." + column.standing().code());
    }

    private List<String> parts(GridCell cell, Terms terms) {
        Set<String> lines = new LinkedHashSet<>();
        for (Part part : cell.parts()) {
            String deed = deed(part, terms);
            String role = role(part.role(), terms);
            lines.add(
                    deed.isEmpty()
                            ? role
                            : texts.of("event.grid.part", Map.of("role", role, "deed", deed)));
        }
        List<String> told = new ArrayList<>(lines.stream().limit(TOLD).toList());
        if (lines.size() > TOLD) {
            told.add(texts.of("event.grid.more", Map.of("count", lines.size() - TOLD)));
        }
        return told;
    }
}
