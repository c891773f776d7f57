package org.dalil.app.tour;

import org.dalil.casefile.Casefile;
import org.dalil.exchange.sharing.OwnKeys;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.kernel.RecordRef;
import org.dalil.packet.assemble.Making;
import org.dalil.packet.assemble.PacketMaking;
import org.dalil.packet.assemble.PacketOrder;
import org.dalil.packet.plan.PacketUse;
import org.dalil.packet.plan.PacketWish;
import org.dalil.packet.plan.Plans;
import org.dalil.packet.register.Packets;
import org.dalil.packet.seal.PacketForm;
import org.dalil.source.Sources;
import org.dalil.testimony.consent.ConsentPurpose;
import org.dalil.texts.Texts;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// Makes two packets of the demonstration, as they would go to a court and to a body of the United
/// Nations. They are made up like all of it and serve nobody.
record PacketExample(Casefile casefile, Clock clock, Texts texts) {
    static final String COURT = "packet-rule-39";
    static final String BODY = "packet-special-procedures";

    /// @param about whom they are about
    void write(RecordRef about, Path folder, PrintStream out) throws ProblemException {
        make(COURT, ConsentPurpose.ECTHR_R39, about, folder);
        make(BODY, ConsentPurpose.UN_CONFIDENTIAL, about, folder);
        out.println(COURT);
        out.println(BODY);
    }

    private void make(String name, ConsentPurpose purpose, RecordRef about, Path folder)
            throws ProblemException {
        Sources sources = new Sources(casefile.holdings(), casefile.vault().blobs());
        LocalDate day = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        Making outcome =
                new PacketMaking(sources, new Packets(casefile.holdings()))
                        .make(
                                new Plans(casefile.holdings(), sources)
                                        .prepare(
                                                PacketWish.of(
                                                        PacketUse.of(purpose, day), List.of(about)),
                                                this::unnamed),
                                new PacketOrder(
                                        texts.of("packet.example.title"),
                                        texts.of("packet.purpose." + code(purpose)),
                                        texts.of("packet.example.terms"),
                                        new PacketForm.Folder(),
                                        clock.now(),
                                        texts),
                                new OwnKeys(casefile.settings()).signing(),
                                folder.resolve(name),
                                Progress.none(),
                                new Cancel());
        if (!(outcome instanceof Making.Made)) {
            throw TourException.stuck(name, null);
        }
    }

    private static String code(ConsentPurpose purpose) {
        return purpose.code().replace('_', '-');
    }

    private String unnamed(int number) {
        return texts.of("packet.say.person", Map.of("number", number));
    }
}
