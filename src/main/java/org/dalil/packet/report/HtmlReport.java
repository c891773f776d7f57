package org.dalil.packet.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Writes a report as one HTML file that needs nothing else: no script, no network, no font. Every
/// word is text, whatever it looks like.
public final class HtmlReport {
    private static final String STYLE = "report.css";
    private final StringBuilder out = new StringBuilder();
    private final Report report;
    private final Words words;

    /// What the page says of its own.
    ///
    /// @param contents the heading of the list of chapters
    /// @param notes the heading of the footnotes
    public record Words(String contents, String notes) {}

    private HtmlReport(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    /// The file’s bytes; equal reports give equal bytes.
    public static byte[] write(Report report, Words words) {
        return new HtmlReport(report, words).run().getBytes(UTF_8);
    }

    private String run() {
        out.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(report.language()));
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
        out.append(" style-src 'unsafe-inline'; img-src 'self'; media-src 'self'\">\n");
        out.append("<title>").append(escaped(report.title())).append("</title>\n<style>\n");
        out.append(style()).append("</style>\n</head>\n<body>\n<main>\n<h1>");
        out.append(escaped(report.title())).append("</h1>\n<p class=\"sub\">");
        out.append(escaped(report.subtitle())).append("</p>\n");
        contents();
        report.blocks().forEach(this::block);
        notes();
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String style() {
        try (InputStream css = HtmlReport.class.getResourceAsStream(STYLE)) {
            return new String(Objects.requireNonNull(css, STYLE).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void contents() {
        out.append("<nav aria-label=\"").append(escaped(words.contents())).append("\">\n<ol>\n");
        for (Block one : report.blocks()) {
            if (one instanceof Block.Heading head && head.level() == 1) {
                out.append("<li><a href=\"#").append(escaped(head.anchor())).append("\">");
                out.append(escaped(head.text())).append("</a></li>\n");
            }
        }
        out.append("</ol>\n</nav>\n");
    }

    private void block(Block one) {
        switch (one) {
            case Block.Heading head -> {
                int level = Math.clamp(head.level() + 1L, 2, 6);
                out.append("<h").append(level).append(" id=\"").append(escaped(head.anchor()));
                out.append("\">").append(escaped(head.text())).append("</h");
                out.append(level).append(">\n");
            }
            case Block.Para para -> {
                out.append(
                        para.anchor().isEmpty()
                                ? "<p>"
                                : "<p id=\"" + escaped(para.anchor()) + "\">");
                runs(para.runs());
                out.append("</p>\n");
            }
            case Block.Quote quote -> {
                out.append("<blockquote>");
                runs(quote.runs());
                out.append("</blockquote>\n");
            }
            case Block.Items items -> {
                out.append("<ul>\n");
                items.items()
                        .forEach(each -> {
                            out.append("<li>");
                            runs(each);
                            out.append("</li>\n");
                        });
                out.append("</ul>\n");
            }
            case Block.Table table -> table(table);
        }
    }

    private void table(Block.Table table) {
        int all = table.widths().stream().mapToInt(Integer::intValue).sum();
        out.append("<table>\n<colgroup>");
        for (int width : table.widths()) {
            out.append(
                    String.format(
                            Locale.ROOT, "<col style=\"width:%.1f%%\">", width * 100.0 / all));
        }
        out.append("</colgroup>\n<thead><tr>");
        table.columns().forEach(one -> out.append("<th>").append(escaped(one)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<List<Run>> row : table.rows()) {
            out.append("<tr>");
            for (List<Run> cell : row) {
                out.append("<td>");
                runs(cell);
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void notes() {
        if (report.notes().isEmpty()) {
            return;
        }
        out.append("<h2 id=\"notes\">").append(escaped(words.notes()));
        out.append("</h2>\n<ol class=\"notes\">\n");
        for (int i = 1; i <= report.notes().size(); i++) {
            out.append("<li id=\"note-").append(i).append("\">");
            runs(report.notes().get(i - 1));
            out.append(" <a href=\"#mark-").append(i).append("\">↩</a></li>\n");
        }
        out.append("</ol>\n");
    }

    private void runs(List<Run> runs) {
        for (Run one : runs) {
            switch (one) {
                case Run.Words said -> words(said);
                case Run.Link link -> {
                    out.append("<a href=\"").append(escaped(link.target())).append("\">");
                    out.append(escaped(link.text())).append("</a>");
                }
                case Run.Note note -> {
                    out.append("<sup id=\"mark-")
                            .append(note.number())
                            .append("\"><a href=\"#note-");
                    out.append(note.number()).append("\">").append(note.number());
                    out.append("</a></sup>");
                }
            }
        }
    }

    private void words(Run.Words said) {
        String tag =
                switch (said.style()) {
                    case PLAIN -> "";
                    case ITALIC -> "em";
                    case BOLD -> "strong";
                    case CODE -> "code";
                };
        if (tag.isEmpty()) {
            out.append(escaped(said.text()));
        } else {
            out.append('<').append(tag).append('>').append(escaped(said.text()));
            out.append("</").append(tag).append('>');
        }
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            switch (at) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append("<br>");
                default -> escaped.append(Character.isISOControl(at) && at != '\t' ? '�' : at);
            }
        }
        return escaped.toString();
    }
}
