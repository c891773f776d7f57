package org.dalil.document.spoken.read;

/// The free-standing texts, numbers and flags of a Praat file, one after the other.
final class TextGridTokens {
    private final String text;
    private int at;
    private int line = 1;

    TextGridTokens(String text) {
        this.text = text;
    }

    /// The line of the file that was read last, from 1.
    int line() {
        return line;
    }

    /// The next text in quotes, doubled quotes made single.
    String text() throws EndException {
        while (true) {
            start();
            if (text.charAt(at) == '"') {
                return quoted();
            }
            word();
        }
    }

    /// The next number that stands by itself; NaN for what Praat calls undefined.
    double number() throws EndException {
        while (true) {
            start();
            if (text.charAt(at) == '"') {
                quoted();
                continue;
            }
            String word = word();
            if (word.matches("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?%?")) {
                return Double.parseDouble(word.replace("%", ""));
            }
            if (word.equals("--undefined--")) {
                return Double.NaN;
            }
        }
    }

    /// The next flag with its brackets.
    String flag() throws EndException {
        while (true) {
            start();
            if (text.charAt(at) == '"') {
                quoted();
                continue;
            }
            String word = word();
            if (word.startsWith("<") && word.endsWith(">")) {
                return word;
            }
        }
    }

    private void start() throws EndException {
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '!')) {
            if (text.charAt(at) == '!') {
                comment();
            } else {
                step();
            }
        }
        if (at >= text.length()) {
            throw new EndException();
        }
    }

    private void comment() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private String word() {
        int from = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() throws EndException {
        StringBuilder words = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                if (at >= text.length() || text.charAt(at) != '"') {
                    return words.toString().replace("\r\n", "\n").replace('\r', '\n');
                }
            }
            words.append(c);
            step();
        }
        throw new EndException();
    }

    private void step() {
        if (at < text.length() && text.charAt(at) == '\n') {
            line++;
        }
        at++;
    }

    /// The file breaks off.
    static final class EndException extends Exception {
        private static final long serialVersionUID = 1;

        EndException() {
            super(null, null, false, false);
        }
    }
}
