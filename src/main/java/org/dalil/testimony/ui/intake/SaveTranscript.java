package org.dalil.testimony.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.dalil.desk.Desk;
import org.dalil.desk.Focus;
import org.dalil.desk.PathChoice;
import org.dalil.desk.control.Actions;
import org.dalil.desk.control.CodeChoice;
import org.dalil.desk.control.line.SheetHead;
import org.dalil.document.spoken.SpokenFormat;
import org.dalil.document.spoken.write.SpokenWriting;
import org.dalil.kernel.ProblemException;
import org.dalil.testimony.transcript.Tier;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sheet that writes a transcript for other programs: the form, the tier, and a warning that
/// what is written leaves the casefile unsealed.
final class SaveTranscript {
    private static final double WIDTH = 600;
    private final SaveModel model;
    private final PathChoice choice;
    private final Desk desk;
    private final Texts texts;
    private final CodeChoice<SpokenFormat> format;
    private final CodeChoice<Optional<Tier>> tier;
    private final CheckBox exact = new CheckBox();
    private final CheckBox redacted = new CheckBox();
    private final Label left = new Label();
    private final Label hint = new Label();
    private final Label echo = new Label();
    private final Button save;
    private final Button close;
    private SpokenFormat as = SpokenFormat.WORD;
    private @Nullable Tier of;

    SaveTranscript(SaveModel model, PathChoice choice, Desk desk) {
        this.model = model;
        this.choice = choice;
        this.desk = desk;
        texts = desk.texts();
        format =
                new CodeChoice<SpokenFormat>(
                                texts.of("testimony.save.format"),
                                SpokenWriting.formats(),
                                one -> texts.of(one.key()) + "  (." + one.extension() + ")",
                                this::chosen)
                        .named("transcript-format", WIDTH - 250);
        tier =
                new CodeChoice<Optional<Tier>>(
                                texts.of("testimony.save.tier"),
                                List.of(),
                                this::words,
                                one -> of = one.orElse(null))
                        .named("transcript-tier", WIDTH - 250);
        exact.setId("transcript-exact");
        exact.setText(texts.of("testimony.save.exact"));
        redacted.setId("transcript-redacted");
        redacted.setText(
                texts.of("testimony.save.redacted", Map.of("count", model.covered().places())));
        redacted.setSelected(true);
        left.setId("transcript-left");
        save = Actions.primary("transcript-save", texts.of("testimony.save.choose"), this::save);
        close =
                Actions.button(
                        "transcript-save-close",
                        texts.of("testimony.intake.cancel"),
                        desk.sheets()::close);
        save.setDefaultButton(true);
    }

    void open() {
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        echo.setId("transcript-save-echo");
        echo.setWrapText(true);
        echo.setMinHeight(Region.USE_PREF_SIZE);
        echo.getStyleClass().add("echo");
        left.setWrapText(true);
        left.setMinHeight(Region.USE_PREF_SIZE);
        left.getStyleClass().addAll("echo", "bad");
        Label warning = new Label(texts.of("testimony.save.warning"));
        warning.setId("transcript-save-warning");
        warning.setWrapText(true);
        warning.setMinHeight(Region.USE_PREF_SIZE);
        boolean empty = model.text().tiers().isEmpty();
        VBox body =
                empty
                        ? new VBox(new Label(texts.of("testimony.save.empty")))
                        : new VBox(
                                row("testimony.save.format", format.control()),
                                row("testimony.save.tier", tier.control()),
                                exact,
                                redacted,
                                left,
                                hint,
                                warning,
                                echo);
        body.getStyleClass().add("sheet-body");
        HBox foot = empty ? new HBox(close) : new HBox(close, save);
        foot.getStyleClass().add("sheet-foot");
        String title = model.text().transcript().title();
        VBox sheet = new VBox(new SheetHead(texts.of("testimony.save.head"), title), body, foot);
        sheet.setId("transcript-save-sheet");
        sheet.setMaxWidth(WIDTH);
        sheet.setPrefWidth(WIDTH);
        redacted.selectedProperty().subscribe(any -> left());
        show();
        desk.sheets().show(sheet, () -> {});
    }

    // What somebody must know before words leave that were meant to stay.
    private void left() {
        boolean covering = model.isRedacted() && redacted.isSelected();
        seen(redacted, model.isRedacted());
        String words = "";
        if (covering && !model.covers()) {
            words = texts.of("testimony.save.lost", Map.of("count", model.covered().lost().size()));
        } else if (covering && !model.left().isEmpty()) {
            words = texts.of("testimony.save.left", Map.of("places", model.left()));
        } else if (model.isRedacted() && !covering) {
            words = texts.of("testimony.save.open");
        }
        left.setText(words);
        seen(left, !words.isEmpty());
        save.setDisable(covering && !model.covers());
    }

    private HBox row(String key, Region control) {
        Label label = new Label(texts.of(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(150);
        label.setLabelFor(control);
        HBox row = new HBox(10, label, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String words(Optional<Tier> one) {
        return one.map(new TierWords(texts)::of)
                .orElseGet(() -> texts.of("testimony.save.all-tiers"));
    }

    private void chosen(SpokenFormat one) {
        as = one;
        show();
    }

    private void show() {
        format.show(as);
        List<Optional<Tier>> offered =
                model.tiers(as).stream().map(one -> Optional.<Tier>ofNullable(one)).toList();
        tier.show(null);
        tier.control().getItems().setAll(offered);
        if (!offered.isEmpty() && !offered.contains(Optional.ofNullable(of))) {
            of = offered.getFirst().orElse(null);
        }
        tier.show(offered.isEmpty() ? null : Optional.ofNullable(of));
        tier.control().setDisable(offered.size() < 2);
        seen(exact, SpokenWriting.isPaper(as));
        hint.setText(
                texts.of(
                        SpokenWriting.isPaper(as)
                                ? "testimony.save.paper"
                                : SpokenWriting.holdsTiers(as)
                                        ? "testimony.save.tiers"
                                        : "testimony.save.subtitles"));
        echo("", false);
    }

    private void save() {
        choice.newFile(save.getScene().getWindow(), texts.of("testimony.save.head"), model.name(as))
                .ifPresent(this::write);
    }

    private void write(Path to) {
        SaveModel.Chosen what =
                new SaveModel.Chosen(
                        as,
                        of,
                        model.isRedacted() && redacted.isSelected(),
                        exact.isSelected() && SpokenWriting.isPaper(as));
        save.setDisable(true);
        desk.jobs()
                .latest(
                        this,
                        "transcript.save",
                        () -> model.write(what, to),
                        untimed -> saved(to, untimed),
                        this::failed);
    }

    private void saved(Path to, int untimed) {
        save.setDisable(false);
        String words = texts.of("testimony.save.done", Map.of("place", to.toString()));
        String more =
                untimed == 0
                        ? ""
                        : " " + texts.of("testimony.save.untimed", Map.of("count", untimed));
        echo(words + more, false);
        close.setText(texts.of("desk.close"));
        Focus.give(close);
    }

    private void failed(Exception failure) {
        save.setDisable(false);
        if (failure instanceof ProblemException told) {
            echo(texts.of(told.problem()), true);
        } else {
            desk.problems().accept(failure);
        }
    }

    private void echo(String words, boolean bad) {
        echo.setText(words);
        echo.getStyleClass().remove("bad");
        if (bad) {
            echo.getStyleClass().add("bad");
        }
        seen(echo, !words.isEmpty());
    }

    private static void seen(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }
}
