package org.dalil.packet.assemble;

import org.dalil.document.SafeName;
import org.dalil.packet.plan.Exhibit;
import org.dalil.source.EvidenceItem;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Where the files of a packet lie. An original is called by its exhibit and not by its own name,
/// which may say what nobody is to read.
final class PacketPaths {
    static final String REPORT = "report.html";
    static final String RECORDS = "records.json";
    private static final int LONGEST_ENDING = 8;

    private PacketPaths() {}

    /// Where each original lies below the payload’s folder, by its id.
    static Map<UUID, String> of(List<Exhibit> exhibits) {
        Map<UUID, String> paths = new HashMap<>();
        for (Exhibit one : exhibits) {
            int number = 0;
            for (EvidenceItem item : one.items()) {
                String name =
                        String.format(
                                Locale.ROOT,
                                "exhibits/E-%03d%s%s",
                                one.number(),
                                number == 0 ? "" : "-" + (number + 1),
                                ending(item.originalName()));
                paths.put(item.id(), name);
                number++;
            }
        }
        return paths;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z0-9]{1," + LONGEST_ENDING + "}") ? "." + ending : "";
    }

    /// A name for the folder that all lies in, which every computer takes.
    static String base(String title) {
        Set<Character> odd = new HashSet<>(List.of('%', '/', '\\', ':'));
        StringBuilder base = new StringBuilder();
        String safe = Normalizer.normalize(SafeName.of(title).text(), Normalizer.Form.NFC);
        for (char one : safe.toCharArray()) {
            base.append(odd.contains(one) ? '-' : one);
        }
        String name = base.toString().strip();
        int most = Math.min(name.length(), 80);
        return name.isEmpty() ? "packet" : name.substring(0, most).strip();
    }
}
