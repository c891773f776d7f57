package org.dalil.wire.bag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// Holds what a bag's lists say against what is there.
final class BagJudgement {
    private static final String FETCH = "fetch.txt";

    /// Two for each hash that anybody ever used for bags.
    private static final int MOST_LISTS = 16;

    private final SortedMap<String, BagFile> files;
    private final Map<String, byte[]> kept;
    private final List<BagFault> faults;

    /// @param faults what was found already; grows
    BagJudgement(
            SortedMap<String, BagFile> files, Map<String, byte[]> kept, List<BagFault> faults) {
        this.files = files;
        this.kept = kept;
        this.faults = faults;
    }

    BagReport report(String base) {
        boolean beforeOne = declaredBeforeOne();
        if (files.containsKey(FETCH)) {
            faults.add(new BagFault.Fetched(FETCH));
        }
        List<BagManifest> payload = new ArrayList<>();
        List<BagManifest> tags = new ArrayList<>();
        for (String name : files.keySet()) {
            if (BagManifest.isName(name)) {
                byte[] bytes = kept.get(name);
                if (bytes == null || payload.size() + tags.size() == MOST_LISTS) {
                    faults.add(new BagFault.TooLarge(name));
                } else {
                    (BagManifest.isTagManifest(name) ? tags : payload)
                            .add(BagManifest.read(name, bytes, beforeOne, faults));
                }
            }
        }
        if (payload.stream().noneMatch(list -> list.hash().isPresent())) {
            faults.add(new BagFault.NoManifest(BagHash.SHA256.manifest()));
        }
        requireListed(payload);
        compare(payload);
        compare(tags);
        byte[] info = kept.get(BagDescription.FILE);
        BagDescription read =
                info == null ? new BagDescription(List.of()) : BagDescription.read(info, faults);
        count(read);
        return new BagReport(base, files, kept, read, faults);
    }

    private boolean declaredBeforeOne() {
        byte[] declaration = kept.get(BagDeclaration.FILE);
        if (declaration == null) {
            faults.add(new BagFault.Undeclared(BagDeclaration.FILE));
            return false;
        }
        return BagDeclaration.read(declaration, faults)
                .map(BagDeclaration::beforeOne)
                .orElse(false);
    }

    /// Every list of the payload has to name all of it.
    private void requireListed(List<BagManifest> payload) {
        for (BagFile file : files.values()) {
            for (BagManifest list : payload) {
                if (file.isPayload() && !list.hashes().containsKey(file.path())) {
                    faults.add(new BagFault.Unlisted(file.path(), list.name()));
                }
            }
        }
    }

    private void compare(List<BagManifest> lists) {
        SortedSet<String> paths = new TreeSet<>();
        lists.forEach(list -> paths.addAll(list.hashes().keySet()));
        for (String path : paths) {
            BagFile file = files.get(path);
            if (file == null) {
                lists.stream()
                        .filter(list -> list.hashes().containsKey(path))
                        .forEach(list -> faults.add(new BagFault.Missing(path, list.name())));
            } else {
                compare(file, lists);
            }
        }
    }

    /// Where lists disagree about a file, those are wrong that do not fit its bytes: nobody changes
    /// bytes so that another list fits.
    private void compare(BagFile file, List<BagManifest> lists) {
        List<BagManifest> against = new ArrayList<>();
        boolean confirmed = false;
        for (BagManifest list : lists) {
            String listed = list.hashes().get(file.path());
            if (listed != null && list.hash().isPresent()) {
                if (listed.equals(file.hash(list.hash().get()))) {
                    confirmed = true;
                } else {
                    against.add(list);
                }
            }
        }
        for (BagManifest list : against) {
            faults.add(
                    confirmed
                            ? new BagFault.Disputed(list.name(), file.path())
                            : new BagFault.Changed(file.path(), list.name()));
        }
    }

    private void count(BagDescription info) {
        long bytes = 0;
        long number = 0;
        for (BagFile file : files.values()) {
            if (file.isPayload()) {
                bytes += file.size();
                number++;
            }
        }
        String found = bytes + "." + number;
        for (String announced : info.values(BagDescription.OXUM)) {
            if (!announced.equals(found)) {
                faults.add(new BagFault.Miscounted(BagDescription.FILE, announced, found));
            }
        }
    }
}
