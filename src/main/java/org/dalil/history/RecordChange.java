package org.dalil.history;

/// One change of one record, with the act it was part of.
public record RecordChange(Act act, Edit edit) {
    /// Whether the record was made here.
    public boolean isMaking() {
        return edit.field().equals(ActStore.MADE);
    }
}
