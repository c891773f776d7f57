package org.dalil.document.read;

import org.dalil.document.Description;
import org.dalil.document.DocumentProblems;
import org.dalil.document.Extraction;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.ExtractionOutcome;
import org.dalil.document.ExtractionOutcome.Extracted;
import org.dalil.document.ExtractionOutcome.NoText;
import org.dalil.document.ExtractionOutcome.Reason;
import org.dalil.document.ExtractionOutcome.Unreadable;
import org.dalil.document.encoding.Decoded;
import org.dalil.document.encoding.EncodingGuess;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads plain text: every character as it stands, without the byte order mark, line ends as LF.
/// Never guesses at structure.
final class PlainTextReader implements Reading.Reader {
    @Override
    public ExtractionOutcome read(Reading reading) throws IOException {
        byte[] bytes = reading.source().readNBytes(reading.limits().characters());
        if (bytes.length == 0) {
            return new Unreadable(DocumentProblems.empty());
        }
        boolean more = reading.source().read() >= 0;
        Charset chosen = reading.request().charset();
        Charset charset = chosen == null ? EncodingGuess.of(bytes).best().charset() : chosen;
        Decoded decoded = more ? Decoded.beginning(bytes, charset) : Decoded.whole(bytes, charset);
        if (decoded.text().isBlank()) {
            return new NoText(Reason.NO_WORDS);
        }
        Notes notes = new Notes();
        String text = lineEnds(decoded.text(), notes);
        notes.add(Kind.UNDECODABLE_BYTES, decoded.undecodable());
        if (more) {
            notes.add(Kind.CUT, text.length());
        }
        String encoding = charset.name();
        Description description =
                new Description(Titles.choose(null, text), null, encoding, Map.of());
        String engine = "plain/" + encoding.toLowerCase(Locale.ROOT);
        return new Extracted(new Extraction(engine, text, List.of(), description, notes.list()));
    }

    /// Offsets are into this text, so it must be the same wherever the file travels: CR LF and CR
    /// become LF.
    private static String lineEnds(String text, Notes notes) {
        long returns = text.chars().filter(c -> c == '\r').count();
        notes.add(Kind.LINE_ENDS, returns);
        return returns == 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
