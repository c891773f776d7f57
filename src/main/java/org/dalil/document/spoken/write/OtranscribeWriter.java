package org.dalil.document.spoken.write;

import org.dalil.document.spoken.SpokenLine;
import org.dalil.wire.Json;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes oTranscribe’s `.otr`: a paragraph a line, each time as a mark that can be clicked there.
public final class OtranscribeWriter {
    private OtranscribeWriter() {}

    /// The file.
    ///
    /// @param media the name of the recording, or null
    public static Written of(List<SpokenLine> lines, @Nullable String media) {
        StringBuilder page = new StringBuilder();
        for (SpokenLine line : lines) {
            page.append("<p>");
            if (line.from() != null) {
                mark(page, line.from());
            }
            if (line.speaker() != null) {
                page.append("<b>").append(escaped(line.speaker())).append(":</b> ");
            }
            int at = 0;
            for (var time : line.times()) {
                page.append(escaped(line.words().substring(at, time.at())));
                mark(page, time.ms());
                at = time.at();
            }
            page.append(escaped(line.words().substring(at))).append("</p>");
        }
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("text", page.toString());
        file.put("media", media == null ? "" : media);
        file.put("media-time", 0L);
        return new Written(new String(Json.canonical(file), StandardCharsets.UTF_8), 0);
    }

    private static void mark(StringBuilder page, long ms) {
        long at = Math.max(0, ms);
        String shown = Cues.time(at, '.');
        page.append("<span class=\"timestamp\" contenteditable=\"false\" data-timestamp=\"");
        page.append(String.format(Locale.ROOT, "%d.%03d", at / 1000, at % 1000));
        page.append("\">").append(shown, 0, shown.length() - 4).append("</span> ");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
