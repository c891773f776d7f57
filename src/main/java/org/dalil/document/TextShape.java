package org.dalil.document;

import org.dalil.document.encoding.Decoded;
import org.dalil.document.encoding.EncodingGuess;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether bytes read as text, and whether that text is a web page. Never keeps the text.
///
/// @param beginning the first characters as most likely meant
record TextShape(String beginning) {
    private static final int LOOKED_AT = 8192;
    // A stray control character happens in honest transcripts; random bytes hold about one in ten.
    private static final double CONTROL_SHARE = 0.005;

    // Spaces, an XML line, comments, then the first tag of a page.
    private static final Pattern PAGE =
            Pattern.compile(
                    "\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--(?:(?!-->).)*+-->\\s*+)*+"
                            + "<(?:!doctype\\s++html|html|head|body|title|meta)[\\s>].*+",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKUP =
            Pattern.compile(
                    "</?(?:p|div|br|span|a|table|ul|ol|li|h[1-6]|b|i|em|strong)[\\s/>]",
                    Pattern.CASE_INSENSITIVE);

    /// Empty when the bytes are no text.
    static Optional<TextShape> of(byte[] head) {
        Charset charset = EncodingGuess.of(head).best().charset();
        String text = Decoded.beginning(head, charset).text();
        if (text.isEmpty() || controls(text) > CONTROL_SHARE * text.length()) {
            return Optional.empty();
        }
        return Optional.of(new TextShape(text.substring(0, Math.min(LOOKED_AT, text.length()))));
    }

    boolean isHtml() {
        return PAGE.matcher(beginning).matches();
    }

    boolean hasMarkup() {
        return MARKUP.matcher(beginning).find();
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c ->
                        c < 0x20 && "\t\n\r\f\u001B".indexOf(c) < 0 || c == 0x7F || c == 0xFFFD)
                .count();
    }
}
