package org.dalil.app.demonstration;

import org.dalil.app.demonstration.spoken.SpokenInterview;
import org.dalil.app.demonstration.spoken.SpokenLinks;
import org.dalil.casefile.Casefile;
import org.dalil.casefile.Holdings;
import org.dalil.claim.Claim;
import org.dalil.document.TextExtraction;
import org.dalil.event.Event;
import org.dalil.event.Events;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordKind;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.Agents;
import org.dalil.people.Members;
import org.dalil.people.Place;
import org.dalil.people.Places;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Positions;
import org.dalil.people.tie.Relations;
import org.dalil.source.citing.Footnotes;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The demonstration casefile: published facts on extraditions to Central Asia in our own words,
/// recorded through the same doors that people use. Names no person. Blocking; not for JavaFX's
/// thread.
public final class Demonstration {
    private static final int UZBEK_REFUGEES = 12;
    private static final int MEMBERS = 13;

    private final Agents agents;
    private final Members groups;
    private final Places places;
    private final Events events;
    private final Documents documents;
    private final ClaimTeller teller;
    private final Map<Who, Agent> people = new EnumMap<>(Who.class);
    private final Map<Where, Place> whereabouts = new EnumMap<>(Where.class);
    private final Map<What, Event> happenings = new EnumMap<>(What.class);
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, UUID> conflicts = new HashMap<>();
    private @Nullable RecordRef work;
    private Testimonies.@Nullable Told told;
    private @Nullable RecordRef spoken;
    private @Nullable RecordRef named;

    private Demonstration(Casefile casefile, TextExtraction extraction, Texts texts) {
        Holdings holdings = casefile.holdings();
        this.agents = new Agents(holdings);
        this.groups = new Members(holdings);
        this.places = new Places(holdings);
        this.events = new Events(holdings);
        this.documents = new Documents(casefile, extraction, texts);
        this.teller = new ClaimTeller(holdings, documents, texts);
    }

    /// Fills an empty casefile.
    ///
    /// @param samples the folder that [SampleFiles#write] wrote
    /// @throws IllegalStateException when the casefile and this script no longer fit: words that
    ///   are not in their sheet, a date that is not read as one
    public static Demonstration tell(
            Casefile casefile, TextExtraction extraction, Texts texts, Path samples)
            throws ProblemException {
        Demonstration made = new Demonstration(casefile, extraction, texts);
        made.documents.take(samples);
        made.cast();
        made.documents.describe(made.people);
        made.happenings();
        made.claims();
        made.work = new WorkingFile(casefile.holdings()).open(made.gathered()).ref();
        made.affairs(new AffairTeller(casefile.holdings(), texts));
        made.offices(
                new Positions(casefile.holdings()),
                new Relations(casefile.holdings()),
                Term.ofCode("superior"));
        made.told = new Testimonies(casefile.holdings()).tell();
        made.documents.recording(
                samples.resolve(SpokenInterview.FILE),
                (source, item) ->
                        made.spoken =
                                new SpokenInterview(casefile.holdings())
                                        .tell(source, item, Said.dated("3 March 2026")));
        made.named = new SpokenLinks(casefile, made.transcript().id()).tell();
        made.documents.footnotes(new Footnotes(casefile.holdings()));
        return made;
    }

    /// The claim that a line of the script became.
    public RecordRef claim(String name) {
        Claim claim = claims.get(name);
        if (claim == null) {
            throw new IllegalStateException("no line is called " + name);
        }
        return new RecordRef(RecordKind.CLAIM, claim.id());
    }

    /// The conflict that was opened of a tie from this line.
    public RecordRef conflict(String from) {
        UUID id = conflicts.get(from);
        if (id == null) {
            throw new IllegalStateException("no conflict was opened from " + from);
        }
        return new RecordRef(RecordKind.CONFLICT, id);
    }

    /// The agent.
    public RecordRef agent(Who who) {
        return new RecordRef(RecordKind.AGENT, made(people, who).id());
    }

    /// The place.
    public RecordRef place(Where where) {
        return new RecordRef(RecordKind.PLACE, made(whereabouts, where).id());
    }

    /// The event.
    public RecordRef event(What what) {
        return new RecordRef(RecordKind.EVENT, made(happenings, what).id());
    }

    /// The working file on the Ivanovo group.
    public RecordRef workingFile() {
        return Objects.requireNonNull(work);
    }

    /// The interview with a woman who goes under a code name.
    public RecordRef interview() {
        return Objects.requireNonNull(told).interview();
    }

