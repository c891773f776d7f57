package org.dalil.app.demonstration;

import static org.dalil.people.AgentKind.GROUP;
import static org.dalil.people.AgentKind.INTERNATIONAL_BODY;
import static org.dalil.people.AgentKind.ORGANISATION;
import static org.dalil.people.AgentKind.PERSON;
import static org.dalil.people.AgentKind.STATE;
import static org.dalil.people.AgentKind.STATE_BODY;
import static org.dalil.people.AgentKind.UNKNOWN;

import org.dalil.people.AgentKind;

/// Whom the demonstration speaks of. Bodies have their names; no person has one, whether the texts
/// give it or not.
public enum Who {
    AMNESTY(ORGANISATION, "Amnesty International", "«Международная амнистия»"),
    DIRECTOR(PERSON, "Programme director, Amnesty International"),
    HRW(ORGANISATION, "Human Rights Watch", "«Хьюман Райтс Вотч»"),
    OBSERVER(PERSON, "Trial observer, Human Rights Watch"),
    MEMORIAL(ORGANISATION, "Memorial Human Rights Centre", "Правозащитный центр «Мемориал»"),
    EXPERT(PERSON, "Central Asia director, Memorial"),
    RADIO(ORGANISATION, "Radio station, Kazakh service"),
    PRESS(UNKNOWN, "Press agency, not named"),
    REPORT_AUTHOR(UNKNOWN, "Author of the report, not named"),
    UNHCR(INTERNATIONAL_BODY, "UNHCR", "УВКБ ООН"),
    COURT(
            INTERNATIONAL_BODY,
            "European Court of Human Rights",
            "Европейский суд по правам человека"),
    COMMITTEE(INTERNATIONAL_BODY, "UN Committee against Torture", "Комитет ООН против пыток"),
    UZBEKISTAN(STATE, "Uzbekistan", "Oʻzbekiston"),
    RUSSIA(STATE, "Russian Federation", "Российская Федерация"),
    KAZAKHSTAN(STATE, "Kazakhstan", "Қазақстан"),
    PROSECUTOR(
            STATE_BODY, "Prosecutor General’s Office of Russia", "Генеральная прокуратура России"),
    SUPREME_COURT(STATE_BODY, "Supreme Court of Russia", "Верховный суд России"),
    FSB(STATE_BODY, "Federal Security Service (FSB)", "ФСБ"),
    MIGRATION(STATE_BODY, "Migration service of Kazakhstan"),
    UZBEK_OFFICERS(STATE_BODY, "Uzbek security officers"),
    SERVICES(GROUP, "Security services of the region"),
    INSTITUTE(ORGANISATION, "Research institute in the United States"),
    IVANOVO_POLICE(STATE_BODY, "Police in Ivanovo"),
    DEFENCE(PERSON, "Defence counsel, Ivanovo case"),
    IVANOVO(GROUP, "Ivanovo group"),
    ALMATY(GROUP, "People returned from Almaty"),
    NINE(GROUP, "Nine people removed 2011–2013"),
    WIVES(GROUP, "Wives of the men returned from Almaty"),
    RELATIVE(PERSON, "Relative A"),
    RETURNED(PERSON, "Man returned in 2014"),
    BUSINESSMAN(PERSON, "Businessman B"),
    PERSON_K(PERSON, "Person K, made up"),
    RELATIVE_OF_K(PERSON, "Relative of Person K, made up"),
    PRISONER(PERSON, "Fellow prisoner, made up"),
    OFFICER_L(PERSON, "Officer L, made up"),
    WARDEN_M(PERSON, "Warden M, made up"),
    PRISON(STATE_BODY, "Remand prison, made up"),
    DEPARTMENT(STATE_BODY, "Security department, made up");

    final AgentKind kind;
    final String label;
    final String inItsLanguage;

    Who(AgentKind kind, String label) {
        this(kind, label, "");
    }

    Who(AgentKind kind, String label, String inItsLanguage) {
        this.kind = kind;
        this.label = label;
        this.inItsLanguage = inItsLanguage;
    }

    /// Whether the texts keep the name to themselves, or we do.
    boolean unnamed() {
        return kind == PERSON || this == PRESS || this == REPORT_AUTHOR;
    }
}
