package org.dalil.law;

import org.dalil.casefile.vocabulary.ListedTerm;
import org.dalil.casefile.vocabulary.Vocabularies;
import org.dalil.claim.Attribution;
import org.dalil.claim.AttributionRole;
import org.dalil.claim.Claim;
import org.dalil.claim.matter.Matter;
import org.dalil.claim.matter.MatterKind;
import org.dalil.claim.matter.Matters;
import org.dalil.claim.matter.Statement;
import org.dalil.claim.value.ClaimValue;
import org.dalil.kernel.DateBasis;
import org.dalil.kernel.DateValue;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.edtf.Edtf;
import org.dalil.kit.BareCasefile;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Records matters of law in a bare casefile, a claim a statement, for tests.
public final class Lawyer {
    public final BareCasefile casefile;
    public final Texts texts = Texts.in(Locale.ENGLISH);
    public final Vocabularies vocabularies;
    public final Matters matters;

    public Lawyer(BareCasefile casefile) {
        this.casefile = casefile;
        vocabularies = new Vocabularies(casefile.holdings);
        matters = new Matters(casefile.holdings, texts);
    }

    /// A date by its EDTF.
    public static DateValue date(String edtf) {
        return DateValue.of(edtf, Edtf.parse(edtf).orElseThrow(), DateBasis.STATED);
    }

    public Agent agent(AgentKind kind, String label) throws Exception {
        return new Agents(casefile.holdings).add(kind, label);
    }

    public static RecordRef ref(Agent agent) {
        return new RecordRef(RecordKind.AGENT, agent.id());
    }

    public Matter make(MatterKind kind, @Nullable RecordRef within) throws Exception {
        return matters.add(kind, kind.name(), within, List.of());
    }

    /// States a term or words of a field, with a date or none.
    public Claim say(Matter matter, String field, String term, @Nullable String edtf)
            throws Exception {
        return state(matter, field, new ClaimValue.Worded(term), edtf);
    }

    /// States whom a field names.
    public Claim name(Matter matter, String field, Agent agent) throws Exception {
        return state(matter, field, new ClaimValue.Named(ref(agent)), null);
    }

    /// States a date.
    public Claim day(Matter matter, String field, String edtf) throws Exception {
        return state(matter, field, new ClaimValue.Dated(date(edtf)), null);
    }

    public Claim state(Matter matter, String field, ClaimValue value, @Nullable String edtf)
            throws Exception {
        ListedTerm listed = vocabularies.find("predicate", field).orElseThrow();
        return matters.state(
                matter, Statement.of(listed, value, field).on(edtf == null ? null : date(edtf)));
    }

    /// Says whose words a claim is.
    public void voice(Claim claim, Agent who) throws Exception {
        casefile.ledger.act(
                org.dalil.history.ActName.of("claim.act.attribute"),
                changes -> {
                    changes.create(
                            Attribution.SHAPE,
                            new Attribution(
                                    casefile.holdings.ids().next(),
                                    claim.id(),
                                    1,
                                    who.id(),
                                    AttributionRole.ORIGIN.code(),
                                    null,
                                    null,
                                    false,
                                    null));
                    return claim;
                });
    }

    public static UUID id(long number) {
        return new UUID(0, number);
    }
}
