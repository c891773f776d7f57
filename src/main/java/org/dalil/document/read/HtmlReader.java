package org.dalil.document.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.dalil.document.Description;
import org.dalil.document.DocumentField;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.encoding.Decoded;
import org.dalil.document.encoding.EncodingCandidate;
import org.dalil.document.encoding.EncodingGuess;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the words of a saved web page as a visitor saw them, block by block. Fetches nothing and
/// runs nothing.
final class HtmlReader implements Reading.Reader {
    // The library's version stands in no class; a test compares this with its manifest.
    static final String ENGINE = "jsoup 1.24.1";

    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*+=\\s*+[\"']?+([A-Za-z0-9_:.-]{2,40})");

    @Override
    public ExtractionOutcome read(Reading reading) throws IOException {
        byte[] bytes = reading.source().readAllBytes();
        Notes notes = new Notes();
        Charset chosen = reading.request().charset();
        Charset charset = chosen == null ? charset(bytes, notes) : chosen;
        Decoded decoded = Decoded.whole(bytes, charset);
        notes.add(Kind.UNDECODABLE_BYTES, decoded.undecodable());
        Document page = Jsoup.parse(decoded.text(), "");
        TextSink sink = new TextSink(reading.limits().characters());
        HtmlWalk walk = new HtmlWalk(new BlockText(sink), notes, reading);
        NodeTraversor.filter(walk, page.body());
        sink.endLine();
        if (sink.isBlank()) {
            return new NoText(Reason.NO_WORDS);
        }
        String text = sink.finish(notes);
        String engine = ENGINE + "/" + charset.name().toLowerCase(Locale.ROOT);
        Description description = describe(page, text, charset);
        return new Extracted(new Extraction(engine, text, List.of(), description, notes.list()));
    }

    /// A byte order mark or valid UTF-8 outweighs what the page declares: saving a page often
    /// changes its encoding and keeps the declaration. Otherwise the declaration counts.
    private static Charset charset(byte[] bytes, Notes notes) {
        EncodingCandidate best = EncodingGuess.of(bytes).best();
        Charset declared = declared(bytes);
        if (declared == null) {
            return best.charset();
        }
        boolean fits = !best.isCertain() && Decoded.whole(bytes, declared).isClean();
        if (fits || declared.equals(best.charset())) {
            return declared;
        }
        notes.add(Kind.DECLARED_ENCODING_WRONG, 1, declared.name());
        return best.charset();
    }

    private static @Nullable Charset declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARED_WITHIN);
        String head = new String(bytes, 0, length, ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        try {
            return matcher.find() && Charset.isSupported(matcher.group(1))
                    ? Charset.forName(matcher.group(1))
                    : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    private static Description describe(Document page, String text, Charset charset) {
        Map<DocumentField, String> fields = new EnumMap<>(DocumentField.class);
        meta(page, "author", DocumentField.AUTHOR, fields);
        meta(page, "keywords", DocumentField.KEYWORDS, fields);
        meta(page, "generator", DocumentField.PROGRAM, fields);
        meta(page, "description", DocumentField.SUBJECT, fields);
        Element root = page.selectFirst("html[lang]");
        return new Description(
                Titles.choose(page.title(), text),
                Titles.language(root == null ? null : root.attr("lang")),
                charset.name(),
                fields);
    }

    private static void meta(
            Document page, String name, DocumentField field, Map<DocumentField, String> fields) {
        Element tag = page.selectFirst("meta[name=" + name + "]");
        String value = Titles.value(tag == null ? null : tag.attr("content"));
        if (value != null) {
            fields.put(field, value);
        }
    }
}
