package org.dalil.app.demonstration;

import static org.dalil.claim.ClaimLinkKind.CONTRADICTS;
import static org.dalil.claim.ClaimLinkKind.CORROBORATES;
import static org.dalil.claim.ClaimLinkKind.REBUTS;
import static org.dalil.claim.ClaimLinkKind.RETRACTS_UNDER_COERCION;
import static org.dalil.claim.ClaimLinkKind.TENSION;

import org.dalil.claim.ClaimLinkKind;

import java.util.List;

/// How two claims of the demonstration stand to each other, by the names of their lines.
record Tie(String from, ClaimLinkKind kind, String to, String question) {
    /// Whether somebody opened it as a conflict already; the others wait to be decided on.
    boolean onTheBoard() {
        return from.equals("twenty-eight") || from.equals("invented");
    }

    /// The claims that answer, contradict or strain each other.
    static List<Tie> all() {
        return List.of(
                new Tie("twenty-eight", CONTRADICTS, "twenty-nine", "How many were returned?"),
                new Tie("year-held", CONTRADICTS, "refused-later", "Which came first?"),
                new Tie("recognised", TENSION, "ordered", "May a refugee be extradited?"),
                new Tie("measures", TENSION, "upheld", "May they be extradited now?"),
                new Tie("worthless", REBUTS, "sufficient", "Do the assurances protect?"),
                new Tie("invented", REBUTS, "terrorists", "Were the charges true?"),
                new Tie("no-ties", REBUTS, "terrorists", "Were the charges true?"),
                new Tie("disbelief", REBUTS, "ignorance", "Did the services know?"),
                new Tie("no-torture", CONTRADICTS, "teeth", "Is there torture?"),
                new Tie(
                        "complicity",
                        CORROBORATES,
                        "collusion",
                        "Do the services help each other?"),
                new Tie("breach", CORROBORATES, "unlawful", "Was it lawful?"),
                new Tie(
                        "k-denial",
                        RETRACTS_UNDER_COERCION,
                        "k-account",
                        "Which of the two was said freely?"));
    }
}
