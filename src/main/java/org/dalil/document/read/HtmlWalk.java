package org.dalil.document.read;

import org.dalil.document.ExtractionNote.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/// Visits a parsed page in order and writes its visible words. Called back by the library without
/// recursion, so depth costs nothing. Never looks at style sheets.
final class HtmlWalk implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "iframe",
                    "object",
                    "embed",
                    "svg",
                    "canvas",
                    "audio",
                    "video",
                    "select",
                    "datalist");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "figure");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final BlockText out;
    private final Notes notes;
    private final Reading reading;
    private final Deque<Numbering> lists = new ArrayDeque<>();
    private int preformatted;
    private boolean opening;

    HtmlWalk(BlockText out, Notes notes, Reading reading) {
        this.out = out;
        this.notes = notes;
        this.reading = reading;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (out.isFull() || reading.isOver()) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            text(words.getWholeText());
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void text(String words) {
        opening &= words.isBlank();
        if (preformatted > 0) {
            out.exact(words);
        } else {
            out.words(words);
        }
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isHidden(element)) {
            notes.add(Kind.HIDDEN_TEXT, element.wholeText().isBlank() ? 0 : 1);
            return FilterResult.SKIP_ENTIRELY;
        }
        switch (tag) {
            case "br" -> out.lineBreak();
            case "hr" -> out.gap();
            case "ol", "ul" -> {
                block(element, tag);
                lists.push(Numbering.of(element));
            }
            case "li" -> {
                out.line();
                out.words((lists.isEmpty() ? "•" : lists.getFirst().next(element)) + " ");
                opening = true;
            }
            case "td", "th" -> cell(element);
            default -> block(element, tag);
        }
        preformatted += tag.equals("pre") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        String tag = element.normalName();
        preformatted -= tag.equals("pre") ? 1 : 0;
        if ((tag.equals("ol") || tag.equals("ul")) && !lists.isEmpty()) {
            lists.pop();
        }
        if (CELLS.contains(tag)) {
            opening = false;
        } else if (tag.equals("li")) {
            opening = false;
            out.line();
        } else if (!tag.equals("br")) {
            block(element, tag);
        }
    }

    private void cell(Element element) {
        if (element.previousElementSibling() == null) {
            out.row();
        } else {
            out.cell();
        }
        opening = true;
    }

    /// A block that opens a table cell or a list item stays on its line.
    private void block(Element element, String tag) {
        if (!element.isBlock() || opening) {
            return;
        }
        if (PARAGRAPHS.contains(tag)) {
            out.gap();
        } else {
            out.line();
        }
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden");
    }

    /// The numbers of one list as a browser prints them. Never shared between lists.
    private static final class Numbering {
        private final boolean ordered;
        private final String style;
        private int next;

        private Numbering(boolean ordered, String style, int start) {
            this.ordered = ordered;
            this.style = style;
            this.next = start;
        }

        static Numbering of(Element list) {
            String style =
                    switch (list.attr("type")) {
                        case "a" -> "lowerLetter";
                        case "A" -> "upperLetter";
                        case "i" -> "lowerRoman";
                        case "I" -> "upperRoman";
                        default -> "decimal";
                    };
            return new Numbering(
                    list.normalName().equals("ol"), style, number(list.attr("start"), 1));
        }

        String next(Element item) {
            if (!ordered) {
                return "•";
            }
            int number = number(item.attr("value"), next);
            next = number + 1;
            return Numerals.write(style, number) + ".";
        }

        private static int number(String value, int otherwise) {
            return value.matches("-?[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
        }
    }
}
