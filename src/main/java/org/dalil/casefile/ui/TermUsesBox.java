package org.dalil.casefile.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.Intent;
import org.dalil.desk.control.Actions;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// How often the chosen term is used, and the first records that use it, once somebody asks.
final class TermUsesBox {
    private final TermsModel model;
    private final Desk desk;
    private final Texts texts;
    private final Label count = new Label();
    private final Button ask;
    private final VBox lines = new VBox(4);
    private final VBox root;

    TermUsesBox(TermsModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        texts = desk.texts();
        count.setId("terms-count");
        count.getStyleClass().add("terms-value");
        ask = Actions.link(texts.of("casefile.terms.uses.show"), model::find);
        ask.setId("terms-uses");
        ask.setMinWidth(Button.USE_PREF_SIZE);
        HBox line = new HBox(10, count, ask);
        line.getStyleClass().add("terms-uses");
        lines.setId("terms-found");
        lines.getStyleClass().add("terms-found");
        root = new VBox(line, lines);
        model.uses().subscribe(this::tell);
        model.chosen().subscribe(this::tell);
        model.found().subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    private long count(ListedTerm term, Map<String, Long> counts) {
        return counts.getOrDefault(term.code(), 0L);
    }

    private void tell() {
        Map<String, Long> counts = model.uses().get();
        ListedTerm term = model.chosen().get();
        boolean known = counts != null && term != null;
        long uses = counts != null && term != null ? count(term, counts) : 0;
        count.setText(
                known
                        ? texts.of("casefile.terms.uses", Map.of("count", uses))
                        : texts.of("casefile.terms.uses.counting"));
        ask.setVisible(uses > 0 && model.found().get() == null);
        ask.setManaged(ask.isVisible());
    }

    private void show(@Nullable List<TermsModel.Use> found) {
        boolean keys = ask.isFocused();
        lines.getChildren().clear();
        if (found != null) {
            found.forEach(use -> lines.getChildren().add(line(use)));
            Label more = new Label(rest(found.size()));
            more.getStyleClass().add("faint");
            more.setWrapText(true);
            more.setManaged(!more.getText().isEmpty());
            lines.getChildren().add(more);
        }
        tell();
        if (keys && found != null && !found.isEmpty()) {
            Focus.give(lines.getChildren().getFirst());
        }
    }

    private String rest(int shown) {
        Map<String, Long> counts = model.uses().get();
        ListedTerm term = model.chosen().get();
        long uses = counts != null && term != null ? count(term, counts) : 0;
        if (uses <= shown) {
            return "";
        }
        return shown == 0
                ? texts.of("casefile.terms.uses.gone")
                : texts.of("casefile.terms.uses.first", Map.of("count", shown));
    }

    private Button line(TermsModel.Use use) {
        Button line = Actions.link(use.words(), () -> go(use));
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private void go(TermsModel.Use use) {
        desk.sheets().close();
        desk.navigator().go(new Intent.ToRecord(use.ref()));
    }
}
