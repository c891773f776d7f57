package org.dalil.people.ui;

import org.dalil.desk.control.matter.MatterView;
import org.dalil.people.ui.law.Law;
import org.dalil.people.ui.law.PositionView;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Nothing known of anybody’s legal position, for tests of other things.
final class NoLaw implements Law {
    @Override
    public List<MatterView> read(UUID agent) {
        return List.of();
    }

    @Override
    public PositionView position(UUID agent) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new PositionView(day, "", List.of(), List.of(), List.of(), List.of(), true);
    }
}
