package org.dalil.desk.control.line;

import javafx.scene.control.TextField;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.desk.Desk;
import org.dalil.desk.Intent;
import org.dalil.desk.control.SuggestField;
import org.dalil.kernel.Term;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Finds a term of one list as one types, or adds it to the list; what was chosen stands in the
/// empty field.
public final class TermField {
    private static final int OFFERED = 8;
    private final SuggestField<ListedTerm> field;
    private final String prompt;
    private String chosenWords = "";
    private Runnable leaving = () -> {};

    /// @param chosen hears the term
    public TermField(
            Desk desk, Vocabularies terms, String scheme, String prompt, Consumer<Term> chosen) {
        this.prompt = prompt;
        field =
                new SuggestField<>(
                                desk,
                                prompt,
                                typed -> terms.suggest(scheme, typed, OFFERED, desk.texts()),
                                term -> term.label(desk.texts()),
                                term -> chosen.accept(term.chosen(desk.texts())),
                                label -> {
                                    Callable<Term> adding =
                                            () ->
                                                    terms.add(scheme, null, label, desk.texts())
                                                            .chosen(desk.texts());
                                    desk.jobs()
                                            .latest(
                                                    this,
                                                    "term.add",
                                                    adding,
                                                    chosen,
                                                    desk.problems());
                                })
                        .leading(
                                desk.texts().of("desk.terms.all"),
                                typed -> {
                                    leaving.run();
                                    String words = typed.isEmpty() ? chosenWords : typed;
                                    desk.navigator().go(new Intent.ToTerms(scheme, words));
                                });
    }

    /// Runs this before the lists of terms are opened from the field.
    TermField leaving(Runnable action) {
        leaving = action;
        return this;
    }

    public TextField field() {
        return field.field();
    }

    /// Shows what was chosen; nothing for empty words.
    public void show(String words) {
        chosenWords = words;
        field().setPromptText(words.isEmpty() ? prompt : words);
        field().setAccessibleText(words.isEmpty() ? prompt : prompt + ": " + words);
        field().getStyleClass().remove("chosen");
        if (!words.isEmpty()) {
            field().getStyleClass().add("chosen");
        }
    }
}
