package org.dalil.document;

import java.util.List;

/// The words read out of a document. Line ends are LF; everything else is as the engine gave it, so
/// offsets into the text hold only for this engine and version: read anew by another, it is another
/// text version.
///
/// @param engine what read it, with version and for texts the encoding: `pdfbox 3.0.8`,
///   `plain/utf-8`
/// @param text the words
/// @param pages where pages begin, in order; empty when the format has no fixed pages
/// @param description what else was learned
/// @param notes how the text differs from the original
public record Extraction(
        String engine,
        String text,
        List<PageStart> pages,
        Description description,
        List<ExtractionNote> notes) {
    public Extraction {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
    }

    /// The page an offset lies on, 0 when the format has no fixed pages.
    public int pageAt(int offset) {
        int page = 0;
        for (PageStart start : pages) {
            if (start.offset() > offset) {
                break;
            }
            page = start.page();
        }
        return page;
    }
}
