package org.dalil.app.demonstration;

import org.dalil.source.SourceKind;
import org.jspecify.annotations.Nullable;

/// The documents of the demonstration: short summaries of published texts in words of our own.
public enum Sheet {
    REPORT(
            "Sheet 1 - Unlawful returns, a report.txt",
            SourceKind.REPORT,
            "Report on unlawful returns from Russia (summary)",
            Who.REPORT_AUTHOR,
            null,
            "en"),
    STATEMENT(
            "Лист 2 - Заявление правозащитников.txt",
            SourceKind.PRESS_RELEASE,
            "Заявление о возвращениях под пытки (изложение)",
            Who.AMNESTY,
            "сегодня",
            "ru"),
    ARTICLE(
            "Sheet 3 - Press article on returns to Uzbekistan.html",
            SourceKind.PRESS_ARTICLE,
            "Press article on returns to Uzbekistan (summary)",
            Who.PRESS,
            "on Thursday",
            "en"),
    RADIO(
            "Sheet 4 - Radio report on the Almaty returns.txt",
            SourceKind.PRESS_ARTICLE,
            "Radio report on the Almaty returns (summary)",
            Who.RADIO,
            "after 8 July",
            "en"),
    BRIEFING(
            "Sheet 5 - Briefing on the Ivanovo refugees.txt",
            SourceKind.REPORT,
            "Briefing on the Ivanovo refugees (summary)",
            Who.HRW,
            "after 1 December 2006",
            "en"),
    DECISION(
            "Sheet 6 - UN committee on the Almaty returns.txt",
            SourceKind.TREATY_BODY_DECISION,
            "CAT/C/48/D/444/2010 (summary)",
            Who.COMMITTEE,
            null,
            "en");

    final String file;
    final SourceKind kind;
    final String title;
    final Who creator;
    final @Nullable String published;
    final String language;

    Sheet(
            String file,
            SourceKind kind,
            String title,
            Who creator,
            @Nullable String published,
            String language) {
        this.file = file;
        this.kind = kind;
        this.title = title;
        this.creator = creator;
        this.published = published;
        this.language = language;
    }
}
