package org.dalil.testimony.ui.transcript;

import org.dalil.desk.Desk;
import org.dalil.desk.control.PageModel;
import org.dalil.testimony.code.Code;
import org.dalil.testimony.linked.WordLink;
import org.dalil.testimony.transcript.version.Quote;
import org.dalil.testimony.ui.code.CodePickModel;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// What is done with codes on the page of a transcript. Knows no scene-graph type.
final class TranscriptCoding {
    private final PageModel<TranscriptView> page;
    private final TranscriptParts parts;
    private final Desk desk;

    TranscriptCoding(PageModel<TranscriptView> page, TranscriptParts parts, Desk desk) {
        this.page = page;
        this.parts = parts;
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    /// Offers codes, and hears which is chosen.
    CodePickModel picking(Consumer<Code> chosen) {
        return new CodePickModel(parts.codes(), parts.codings(), desk, chosen);
    }

    /// Gives words a code.
    void give(Quote quote, Code code) {
        TranscriptView view = page.view().get();
        if (view != null) {
            WordLink marked = view.marking(quote);
            UUID in = view.text().transcript().id();
            page.change(() -> parts.marking().give(in, quote, marked, List.of(code)), given -> {});
        }
    }

    /// Gives a code to other words instead.
    void move(WordLink.Given given, Quote to) {
        TranscriptView view = page.view().get();
        if (view != null) {
            UUID in = view.text().transcript().id();
            page.change(() -> parts.marking().move(in, given.coding(), to), moved -> {});
        }
    }

    /// Takes a code from words.
    void take(WordLink link, WordLink.Given given) {
        page.change(() -> parts.codings().remove(link.passage(), given.coding()));
    }
}
