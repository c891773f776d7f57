package org.dalil.packet.seal;

import org.dalil.kernel.Problem;
import org.dalil.packet.PacketCover;
import org.dalil.packet.PacketNames;
import org.dalil.wire.EntryNames;
import org.dalil.wire.TarLimits;
import org.dalil.wire.WireException;
import org.dalil.wire.bag.BagFile;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What is looked at before the first byte of a packet is written, so that whoever gets it can open
/// and check it on any system with any tool.
final class PacketRules {
    /// Our own files, headers and a folder's worth of them.
    private static final int OWN_FILES = 20;

    private static final long OWN_BYTES = 1L << 28;
    private static final int MOST_RECIPIENTS = 100;

    /// What ext4, NTFS and APFS can hold, in the most wasteful of their countings.
    private static final int MOST_NAME_BYTES = 255;

    private PacketRules() {}

    /// The first thing that speaks against this packet.
    ///
    /// @throws PacketStop with that
    static void check(PacketContents contents, PacketForm form) throws PacketStop {
        checkRecipients(contents.cover(), form);
        long bytes = 0;
        EntryNames names = new EntryNames();
        Set<String> folders = new HashSet<>();
        String base = contents.cover().name() + "/";
        checkLength(contents.cover().name());
        admit(names, base + PacketNames.CRATE, PacketNames.CRATE);
        for (PacketEntry entry : contents.entries()) {
            bytes += entry.content().size();
            checkName(entry.path());
            admit(names, base + BagFile.PAYLOAD + entry.path(), entry.path());
            folders.addAll(foldersOf(entry.path()));
        }
        for (PacketEntry entry : contents.entries()) {
            if (folders.contains(entry.path().toLowerCase(Locale.ROOT))) {
                throw badName(entry.path(), "packet.problem.name-is-folder");
            }
        }
        int files = contents.entries().size();
        if (files > TarLimits.STANDARD.entries() - OWN_FILES
                || bytes > TarLimits.STANDARD.totalBytes() - OWN_BYTES) {
            throw new PacketStop(new PacketRefusal.TooLarge(files, bytes), null);
        }
    }

    private static void checkRecipients(PacketCover cover, PacketForm form) throws PacketStop {
        if (form instanceof PacketForm.Sealed sealed) {
            List<String> named =
                    sealed.to().stream().map(PacketCover::fingerprint).sorted().toList();
            if (named.isEmpty()
                    || named.size() > MOST_RECIPIENTS
                    || !named.equals(cover.recipients())) {
                throw new PacketStop(new PacketRefusal.WrongRecipients(), null);
            }
        }
    }

    private static void checkLength(String path) throws PacketStop {
        for (String part : path.split("/", -1)) {
            if (part.getBytes(StandardCharsets.UTF_8).length > MOST_NAME_BYTES) {
                throw new PacketStop(new PacketRefusal.NameTooLong(path), null);
            }
        }
    }

    private static void checkName(String path) throws PacketStop {
        checkLength(path);
        if (path.indexOf('%') >= 0) {
            // Lists of a bag write it as %25, and then no tool but ours finds the file.
            throw badName(path, "packet.problem.name-percent");
        }
    }

    private static void admit(EntryNames names, String whole, String entry) throws PacketStop {
        try {
            names.admit(whole);
        } catch (WireException e) {
            throw new PacketStop(new PacketRefusal.BadName(entry, e.problem()), e);
        }
    }

    private static PacketStop badName(String entry, String key) {
        Problem problem = Problem.of(key).with("entry", entry);
        return new PacketStop(new PacketRefusal.BadName(entry, problem), null);
    }

    private static Set<String> foldersOf(String path) {
        Set<String> folders = new HashSet<>();
        String lower = path.toLowerCase(Locale.ROOT);
        for (int slash = lower.indexOf('/'); slash >= 0; slash = lower.indexOf('/', slash + 1)) {
            folders.add(lower.substring(0, slash));
        }
        return folders;
    }
}
