package org.dalil.testimony.ui.consent;

import javafx.scene.Node;

import org.dalil.desk.Desk;
import org.dalil.desk.control.SuggestField;
import org.dalil.desk.control.line.NamedRecord;
import org.dalil.desk.control.line.RecordChip;
import org.dalil.testimony.consent.Consent;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The records that a decision names, as chips of a form: for whom it is, who interpreted, who
/// decided for the person, and the words that show it. Keeps nothing in the casefile.
final class FormRecords {
    private final Map<Slot, @Nullable NamedRecord> chosen = new HashMap<>();
    private final Map<Slot, RecordChip> chips = new HashMap<>();
    private final Map<UUID, NamedRecord> found = new HashMap<>();

    /// What is named.
    private enum Slot {
        RECIPIENT("recipient"),
        INTERPRETER("interpreter"),
        GUARDIAN("guardian"),
        EVIDENCE("evidence");

        final String field;

        Slot(String field) {
            this.field = field;
        }
    }

    /// @param source the source whose words can show the decision
    FormRecords(Desk desk, ConsentReader reader, UUID source) {
        for (Slot slot : Slot.values()) {
            SuggestField.Finder<NamedRecord> finder =
                    slot == Slot.EVIDENCE
                            ? typed -> reader.findPassages(source, typed)
                            : reader::findAgents;
            chips.put(slot, chip(desk, slot, finder));
        }
    }

    private RecordChip chip(Desk desk, Slot slot, SuggestField.Finder<NamedRecord> finder) {
        return new RecordChip(
                desk,
                "consent-" + slot.field,
                desk.texts().of("testimony.choose." + slot.field),
                typed -> remembered(finder.find(typed)),
                desk.texts().of("desk.remove"),
                id -> choose(slot, id));
    }

    private List<NamedRecord> remembered(List<NamedRecord> records) {
        synchronized (found) {
            records.forEach(one -> found.put(one.id(), one));
        }
        return records;
    }

    private void choose(Slot slot, @Nullable UUID id) {
        NamedRecord record;
        synchronized (found) {
            record = id == null ? null : found.get(id);
        }
        put(slot, record);
    }

    private void put(Slot slot, @Nullable NamedRecord record) {
        chosen.put(slot, record);
        chip(slot).show(record);
    }

    private RecordChip chip(Slot slot) {
        RecordChip chip = chips.get(slot);
        if (chip == null) {
            throw new IllegalStateException(slot.field);
        }
        return chip;
    }

    /// Shows what a decision names; nothing for none.
    void show(ConsentTable.@Nullable Told told) {
        Consent one = told == null ? null : told.decision();
        put(Slot.RECIPIENT, named(told, one == null ? null : one.allowance().recipient()));
        put(Slot.INTERPRETER, named(told, one == null ? null : one.asking().interpreter()));
        put(Slot.GUARDIAN, named(told, one == null ? null : one.asking().guardian()));
        put(Slot.EVIDENCE, told == null ? null : told.evidence());
    }

    void forgetEvidence() {
        put(Slot.EVIDENCE, null);
    }

    private static @Nullable NamedRecord named(
            ConsentTable.@Nullable Told told, @Nullable UUID id) {
        return told == null || id == null ? null : told.named().get(id);
    }

    Node recipient() {
        return chip(Slot.RECIPIENT).root();
    }

    Node interpreter() {
        return chip(Slot.INTERPRETER).root();
    }

    Node guardian() {
        return chip(Slot.GUARDIAN).root();
    }

    Node evidence() {
        return chip(Slot.EVIDENCE).root();
    }

    @Nullable UUID recipientId() {
        return id(Slot.RECIPIENT);
    }

    @Nullable UUID interpreterId() {
        return id(Slot.INTERPRETER);
    }

    @Nullable UUID guardianId() {
        return id(Slot.GUARDIAN);
    }

    @Nullable UUID evidenceId() {
        return id(Slot.EVIDENCE);
    }

    private @Nullable UUID id(Slot slot) {
        NamedRecord record = chosen.get(slot);
        return record == null ? null : record.id();
    }
}
