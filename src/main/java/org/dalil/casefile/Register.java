package org.dalil.casefile;

import org.dalil.vault.blob.BlobId;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The sealed files that records name: what must be in the vault. Put together from the database
/// and from the journal, so that neither alone can make a file look forgotten. Records that were
/// taken away count too: undo brings them back.
final class Register {
    /// The field in which a record of any kind names its sealed file.
    static final String BLOB = "blob";

    static final String SHA256 = "sha256";
    static final String SIZE = "size";
    static final String NAME = "original_name";
    static final String ITEM = "item";

    private final Map<BlobId, Entry> entries = new LinkedHashMap<>();
    private final Map<UUID, String> names = new LinkedHashMap<>();

    /// One file as its record describes it.
    ///
    /// @param size in bytes; null where the record does not tell
    /// @param item the original that a text was read from; null for an original
    record Entry(
            UUID record,
            BlobId blob,
            @Nullable String sha256,
            @Nullable Long size,
            @Nullable UUID item) {}

    /// Takes in a record by its written fields; records without a sealed file are passed over.
    void add(UUID record, Map<String, @Nullable String> fields) {
        String blob = fields.get(BLOB);
        if (blob == null || !BlobId.isId(blob)) {
            return;
        }
        String size = fields.get(SIZE);
        String item = fields.get(ITEM);
        Entry entry =
                new Entry(
                        record,
                        new BlobId(blob),
                        fields.get(SHA256),
                        size == null ? null : Long.valueOf(size),
                        item == null ? null : UUID.fromString(item));
        entries.putIfAbsent(entry.blob(), entry);
        String name = fields.get(NAME);
        if (name != null) {
            names.putIfAbsent(record, name);
        }
    }

    /// The files, by what they are sealed under.
    Map<BlobId, Entry> entries() {
        return entries;
    }

    /// The ids of all of them.
    Set<BlobId> blobs() {
        return entries.keySet();
    }

    /// What people call the original that a file is, or was read from.
    String name(Entry entry) {
        UUID item = entry.item();
        return names.getOrDefault(item == null ? entry.record() : item, "?");
    }
}
