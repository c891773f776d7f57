package org.dalil.packet.seal;

import org.dalil.packet.PacketCover;
import org.dalil.wire.Json;
import org.dalil.wire.bag.BagFile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Describes the payload for other programs (RO-Crate 1.1, in the payload's root, as RO-Crate says
/// for bags). Says nothing of this computer.
final class CrateMetadata {
    private static final String VERSION = "https://w3id.org/ro/crate/1.1";
    private static final String OWN = "ro-crate-metadata.json";
    private static final String PLAIN = "-._~!$&'()+,;=@/";

    private final List<Object> graph = new ArrayList<>();
    private final List<Map<String, String>> parts = new ArrayList<>();

    /// Adds a file that was written.
    void add(PacketEntry entry, BagFile file) {
        String id = reference(entry.path());
        Map<String, Object> fields = new TreeMap<>();
        fields.put("@id", id);
        fields.put("@type", "File");
        fields.put("name", entry.path());
        fields.put("contentSize", Long.toString(file.size()));
        fields.put("sha256", file.sha256());
        fields.put("additionalType", entry.role().code());
        if (!entry.mediaType().isBlank()) {
            fields.put("encodingFormat", entry.mediaType());
        }
        graph.add(fields);
        parts.add(Map.of("@id", id));
    }

    /// The file's bytes; equal payloads give equal bytes.
    byte[] json(PacketCover cover) {
        List<Object> all = new ArrayList<>();
        all.add(
                Map.of(
                        "@id",
                        OWN,
                        "@type",
                        "CreativeWork",
                        "conformsTo",
                        Map.of("@id", VERSION),
                        "about",
                        Map.of("@id", "./")));
        all.add(
                Map.of(
                        "@id",
                        "./",
                        "@type",
                        "Dataset",
                        "identifier",
                        cover.name(),
                        "name",
                        cover.title(),
                        "description",
                        cover.purpose().isBlank() ? cover.title() : cover.purpose(),
                        "datePublished",
                        cover.madeAt().toString(),
                        "license",
                        cover.terms().isBlank() ? "–" : cover.terms(),
                        "hasPart",
                        parts));
        all.addAll(graph);
        return Json.canonical(Map.of("@context", VERSION + "/context", "@graph", all));
    }

    /// A path as a relative URI, what is not plain escaped.
    static String reference(String path) {
        StringBuilder reference = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || PLAIN.indexOf(c) >= 0;
            reference.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return reference.toString();
    }
}
