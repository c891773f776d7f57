package org.dalil.packet.seal;

import org.dalil.exchange.SigningKey;
import org.dalil.exchange.age.AgeFile;
import org.dalil.exchange.age.AgeOutput;
import org.dalil.exchange.sharing.FlushedFile;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Digest;
import org.dalil.kernel.ProblemException;
import org.dalil.kernel.Progress;
import org.dalil.texts.Texts;
import org.dalil.vault.disk.Folders;
import org.dalil.vault.failure.VaultException;
import org.dalil.vault.log.HeadWords;
import org.dalil.wire.WireException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Makes packets. One is written beside its place under a name that nobody takes for it, and gets
/// its own when it is whole and on the disk; whatever goes wrong before leaves nothing behind.
/// Never replaces what lies there.
public final class PacketSealer {
    private static final System.Logger LOG = System.getLogger(PacketSealer.class.getName());

    private final SigningKey key;
    private final CheckPages pages;
    private final UnaryOperator<OutputStream> onTheWay;

    public PacketSealer(SigningKey key) {
        this(key, UnaryOperator.identity());
    }

    /// @param onTheWay what bytes pass through on their way to the disk
    PacketSealer(SigningKey key, UnaryOperator<OutputStream> onTheWay) {
        this.key = key;
        this.onTheWay = onTheWay;
        this.pages = new CheckPages(List.of(Texts.in(Locale.ENGLISH), Texts.in(Locale.of("ru"))));
    }

    /// Makes one packet.
    ///
    /// @param place where it is to lie; its folder must be there
    /// @param progress hears bytes of the payload
    /// @return the packet, or why there is none
    /// @throws java.util.concurrent.CancellationException when asked to stop; nothing is left then
    public PacketOutcome make(
            PacketContents contents,
            PacketForm form,
            Path place,
            Progress progress,
            Cancel cancel) {
        Path target = place.toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return new PacketRefusal.PlaceGone(target);
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return new PacketRefusal.PlaceTaken(target);
        }
        Path part = folder.resolve(".dalil-" + UUID.randomUUID() + ".part");
        boolean whole = false;
        try {
            PacketRules.check(contents, form);
            PacketAssembly assembly = new PacketAssembly(contents, key, pages, progress, cancel);
            Digest signed = write(assembly, contents.cover().name(), form, part);
            cancel.check();
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                return new PacketRefusal.PlaceTaken(target);
            }
            Folders.move(part, target);
            whole = true;
            return made(target, assembly, signed);
        } catch (PacketStop e) {
            return e.refusal();
        } catch (ProblemException e) {
            return new PacketRefusal.BadName(contents.cover().name(), e.problem());
        } catch (IOException e) {
            return refusal(e, target);
        } finally {
            if (!whole) {
                clear(part);
            }
        }
    }

    private PacketOutcome made(Path target, PacketAssembly assembly, Digest signed) {
        String[] oxum = assembly.oxum().split("\\.", -1);
        return new PacketOutcome.Made(
                target,
                Long.parseLong(oxum[1]),
                Long.parseLong(oxum[0]),
                signed,
                HeadWords.of(signed),
                key.fingerprint());
    }

    private Digest write(PacketAssembly assembly, String base, PacketForm form, Path part)
            throws ProblemException, IOException {
        if (form instanceof PacketForm.Folder) {
            Folders.createPrivate(part);
            return assembly.write(new FolderTarget(part, onTheWay));
        }
        Folders.createPrivateFile(part);
        Digest[] signed = new Digest[1];
        FlushedFile.fill(
                part,
                out -> {
                    OutputStream through = onTheWay.apply(out);
                    signed[0] =
                            form instanceof PacketForm.Sealed sealed
                                    ? sealed(assembly, base, sealed, through)
                                    : assembly.write(new TarTarget(through, base));
                });
        return Objects.requireNonNull(signed[0]);
    }

    private static Digest sealed(
            PacketAssembly assembly, String base, PacketForm.Sealed form, OutputStream out)
            throws PacketStop, WireException, IOException {
        try (AgeOutput age = AgeFile.encrypt(out, form.to())) {
            Digest signed = assembly.write(new TarTarget(age, base));
            age.finish();
            return signed;
        }
    }

    /// What a failure of the disk means here. A stick that was pulled out takes its folder along.
    private static PacketRefusal refusal(IOException failure, Path target) {
        if (!Files.isDirectory(Objects.requireNonNull(target.getParent()))) {
            return new PacketRefusal.PlaceGone(target);
        }
        String words = String.valueOf(failure.getMessage());
        if (words.contains("too long")) {
            return new PacketRefusal.NameTooLong(String.valueOf(target.getFileName()));
        }
        return VaultException.of(failure).problem().key().equals("vault.problem.disk-full")
                ? new PacketRefusal.DiskFull(target)
                : new PacketRefusal.NotWritable(target);
    }

    private static void clear(Path part) {
        try {
            Folders.deleteTree(part);
        } catch (IOException e) {
            // It has no name of a packet and no end of one, so nobody takes it for whole.
            LOG.log(System.Logger.Level.WARNING, "part of a packet stays");
        }
    }
}
