package org.dalil.architecture;

import java.util.List;
import java.util.Set;

/// The gates to what lies outside the program: the network, other programs, the console, the clock.
final class Reach {
    private static final Set<String> NOWHERE = Set.of();

    private Reach() {}

    static List<Gate> all() {
        return List.of(
                Gate.outside(
                        NOWHERE,
                        "no network",
                        "java\\.net\\.(?!URI$|URISyntaxException$|URL$|URLEncoder|URLDecoder)[^#]*"
                            + "|java\\.net\\.URL#(openStream|openConnection|getContent)"
                            + "|java\\.nio\\.channels\\.\\w*(Socket|Datagram|Server)\\w*"
                            + "|javax\\.(net|naming|management)\\..*|java\\.rmi\\..*"
                            + "|com\\.sun\\.(net|jndi|tools)\\..*"
                            + "|org\\.jsoup\\.Jsoup#connect|org\\.jsoup\\.(Connection|helper\\.Http).*"
                            + "|javafx\\.scene\\.web\\..*",
                        "those it would tell about may not be told that a case exists"),
                Gate.outside(
                        NOWHERE,
                        "no browser is opened",
                        "java\\.awt\\.Desktop.*|javafx\\.application\\.HostServices(#.*)?",
                        "an opened address tells its server who works on what"),
                Gate.outside(
                        Set.of("document", "app"),
                        "other processes",
                        "java\\.lang\\.(ProcessBuilder|Runtime#exec)",
                        "only the reading of documents is handed to another process"),
                Gate.outside(
                        Set.of("app"),
                        "the console",
                        "java\\.lang\\.System#(out|err|in|exit)|[\\w.$]+#printStackTrace",
                        "names of people must not end in a terminal's history"),
                Gate.outside(
                        NOWHERE,
                        "one kind of log",
                        "java\\.util\\.logging\\..*|org\\.slf4j\\..*|org\\.apache\\.(logging|log4j)\\..*",
                        "System.Logger is enough for ids and codes, and writes no files"),
                Gate.outside(
                        Set.of("kernel"),
                        "one clock",
                        "java\\.time\\..*#(now|system|systemUTC|systemDefaultZone)"
                            + "|java\\.lang\\.System#currentTimeMillis|java\\.util\\.Date#<init>",
                        "times are evidence: tests must set them and all must have one precision"));
    }
}
