package org.dalil.people;

import org.dalil.history.shape.Field;
import org.dalil.history.shape.RecordShape;
import org.dalil.history.shape.Recorded;
import org.dalil.kernel.RecordKind;
import org.dalil.texts.Folding;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// One way in which an agent's name is written: another script, a birth name, an alias, a
/// misspelling as a source prints it.
///
/// @param nameKind official, birth, alias, transliteration, patronymic_form, pseudonym or
///   misspelling_in_source
public record NameForm(UUID id, UUID agent, String name, @Nullable String language, String nameKind)
        implements Recorded {
    /// How name forms are stored.
    public static final RecordShape<NameForm> SHAPE =
            new RecordShape<>(
                    RecordKind.NAME_FORM,
                    "name_form",
                    List.of(
                            Field.ref("agent"),
                            Field.text("name"),
                            Field.text("language"),
                            Field.text("name_kind"),
                            Field.derivedText("search_key")),
                    form ->
                            Arrays.asList(
                                    form.agent,
                                    form.name,
                                    form.language,
                                    form.nameKind,
                                    Folding.key(form.name)),
                    (id, values) ->
                            new NameForm(
                                    id,
                                    values.id("agent"),
                                    values.word("name"),
                                    values.text("language"),
                                    values.word("name_kind")));

    public NameForm {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name form has a name");
        }
    }
}
