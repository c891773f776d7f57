package org.dalil.vault.ui;

import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.dalil.desk.Desk;
import org.dalil.desk.PathChoice;
import org.dalil.vault.disk.Disk;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.VaultException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A recovery key in large numbered groups, and the ways to get it onto paper. What is printed or
/// saved can be read by whoever finds it, and says so.
final class RecoveryKeyBox {
    private static final int A_LINE = 4;

    private final Desk desk;
    private final CardParts parts;
    private final PathChoice choice;
    private final String casefile;
    private final String key;
    private final Label outcome;
    private final VBox node;

    /// @param casefile what the casefile is called
    /// @param key the seven groups with hyphens
    RecoveryKeyBox(Desk desk, CardParts parts, PathChoice choice, String casefile, String key) {
        this.desk = desk;
        this.parts = parts;
        this.choice = choice;
        this.casefile = casefile;
        this.key = key;
        this.outcome = parts.words("", "echo");
        outcome.setId("key-outcome");
        Button print = parts.secondary("print-key", parts.say("vault.key.print"), this::print);
        Button save = parts.secondary("save-key", parts.say("vault.key.save"), this::save);
        VBox box = new VBox(12, groups(), new HBox(8, print, save), outcome);
        this.node = box;
        outcome.managedProperty().bind(outcome.textProperty().isNotEmpty());
    }

    VBox node() {
        return node;
    }

    private GridPane groups() {
        GridPane grid = new GridPane();
        grid.setId("recovery-key-groups");
        grid.getStyleClass().add("key-groups");
        List<String> groups = RecoveryKeyWords.groups(key);
        for (int i = 0; i < groups.size(); i++) {
            Label signs = new Label(groups.get(i));
            signs.getStyleClass().add("key-group");
            signs.setMinWidth(Region.USE_PREF_SIZE); // wide letters too: a cut key opens nothing
            Label number = new Label(desk.texts().number(i + 1));
            number.getStyleClass().add("key-number");
            grid.add(new VBox(number, signs), i % A_LINE, i / A_LINE);
        }
        grid.setAccessibleText(key);
        return grid;
    }

    private String paper() {
        return desk.texts()
                .of(
                        "vault.key.paper",
                        Map.of(
                                "name",
                                casefile,
                                "key",
                                key.replace("-", "  "),
                                "date",
                                desk.clock().now().atZone(desk.zone()).toLocalDate()));
    }

    /// Looking for a printer asks the system's print service, which may take its time.
    private void print() {
        desk.jobs()
                .latest(
                        this,
                        "key.printer",
                        Printer::getDefaultPrinter,
                        this::printOn,
                        e -> said("vault.key.no-printer"));
    }

    private void printOn(@Nullable Printer printer) {
        PrinterJob job = printer == null ? null : PrinterJob.createPrinterJob(printer);
        if (job == null) {
            said("vault.key.no-printer");
            return;
        }
        if (job.showPrintDialog(node.getScene().getWindow())) {
            PageLayout page = job.getJobSettings().getPageLayout();
            Text text = new Text(paper());
            text.setFont(Font.font("Inter", 14));
            text.setWrappingWidth(page.getPrintableWidth());
            boolean printed = job.printPage(text) && job.endJob();
            said(printed ? "vault.key.printed" : "vault.key.not-printed");
        } else {
            job.cancelJob();
        }
    }

    private void save() {
        String proposed = desk.texts().of("vault.key.file-name", Map.of("name", casefile)) + ".txt";
        choice.newFile(node.getScene().getWindow(), parts.say("vault.key.save-title"), proposed)
                .ifPresent(this::save);
    }

    private void save(Path file) {
        String text = paper();
        desk.jobs()
                .latest(
                        this,
                        "key.save",
                        () -> write(file, text),
                        saved -> said("vault.key.saved"),
                        desk.problems());
    }

    /// Whole and on the disk before it is said to be saved, and its owner's alone.
    private static Path write(Path file, String text) throws VaultException {
        try {
            Folders.replace(Disk.computer(), file, text.getBytes(StandardCharsets.UTF_8));
            return file;
        } catch (IOException e) {
            throw VaultException.of(e);
        }
    }

    private void said(String messageKey) {
        outcome.setText(parts.say(messageKey));
    }
}
