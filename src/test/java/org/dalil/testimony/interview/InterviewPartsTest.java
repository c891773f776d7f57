package org.dalil.testimony.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import org.dalil.kernel.Term;
import org.dalil.law.Lawyer;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/// Each part of an interview is told of field by field, and no field changes another.
class InterviewPartsTest {
    private static final UUID SOMEBODY = new UUID(1, 1);
    private static final UUID ANOTHER = new UUID(2, 2);

    @Test
    void whoWasThere() {
        Attendance all =
                Attendance.UNKNOWN
                        .of(SOMEBODY)
                        .askedBy(List.of("KM", "AB"))
                        .interpretedBy(ANOTHER)
                        .with("her sister");
        assertEquals(new Attendance(SOMEBODY, List.of("KM", "AB"), ANOTHER, "her sister"), all);
        assertEquals(
                Attendance.UNKNOWN, all.of(null).askedBy(List.of()).interpretedBy(null).with(null));
    }

    @Property(tries = 100)
    void whoAskedIsToldOnceEachWhateverIsTyped(@ForAll @Size(max = 6) List<String> typed) {
        List<String> names = Attendance.UNKNOWN.askedBy(typed).interviewers();
        assertEquals(names.stream().distinct().toList(), names);
        assertEquals(names, Attendance.UNKNOWN.askedBy(names).interviewers(), "once is enough");
        assertEquals(
                names,
                Attendance.UNKNOWN.askedBy(List.of(String.join("\n", names))).interviewers());
    }

    @Test
    void whenAndWhereItWasHeld() {
        Setting all =
                Setting.UNKNOWN
                        .at(Term.ofCode("hospital"), ANOTHER)
                        .on(Lawyer.date("2026-03"))
                        .in("uz")
                        .risking("thin walls");
        assertEquals("2026-03", all.held() == null ? "" : all.held().edtf());
        assertEquals("thin walls", all.risk());
        assertEquals("uz", all.language());
        assertEquals(ANOTHER, all.place());
        assertEquals(Setting.UNKNOWN, all.at(null, null).on(null).in(null).risking(null));
    }

    @Test
    void howSomebodyWasCaredFor() {
        Care all =
                Care.UNKNOWN
                        .neededFor("nobody else was there")
                        .askedBefore("the police")
                        .by("our own rules")
                        .referredTo("a doctor")
                        .noting("tired");
        assertEquals(
                new Care(
                        "nobody else was there",
                        "the police",
                        "our own rules",
                        "a doctor",
                        "tired"),
                all);
        assertEquals(
                Care.UNKNOWN,
                all.neededFor(null).askedBefore(null).by(null).referredTo(null).noting(null));
    }

    @Test
    void anInterviewIsMadeOfThem() {
        Interview one = Interview.on(SOMEBODY, ANOTHER);
        Care care = Care.UNKNOWN.noting("well");
        Attendance attendance = Attendance.UNKNOWN.of(SOMEBODY);
        Setting setting = Setting.UNKNOWN.in("ru");
        assertEquals(
                new Interview(SOMEBODY, ANOTHER, attendance, setting, care),
                one.among(attendance).held(setting).caring(care));
        assertEquals(SOMEBODY, one.ref().id());
    }
}
