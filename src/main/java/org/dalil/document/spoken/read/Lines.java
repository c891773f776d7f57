package org.dalil.document.spoken.read;

import java.util.List;

/// The lines of a text, whatever ends them. Never holds a NUL: it reads as U+FFFD.
final class Lines {
    private final List<String> all;

    private Lines(List<String> all) {
        this.all = all;
    }

    static Lines of(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u0000', '\uFFFD');
        String whole = plain.endsWith("\n") ? plain.substring(0, plain.length() - 1) : plain;
        return new Lines(whole.isEmpty() ? List.of() : List.of(whole.split("\n", -1)));
    }

    int count() {
        return all.size();
    }

    String at(int index) {
        return all.get(index);
    }

    boolean isBlank(int index) {
        return all.get(index).isBlank();
    }
}
