package org.dalil.document.spoken.read;

import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.SpokenLine;
import org.dalil.document.spoken.SpokenRemark.Kind;
import org.dalil.document.spoken.SpokenText;
import org.dalil.document.spoken.SpokenTier;
import org.dalil.document.spoken.WordTime;
import org.dalil.wire.Json;
import org.dalil.wire.WireException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads oTranscribe’s `.otr`: JSON whose `text` is a page with timestamps as marks. A timestamp at
/// the beginning of a paragraph is the paragraph’s, one inside it that of the word behind it. The
/// page is only read for its words.
final class OtranscribeReader implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of("p", "div", "br", "li", "h1", "h2", "h3");
    private static final Set<String> PLAIN =
            Set.of(
                    "html", "head", "body", "#root", "span", "b", "i", "u", "strong", "em", "ul",
                    "ol");
    private final SpeakerNames speakers = new SpeakerNames();
    private final List<SpokenLine> said = new ArrayList<>();
    private final List<WordTime> times = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Remarks remarks = new Remarks();
    private @Nullable Long from;
    private long tags;

    private OtranscribeReader() {}

    /// The transcript, or empty for what is no such file.
    static Optional<SpokenText> read(String text) {
        try {
            Object json = Json.foreign(text.getBytes(StandardCharsets.UTF_8));
            if (json instanceof Map<?, ?> file && file.get("text") instanceof String page) {
                OtranscribeReader reader = new OtranscribeReader();
                Jsoup.parseBodyFragment(page).body().filter(reader);
                reader.end();
                reader.remarks.counted(Kind.MARKUP, reader.tags);
                reader.remarks.counted(Kind.LINKS, file.get("media") instanceof String ? 1 : 0);
                return Optional.of(
                        new SpokenText(
                                SpokenFormat.OTRANSCRIBE,
                                List.of(SpokenTier.only(reader.speakers.take(reader.said))),
                                reader.remarks.all()));
            }
        } catch (WireException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("script") || name.equals("style")) {
                tags++;
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.hasClass("timestamp")) {
                time(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (BLOCKS.contains(name)) {
                end();
            } else if (!PLAIN.contains(name)) {
                tags++;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            end();
        }
        return FilterResult.CONTINUE;
    }

    private void time(Element mark) {
        Long ms = seconds(mark.attr("data-timestamp"));
        if (ms == null) {
            ms = CueTime.lenient(mark.text());
        }
        if (ms == null) {
            remarks.at(Kind.TIME_UNREAD, 0, mark.text());
            words.append(mark.text());
        } else if (words.toString().isBlank() && from == null) {
            from = ms;
        } else {
            times.add(new WordTime(words.length(), ms));
        }
    }

    private static @Nullable Long seconds(String words) {
        return words.matches("\\d{1,7}(?:\\.\\d{1,20})?")
                ? Long.valueOf(Math.round(Double.parseDouble(words) * 1000))
                : null;
    }

    private void end() {
        String whole = words.toString();
        String plain = whole.strip();
        int lead = plain.isEmpty() ? 0 : whole.indexOf(plain);
        List<WordTime> inside =
                times.stream()
                        .map(t -> new WordTime(Math.max(0, t.at() - lead), t.ms()))
                        .filter(t -> t.at() < plain.length())
                        .toList();
        if (!plain.isEmpty()) {
            said.add(new SpokenLine(from, null, null, plain, inside, -1));
            from = null;
        }
        words.setLength(0);
        times.clear();
    }
}
