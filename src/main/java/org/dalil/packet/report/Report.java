package org.dalil.packet.report;

import java.util.List;

/// What a packet says, whole and without a form.
///
/// @param language of its words, a BCP 47 tag
/// @param subtitle for what and whom it was made, and when
/// @param notes the footnotes; the first has number 1
public record Report(
        String title, String subtitle, String language, List<Block> blocks, List<List<Run>> notes) {
    public Report {
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /// All its words, for looking through them: blocks, then footnotes, a line each.
    public String words() {
        StringBuilder words = new StringBuilder(title).append('\n').append(subtitle).append('\n');
        for (Block one : blocks) {
            switch (one) {
                case Block.Heading head -> words.append(head.text()).append('\n');
                case Block.Para para -> line(para.runs(), words);
                case Block.Quote quote -> line(quote.runs(), words);
                case Block.Items items -> items.items().forEach(each -> line(each, words));
                case Block.Table table -> {
                    words.append(String.join(" ", table.columns())).append('\n');
                    table.rows().forEach(row -> row.forEach(cell -> line(cell, words)));
                }
            }
        }
        notes.forEach(one -> line(one, words));
        return words.toString();
    }

    private static void line(List<Run> runs, StringBuilder to) {
        for (Run one : runs) {
            switch (one) {
                case Run.Words words -> to.append(words.text());
                case Run.Link link -> to.append(link.text());
                case Run.Note note -> {}
            }
        }
        to.append('\n');
    }
}
