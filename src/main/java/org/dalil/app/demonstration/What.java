package org.dalil.app.demonstration;

import org.jspecify.annotations.Nullable;

/// The events of the demonstration. Their dates are typed as a person would type them.
public enum What {
    ANDIJAN("Unrest and killings in Andijan", "May 2005", Where.ANDIJAN),
    ARREST("Arrest of thirteen men in Ivanovo", "June 2005", Where.IVANOVO),
    RECOGNITION("UNHCR recognises the thirteen men", "before 3 August 2006", null),
    ORDER("Order to extradite thirteen men", "3 August 2006", Where.RUSSIA),
    MEASURES("Interim measures against the extraditions", "15 August 2006", Where.STRASBOURG),
    HEARING("Hearing before the Supreme Court", "28 November 2006", Where.MOSCOW),
    DETENTION("Detention in Almaty", "June 2010 to June 2011", Where.ALMATY),
    RETURN("Return of asylum seekers from Almaty", "9 June 2011", Where.ALMATY),
    REMOVALS("Unlawful removals from Russia", "August 2011 to June 2013", Where.RUSSIA),
    FORCED_RETURNS("Abductions and forced returns", "since 2014", Where.RUSSIA),
    HANDOVER("Seizure and handover of a businessman", null, Where.AIRPORT),
    CUSTODY("Person K in custody, made up", "10 March 2013 to 2 June 2013", Where.TASHKENT);

    final String title;
    final @Nullable String when;
    final @Nullable Where place;

    What(String title, @Nullable String when, @Nullable Where place) {
        this.title = title;
        this.when = when;
        this.place = place;
    }
}
