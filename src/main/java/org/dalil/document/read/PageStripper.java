package org.dalil.document.read;

import com.ibm.icu.text.Normalizer2;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dalil.document.ExtractionNote.Kind;
import org.dalil.document.PageStart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Writes the words of each page and remembers where it begins. A page that cannot be read is noted
/// and left out; the others are still read.
final class PageStripper extends PDFTextStripper {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    private final TextSink sink;
    private final Reading reading;
    private final List<PageStart> starts = new ArrayList<>();
    private final PageNumbers pictures = new PageNumbers();
    private final PageNumbers damaged = new PageNumbers();
    private int page;

    PageStripper(TextSink sink, Reading reading) {
        this.sink = sink;
        this.reading = reading;
        setLineSeparator("\n");
        setSortByPosition(false);
    }

    List<PageStart> starts() {
        return starts;
    }

    int picturePages() {
        return pictures.count();
    }

    int damagedPages() {
        return damaged.count();
    }

    /// How many pages the document really has, whatever number it claims.
    int pages() {
        return page;
    }

    void report(Notes notes) {
        if (pictures.count() > 0) {
            notes.add(Kind.PICTURE_PAGES, pictures.count(), pictures.toString());
        }
        if (damaged.count() > 0) {
            notes.add(Kind.DAMAGED_PAGES, damaged.count(), damaged.toString());
        }
    }

    @Override
    public void processPage(PDPage content) {
        page++;
        if (page > reading.limits().pages() || sink.isFull() || reading.isOver()) {
            return;
        }
        int start = sink.length();
        starts.add(new PageStart(page, start));
        try {
            super.processPage(content);
            if (!sink.hasWordsSince(start) && hasPicture(content)) {
                pictures.add(page);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // One bad page, of which readers of the text are told, must not cost the others.
            damaged.add(page);
        }
        sink.endLine();
    }

    private static boolean hasPicture(PDPage content) throws IOException {
        PDResources resources = content.getResources();
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        writeString(words);
    }

    /// Joined letters such as U+FB01 become the letters they join, so that words can be found.
    @Override
    protected void writeString(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= '\uFB00' && c <= '\uFB06') {
                sink.append(COMPATIBLE.normalize(String.valueOf(c)));
            } else if (Character.isSurrogate(c)) {
                int pair = words.codePointAt(i);
                sink.append(Character.toString(pair));
                i += Character.charCount(pair) - 1;
            } else if (c == ' ' || c == '\u00A0') {
                space();
            } else if (c != '\0' && c != '\u00AD' || i + 1 < words.length()) {
                sink.append(String.valueOf(c));
            } else {
                // A soft hyphen that ends a line was printed as a hyphen.
                sink.append(c == '\0' ? "" : "-");
            }
        }
    }

    /// One plain space however wide the gap: justified lines are full of spaces that nobody typed,
    /// and some programs write every space as a no-break one. A quote must be found across them.
    private void space() {
        if (!sink.endsWithSpace()) {
            sink.append(" ");
        }
    }

    @Override
    protected void writeLineSeparator() {
        sink.append("\n");
    }

    @Override
    protected void writeWordSeparator() {
        space();
    }

    @Override
    protected void writePageEnd() {
        sink.endLine();
    }

    /// A list of page numbers as people write it: `3, 5–8, 12`. Numbers come in ascending order.
    static final class PageNumbers {
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
}
