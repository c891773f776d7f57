package org.dalil.desk;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import org.dalil.kernel.RecordRef;
import org.jspecify.annotations.Nullable;

/// A section of the main window: a list beside the page of the record chosen in it.
public interface SectionScreen extends Screen {
    /// The record whose page is shown, which the inspector follows; null when there is none.
    ObservableValue<@Nullable RecordRef> chosen();

    /// Where that record stands in the list; null where there is no list or it is not in it.
    default ObservableValue<@Nullable Position> position() {
        return new SimpleObjectProperty<>();
    }

    /// What stands at the right of the window while the section is shown, in place of the
    /// inspector; null for the inspector.
    default ObservableValue<@Nullable Region> beside() {
        return new SimpleObjectProperty<>();
    }

    /// Shows this record's page and chooses it in the list.
    void show(RecordRef ref);

    /// Shows a record that was just made; a screen that has words to write puts the keys there.
    default void showNew(RecordRef ref) {
        show(ref);
    }

    /// Makes a new record of the section and goes to it, or says how one comes about. Where records
    /// only come from elsewhere, nothing happens.
    default void makeNew() {}

    /// Reads list and page again: the casefile changed.
    void reload();

    /// Puts the keys where work goes on: into the list.
    void focus();
}
