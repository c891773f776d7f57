package org.dalil.packet.assemble;

import org.dalil.claim.Claim;
import org.dalil.kernel.DateValue;
import org.dalil.packet.plan.Exhibit;
import org.dalil.packet.plan.PlannedClaim;
import org.dalil.packet.plan.PreparedPacket;
import org.dalil.packet.redact.WordCover;
import org.dalil.source.Passage;
import org.dalil.wire.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// What a packet says, for programs: statements, the words they rest on, exhibits and names, as one
/// JSON file. Holds nothing that its report does not say.
final class PacketRecords {
    private final PreparedPacket prepared;
    private final WordCover cover;
    private final Map<UUID, String> files;

    PacketRecords(PreparedPacket prepared, WordCover cover, Map<UUID, String> files) {
        this.prepared = prepared;
        this.cover = cover;
        this.files = files;
    }

    /// The file’s bytes; equal plans give equal bytes.
    byte[] json() {
        List<Object> claims = new ArrayList<>();
        prepared.plan().claims().forEach(one -> claims.add(claim(one)));
        List<Object> exhibits = new ArrayList<>();
        prepared.plan().exhibits().forEach(one -> exhibits.add(exhibit(one)));
        List<String> names = prepared.plan().names().values().stream().distinct().sorted().toList();
        return Json.canonical(
                Map.of(
                        "format", "dalil-packet-records",
                        "version", 1L,
                        "statements", claims,
                        "exhibits", exhibits,
                        "names", names));
    }

    private Map<String, Object> claim(PlannedClaim one) {
        Claim claim = one.claim();
        Map<String, Object> fields = new TreeMap<>();
        fields.put("number", claim.number());
        fields.put("statement", cover.statement(claim));
        fields.put("kind", claim.wording().kind());
        fields.put("modality", claim.wording().modality());
        DateValue when = claim.when();
        if (when != null && when.edtf() != null) {
            fields.put("when", when.edtf());
        }
        List<Object> words = new ArrayList<>();
        one.words().forEach(each -> words.add(words(each)));
        fields.put("words", words);
        return fields;
    }

    private Map<String, Object> words(PlannedClaim.Words one) {
        Passage passage = one.passage();
        Map<String, Object> fields = new TreeMap<>();
        fields.put("quote", cover.quote(passage));
        fields.put("stance", one.stance());
        prepared.plan()
                .exhibit(passage.source())
                .ifPresent(exhibit -> fields.put("exhibit", (long) exhibit.number()));
        Integer page = passage.locator().page();
        if (page != null) {
            fields.put("page", (long) page);
        }
        Long from = passage.span().startMs();
        Long to = passage.span().endMs();
        if (from != null) {
            fields.put("start_ms", from);
        }
        if (to != null) {
            fields.put("end_ms", to);
        }
        return fields;
    }

    private Map<String, Object> exhibit(Exhibit one) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("number", (long) one.number());
        fields.put("title", cover.words(one.source().title(), Set.of(one.source().id())));
        fields.put("kind", one.source().kind());
        fields.put("covered", one.covered());
        List<Object> originals = new ArrayList<>();
        one.items()
                .forEach(item ->
                        originals.add(
                                Map.of(
                                        "file", files.getOrDefault(item.id(), ""),
                                        "sha256", item.sha256(),
                                        "sha512", item.sha512(),
                                        "size", item.size(),
                                        "type", item.mediaType())));
        fields.put("originals", originals);
        return fields;
    }
}
