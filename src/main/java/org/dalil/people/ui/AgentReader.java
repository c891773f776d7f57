package org.dalil.people.ui;

import org.dalil.desk.control.line.NamedRecord;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.GroupTotal;
import org.dalil.people.Membership;
import org.dalil.people.NameForm;
import org.dalil.people.identity.IdentityDecision;
import org.dalil.people.tie.Position;
import org.dalil.people.tie.Relation;
import org.dalil.people.ui.law.Law;
import org.dalil.texts.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads everything an agent's page shows. Changes nothing.
final class AgentReader {
    private final AgentParts parts;
    private final Law law;
    private final Texts texts;

    AgentReader(AgentParts parts, Law law, Texts texts) {
        this.law = law;
        this.parts = parts;
        this.texts = texts;
    }

    /// Null when there is no such agent.
    @Nullable AgentView read(UUID id) throws ProblemException {
        Agent agent = parts.agents().find(id).orElse(null);
        if (agent == null) {
            return null;
        }
        return new AgentView(
                agent,
                called(agent),
                parts.agents().naming().covered(),
                names(id),
                group(id),
                groups(id),
                relations(id),
                positions(id),
                decisions(id),
                parts.identities().find(id).isPresent(),
                law.read(id),
                law.position(id));
    }

    private String called(@Nullable Agent agent) {
        return agent == null ? "" : parts.agents().naming().of(agent);
    }

    private @Nullable NamedRecord rest(@Nullable UUID claim) throws ProblemException {
        return parts.rests().claim(claim, texts);
    }

    private @Nullable Agent find(@Nullable UUID id) throws ProblemException {
        return id == null ? null : parts.agents().find(id).orElse(null);
    }

    private List<AgentView.Named> names(UUID id) throws ProblemException {
        List<AgentView.Named> names = new ArrayList<>();
        for (NameForm form : parts.agents().names(id)) {
            names.add(
                    new AgentView.Named(
                            form,
                            words("name_kind", form.kind()),
                            parts.rests().passage(form.passage(), texts)));
        }
        names.sort(Comparator.comparing(one -> one.form().script()));
        return names;
    }

    private AgentView.Group group(UUID id) throws ProblemException {
        List<Membership> all = parts.members().of(id);
        List<AgentView.Member> members = new ArrayList<>();
        List<Membership> standing = new ArrayList<>();
        for (Membership one : all) {
            Agent other = find(one.member());
            if (other != null || one.counted() != null) {
                members.add(new AgentView.Member(one, other, called(other), rest(one.claim())));
                standing.add(one);
            }
        }
        return new AgentView.Group(members, GroupTotal.of(standing, parts.stated().of(id)));
    }

    private List<AgentView.Member> groups(UUID id) throws ProblemException {
        List<AgentView.Member> groups = new ArrayList<>();
        for (Membership one : parts.members().groupsOf(id)) {
            Agent group = find(one.group());
            if (group != null) {
                groups.add(new AgentView.Member(one, group, called(group), rest(one.claim())));
            }
        }
        return groups;
    }

    private List<AgentView.Related> relations(UUID id) throws ProblemException {
        List<AgentView.Related> relations = new ArrayList<>();
        for (Relation one : parts.relations().of(id)) {
            Agent other = find(one.other(id));
            if (other != null) {
                relations.add(
                        new AgentView.Related(
                                one, other, called(other), seenFrom(one, id), rest(one.claim())));
            }
        }
        return relations;
    }

    private String seenFrom(Relation relation, UUID id) throws ProblemException {
        Term kind = relation.kind();
        String code = relation.otherIs(id);
        if (code == null) {
            return texts.of("people.relation.own", Map.of("relation", words("relation", kind)));
        }
        return words("relation", code.equals(kind.code()) ? kind : Term.ofCode(code));
    }

    private List<AgentView.Held> positions(UUID id) throws ProblemException {
        List<AgentView.Held> held = new ArrayList<>();
        for (Position one : parts.positions().of(id)) {
            Agent body = find(one.organisation());
            held.add(new AgentView.Held(one, body, called(body), rest(one.claim())));
        }
        for (Position one : parts.positions().at(id)) {
            Agent person = find(one.person());
            if (person != null) {
                held.add(new AgentView.Held(one, person, called(person), rest(one.claim())));
            }
        }
        return held;
    }

    private List<AgentView.Decided> decisions(UUID id) throws ProblemException {
        List<AgentView.Decided> decided = new ArrayList<>();
        for (IdentityDecision one : parts.decisions().of(id)) {
            Agent other = find(one.other(id));
            if (other != null) {
                decided.add(new AgentView.Decided(one, other, called(other)));
            }
        }
        return decided;
    }

    private String words(String scheme, Term term) throws ProblemException {
        return parts.terms().words(scheme, term, texts);
    }
}
