package org.dalil.people.ui.law.form;

import org.dalil.desk.control.line.RecordNames;
import org.dalil.desk.control.matter.MatterDoors;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.law.bond.Binding;
import org.dalil.law.bond.BondSpan;
import org.dalil.law.bond.Bonds;
import org.dalil.law.forum.Against;
import org.dalil.law.forum.Completeness;
import org.dalil.law.forum.Gap;
import org.dalil.law.forum.Requirements;
import org.dalil.texts.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads what forms lack for somebody and puts it into words. Decides nothing.
final class FormsReader {
    private final Requirements requirements;
    private final Bonds bonds;
    private final RecordNames names;
    private final Texts texts;

    FormsReader(MatterDoors doors, Texts texts) {
        this.requirements = new Requirements(doors.holdings(), doors.vocabularies());
        this.bonds = new Bonds(doors.holdings(), texts);
        this.names = new RecordNames(doors.holdings(), doors.agents().naming());
        this.texts = texts;
    }

    /// Not for the screen’s thread.
    FormsView read(UUID who, LocalDate day) throws ProblemException {
        List<FormsView.Row> rows = new ArrayList<>();
        for (Completeness one : requirements.missing(who, bonds.book(), day)) {
            rows.add(
                    new FormsView.Row(
                            one.form().code(),
                            one.form().named().in(texts),
                            states(one),
                            one.closed(),
                            one.there().stream()
                                    .map(met ->
                                            new FormsView.There(
                                                    met.requirement().words().in(texts),
                                                    met.claim()))
                                    .toList(),
                            one.gaps().stream().map(this::lack).toList()));
        }
        return new FormsView(day, rows);
    }

    private List<FormsView.State> states(Completeness one) throws ProblemException {
        List<FormsView.State> states = new ArrayList<>();
        for (Against each : one.open()) {
            String name = names.of(new RecordRef(RecordKind.AGENT, each.state())).orElse("–");
            Binding binding = each.forum().binding();
            BondSpan span = binding.span();
            states.add(
                    new FormsView.State(
                            texts.of(
                                    "law.forms.state",
                                    Map.of("state", name, "because", binding.because().in(texts))),
                            each.forum().mayBeOpen(),
                            span != null && binding.unverified() ? span.knownFrom() : null));
        }
        return states;
    }

    private FormsView.Lack lack(Gap gap) {
        String why =
                switch (gap.why()) {
                    case MISSING -> "";
                    case DENIED -> texts.of("law.forms.denied");
                    case TOO_COARSE -> texts.of("law.forms.coarse");
                    case BY_HAND -> texts.of("law.forms.by-hand");
                };
        return new FormsView.Lack(gap, gap.requirement().words().in(texts), why);
    }
}
