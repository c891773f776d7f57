package org.dalil.exchange.table.intake;

import org.dalil.exchange.table.Plan;
import org.dalil.exchange.table.RowPlan;
import org.dalil.kernel.Problem;
import org.dalil.texts.Texts;
import org.dalil.wire.table.TableLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What came of a table, row by row.
///
/// @param plan what was kept
/// @param claims how many claims were made of it
public record Kept(Plan plan, int claims) {
    /// The whole in one line.
    public String summary(Texts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(count(texts, "taken", plan.count(RowPlan.Taken.class)));
        parts.add(count(texts, "claims", claims));
        for (Map.Entry<String, Class<? extends RowPlan>> other :
                List.of(
                        Map.<String, Class<? extends RowPlan>>entry("known", RowPlan.Known.class),
                        Map.<String, Class<? extends RowPlan>>entry(
                                "refused", RowPlan.Refused.class),
                        Map.<String, Class<? extends RowPlan>>entry(
                                "blank", RowPlan.Blank.class))) {
            if (plan.count(other.getValue()) > 0) {
                parts.add(count(texts, other.getKey(), plan.count(other.getValue())));
            }
        }
        return String.join(" · ", parts);
    }

    private static String count(Texts texts, String what, int count) {
        return texts.of("exchange.table.report." + what, Map.of("count", count));
    }

    /// A line for each row as CSV, for a spreadsheet: its number, what came of it, and what to look
    /// at. Begins with the mark by which spreadsheets know UTF-8.
    public String csv(Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(
                line(
                        texts.of("exchange.table.report.row"),
                        texts.of("exchange.table.report.outcome"),
                        texts.of("exchange.table.report.look")));
        for (RowPlan row : plan.rows()) {
            String number = String.valueOf(row.row().number());
            lines.add(
                    switch (row) {
                        case RowPlan.Taken taken ->
                                line(
                                        number,
                                        texts.of("exchange.table.outcome.taken"),
                                        words(taken.draft().remarks(), texts));
                        case RowPlan.Known known ->
                                line(
                                        number,
                                        texts.of("exchange.table.outcome.known"),
                                        texts.of(known.reason()));
                        case RowPlan.Refused refused ->
                                line(
                                        number,
                                        texts.of("exchange.table.outcome.refused"),
                                        texts.of(refused.reason()));
                        case RowPlan.Blank blank ->
                                line(number, texts.of("exchange.table.outcome.blank"), "");
                    });
        }
        return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
    }

    private static String words(List<Problem> remarks, Texts texts) {
        return remarks.stream().map(texts::of).collect(Collectors.joining(" "));
    }

    private static String line(String... cells) {
        return TableLine.forSpreadsheets(List.of(cells), ',');
    }
}
