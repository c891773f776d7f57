package org.dalil.exchange.table.intake;

import org.dalil.document.DocumentType;

import java.util.UUID;

/// A source that may hold a table.
///
/// @param mediaType of its original, by content
/// @param originalName the name its original came with
public record TableSource(UUID source, String title, String mediaType, String originalName) {
    /// Whether it surely is one: a workbook, or a text whose name says so.
    public boolean isTable() {
        for (DocumentType type : DocumentType.values()) {
            if (type.mediaType().equals(mediaType) && type.isTable(originalName)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it can be read as one: also a text of another name.
    public boolean canBeTable() {
        return isTable() || mediaType.equals(DocumentType.PLAIN_TEXT.mediaType());
    }
}