    /// The transcript of the practice recording.
    public RecordRef transcript() {
        return Objects.requireNonNull(spoken);
    }

    /// Whom the practice recording is about.
    public RecordRef named() {
        return Objects.requireNonNull(named);
    }

    /// The woman who told it.
    public RecordRef witness() {
        return Objects.requireNonNull(told).person();
    }

    private List<RecordRef> gathered() {
        List<RecordRef> gathered = new ArrayList<>();
        for (What what :
                List.of(What.ARREST, What.RECOGNITION, What.ORDER, What.MEASURES, What.HEARING)) {
            gathered.add(event(what));
        }
        for (Who who : List.of(Who.IVANOVO, Who.PROSECUTOR, Who.COURT, Who.UNHCR)) {
            gathered.add(agent(who));
        }
        gathered.add(place(Where.IVANOVO));
        gathered.add(conflict("twenty-eight"));
        return gathered;
    }

    /// The documents and where words stand in them.
    public Documents documents() {
        return documents;
    }

    private void cast() throws ProblemException {
        for (Who who : Who.values()) {
            Agent agent = agents.add(who.kind, who.label);
            if (who.unnamed()) {
                agent = new Agent(agent.id(), agent.kind(), agent.label(), null, false);
                agents.change(agent);
            }
            if (!who.inItsLanguage.isEmpty()) {
                agents.addName(agent, who.inItsLanguage, "official", null);
            }
            people.put(who, agent);
        }
        Agent group = made(people, Who.IVANOVO);
        groups.addUnnamed(group, members(1, UZBEK_REFUGEES), "a refugee from Uzbekistan");
        groups.addUnnamed(group, members(UZBEK_REFUGEES + 1, MEMBERS), "a citizen of Kyrgyzstan");
    }

    private static List<String> members(int first, int last) {
        List<String> labels = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            labels.add(String.format(Locale.ROOT, "Ivanovo group, person %02d of %d", i, MEMBERS));
        }
        return labels;
    }

    private void happenings() throws ProblemException {
        for (Where where : Where.values()) {
            whereabouts.put(where, places.add(where.name, where.precision, where.country));
        }
        for (What what : What.values()) {
            happenings.put(
                    what,
                    events.add(
                            what.title,
                            what.when == null ? null : Said.dated(what.when),
                            what.place == null ? null : made(whereabouts, what.place).id()));
        }
    }

    private void claims() throws ProblemException {
        for (Map.Entry<String, Line> line : Script.all().entrySet()) {
            claims.put(
                    line.getKey(), teller.tell(line.getValue(), people, whereabouts, happenings));
        }
        for (Tie tie : Tie.all()) {
            teller.tie(tie, claims);
            if (tie.onTheBoard()) {
                conflicts.put(tie.from(), teller.open(tie, claims).id());
            }
        }
    }

    private void affairs(AffairTeller affairs) throws ProblemException {
        Map<What, RecordRef> events = new EnumMap<>(What.class);
        happenings.keySet().forEach(what -> events.put(what, event(what)));
        AffairTeller.Cast cast = new AffairTeller.Cast(people, whereabouts, events, claims);
        for (Affair affair : Affairs.all()) {
            affairs.tell(affair, cast);
        }
        for (Map.Entry<String, Line> line : Script.all().entrySet()) {
            affairs.weigh(made(claims, line.getKey()), line.getValue().weights, people);
        }
    }

    /// Who stood above whom where Person K was held.
    private void offices(Positions positions, Relations relations, Term superior)
            throws ProblemException {
        office(positions, Who.OFFICER_L, "Shift leader", "k-officer");
        office(positions, Who.WARDEN_M, "Head of the prison", "k-warden");
        above(relations, superior, Who.WARDEN_M, Who.OFFICER_L, "k-warden");
        above(relations, superior, Who.DEPARTMENT, Who.PRISON, "k-above");
    }

    private void office(Positions positions, Who who, String title, String line)
            throws ProblemException {
        Agent person = made(people, who);
        Position held = positions.add(person, title, claim(line).id());
        positions.at(person, held, made(people, Who.PRISON));
    }

    private void above(Relations relations, Term superior, Who upper, Who lower, String line)
            throws ProblemException {
        relations.add(made(people, upper), made(people, lower), superior, claim(line).id());
    }

    static <K, V> V made(Map<K, V> all, K key) {
        V one = all.get(key);
        if (one == null) {
            throw new IllegalStateException("not made yet: " + key);
        }
        return one;
    }
}
