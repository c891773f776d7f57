package org.dalil.document.read;

/// A list of page numbers as people write it: `3, 5–8, 12`. Numbers come in ascending order.
final class PageNumbers {
    private static final int LONGEST = 200;
    private static final String MORE = "…";

    private final StringBuilder written = new StringBuilder();
    private int count;
    private int first;
    private int last;

    void add(int page) {
        count++;
        if (page == last + 1 && last > 0) {
            last = page;
            return;
        }
        flush();
        first = page;
        last = page;
    }

    int count() {
        return count;
    }

    @Override
    public String toString() {
        PageNumbers copy = new PageNumbers();
        copy.written.append(written);
        copy.first = first;
        copy.last = last;
        copy.flush();
        return copy.written.toString();
    }

    private void flush() {
        if (last == 0 || written.toString().endsWith(MORE)) {
            return;
        }
        written.append(written.isEmpty() ? "" : ", ");
        if (written.length() > LONGEST) {
            written.append(MORE);
        } else {
            written.append(first).append(last > first ? "–" + last : "");
        }
    }
}
