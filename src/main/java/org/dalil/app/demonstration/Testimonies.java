package org.dalil.app.demonstration;

import org.dalil.casefile.Holdings;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.RecordRef;
import org.dalil.kernel.Term;
import org.dalil.people.Agent;
import org.dalil.people.AgentKind;
import org.dalil.people.Agents;
import org.dalil.testimony.consent.Allowance;
import org.dalil.testimony.consent.Asking;
import org.dalil.testimony.consent.Consent;
import org.dalil.testimony.consent.ConsentMethod;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.testimony.consent.ConsentState;
import org.dalil.testimony.consent.Consents;
import org.dalil.testimony.interview.Attendance;
import org.dalil.testimony.interview.Care;
import org.dalil.testimony.interview.Interview;
import org.dalil.testimony.interview.Interviews;
import org.dalil.testimony.interview.Setting;

import java.util.List;

/// The interview of the demonstration: an invented woman under a code name, and what she allows.
/// Nobody like her stands in the published texts.
final class Testimonies {
    private static final String HELD = "12 May 2015";
    private static final Asking ASKED =
            Asking.UNKNOWN.in("ru").by(ConsentMethod.ORAL_RECORDED).explainedBy("KM", true);

    private final Agents agents;
    private final Interviews interviews;
    private final Consents consents;

    Testimonies(Holdings holdings) {
        this.agents = new Agents(holdings);
        this.interviews = new Interviews(holdings);
        this.consents = new Consents(holdings);
    }

    /// Who told, and the interview.
    record Told(RecordRef person, RecordRef interview) {}

    Told tell() throws ProblemException {
        Agent made = agents.add(AgentKind.PERSON, "Wife of a man returned in 2011");
        Agent wife =
                new Agent(made.id(), made.kind(), made.label(), null, false, null)
                        .codeNamed("W-014");
        agents.change(wife);
        Interview one = interviews.add("How she learned of the decision");
        Interview full =
                one.among(
                                Attendance.UNKNOWN
                                        .of(wife.id())
                                        .askedBy(List.of("KM"))
                                        .with("Her sister, in the next room"))
                        .held(
                                Setting.UNKNOWN
                                        .on(Said.dated(HELD))
                                        .in("ru")
                                        .risking("The walls are thin; we spoke quietly"))
                        .caring(
                                Care.UNKNOWN
                                        .neededFor("Nobody else can say when the family was told")
                                        .noting("Wanted to go on after a pause"));
        interviews.change(full);
        allow(wife, full);
        return new Told(Agent.SHAPE.ref(wife.id()), full.ref());
    }

    private void allow(Agent wife, Interview one) throws ProblemException {
        decide(wife, one, ConsentPurpose.INTERNAL, ConsentState.GIVEN, Allowance.UNLIMITED);
        decide(wife, one, ConsentPurpose.UN_CONFIDENTIAL, ConsentState.GIVEN, Allowance.UNLIMITED);
        decide(
                wife,
                one,
                ConsentPurpose.COURT,
                ConsentState.GIVEN,
                Allowance.UNLIMITED.until(Said.dated("31 December 2020")));
        decide(
                wife,
                one,
                ConsentPurpose.PUBLIC_ANONYMOUS,
                ConsentState.GIVEN_CONDITIONS,
                Allowance.UNLIMITED.under("Not the village, and not how many children"));
        decide(wife, one, ConsentPurpose.PUBLIC_NAMED, ConsentState.REFUSED, Allowance.UNLIMITED);
        decide(
                wife,
                one,
                ConsentPurpose.RECONTACT,
                ConsentState.ASK_EACH_TIME,
                Allowance.UNLIMITED.under("Through her sister only"));
        Consent shared =
                decide(
                        wife,
                        one,
                        ConsentPurpose.COLLEAGUE_ORG,
                        ConsentState.GIVEN,
                        Allowance.UNLIMITED);
        consents.withdraw(
                shared,
                Term.ofCode(ConsentState.WITHDRAWN.code()),
                Said.dated("3 September 2015"),
                "She was asked about it at her work");
    }

    private Consent decide(
            Agent who, Interview about, ConsentPurpose use, ConsentState state, Allowance how)
            throws ProblemException {
        return consents.decide(
                consents.blank(who.id(), Term.ofCode(use.code()), Term.ofCode(state.code()))
                        .about(about.id())
                        .allowing(how)
                        .asked(ASKED)
                        .givenOn(Said.dated(HELD)));
    }
}
