package org.dalil.bench;

import org.dalil.exchange.age.AgeRecipient;
import org.dalil.exchange.sharing.Selection;
import org.dalil.exchange.sharing.ShareRequest;
import org.dalil.exchange.sharing.Shares;
import org.dalil.kernel.Cancel;
import org.dalil.kernel.Clock;
import org.dalil.kernel.Progress;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Sharing a casefile with one large file, beside the public tools. Ours opens the sealed file,
/// hashes it, signs, seals and hashes the result; everything ends on the disk.
final class Sharing {
    private Sharing() {}

    static void run(Size size) throws Exception {
        if (!Outside.present("age") || !Outside.present("age-keygen")) {
            Line.missing("share file ÷ tar to age", "age is not installed");
            return;
        }
        try (BigFile big = new BigFile(size)) {
            big.take();
            compare(big, size.of(1, 5));
        }
    }

    private static void compare(BigFile big, int rounds) throws Exception {
        Path folder = big.folder();
        Outside.run(folder, "age-keygen -o key.txt", Map.of());
        String recipient = Outside.run(folder, "age-keygen -y key.txt", Map.of()).strip();
        Shares shares = new Shares(big.casefile(), Clock.system());
        ShareRequest request =
                new ShareRequest(
                        Selection.everything(), List.of(AgeRecipient.parse(recipient)), "");
        Path file = folder.resolve("ours.dalil.age");
        String age = "tar -cf - evidence.bin | age -r " + recipient + " -o theirs.age";
        String synced = age + " && sync theirs.age";
        new Rivals(
                        "share file of " + big.size() + ": open, hash, sign, age",
                        () ->
                                Took.of(() ->
                                        shares.write(request, file, Progress.none(), new Cancel())))
                .beside("tar to age", 2, () -> big.outside(synced))
                .beside(
                        "sha256sum, then tar to age",
                        0.7,
                        () -> big.outside("sha256sum evidence.bin && " + synced))
                .run(rounds);
        // A share file that the public tool does not open would be no share file.
        Outside.run(folder, "age -d -i key.txt " + file + " | tar -t > /dev/null", Map.of());
    }
}
