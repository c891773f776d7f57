package org.dalil.desk;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.dalil.texts.Texts;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/// The one place where failures become words on the screen. A failure of the world says what
/// happened and what to do; a fault of ours shows a short code made of types and places in the
/// code, never of anything the casefile holds.
public final class ProblemSheet implements Consumer<Exception> {
    private static final System.Logger LOG = System.getLogger("org.dalil.problem");
    private static final int FRAMES = 12;
    private final Texts texts;
    private final Sheets sheets;

    public ProblemSheet(Texts texts, Sheets sheets) {
        this.texts = texts;
        this.sheets = sheets;
    }

    @Override
    public void accept(Exception failure) {
        if (failure instanceof ProblemException known) {
            LOG.log(System.Logger.Level.INFO, "problem {0}", known.problem().key());
            show(texts.of("desk.problem.title"), texts.of(known.problem()), "");
        } else {
            String report = report(failure);
            String code = code(report);
            LOG.log(System.Logger.Level.ERROR, "fault {0}", code);
            show(
                    texts.of("desk.fault.title"),
                    texts.of("desk.fault.text", Map.of("code", code)),
                    code + "\n" + report);
        }
    }

    private void show(String title, String words, String report) {
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        VBox head = new VBox(heading);
        head.getStyleClass().add("sheet-head");
        Label text = new Label(words);
        text.setId("problem-text");
        text.setWrapText(true);
        VBox body = new VBox(text);
        body.getStyleClass().add("sheet-body");
        Button close = new Button(texts.of("desk.close"));
        close.setId("problem-close");
        close.setDefaultButton(true);
        close.getStyleClass().add("primary");
        close.setOnAction(press -> sheets.close());
        HBox foot = new HBox();
        foot.getStyleClass().add("sheet-foot");
        if (!report.isEmpty()) {
            Button copy = new Button(texts.of("desk.fault.copy"));
            copy.setOnAction(press -> copy(report));
            foot.getChildren().add(copy);
        }
        foot.getChildren().add(close);
        VBox sheet = new VBox(head, body, foot);
        sheet.setMaxWidth(460);
        sheet.setPrefWidth(460);
        sheets.show(sheet, () -> {});
    }

    private static void copy(String report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Types and places in the code, one a line; no message, which could quote a record.
    static String report(Throwable failure) {
        StringBuilder report = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            report.append(at.getClass().getName()).append('\n');
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                report.append("  ")
                        .append(frames[i].getClassName())
                        .append('.')
                        .append(frames[i].getMethodName())
                        .append(':')
                        .append(frames[i].getLineNumber())
                        .append('\n');
            }
        }
        return report.toString();
    }

    /// Twice four digits that name a report.
    static String code(String report) {
        String hex = Digest.of(report.getBytes(StandardCharsets.UTF_8)).hex();
        return hex.substring(0, 4) + "-" + hex.substring(4, 8);
    }
}
