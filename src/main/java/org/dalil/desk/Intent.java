package org.dalil.desk;

import org.dalil.kernel.RecordRef;

import java.util.UUID;

/// Where a person wants to go. Screens say it; only the shell knows which screen answers.
public sealed interface Intent {
    /// To a section, as it was left.
    record ToSection(Section section) implements Intent {}

    /// To a record's page.
    record ToRecord(RecordRef ref) implements Intent {}

    /// To a record that was just made, with the keys in its words.
    record ToNew(RecordRef ref) implements Intent {}

    /// To exact words in the text of a source.
    record ToWords(UUID source, UUID textVersion, int start, int end) implements Intent {}
}
