package org.dalil.packet.seal;

import org.dalil.packet.PacketCover;
import org.dalil.packet.PacketNames;
import org.dalil.texts.Texts;
import org.dalil.wire.bag.BagHash;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Tells recipients, in their languages, how to check a packet with what every computer has. The
/// commands are the same in all languages. Asks for nothing from elsewhere and holds no script.
final class CheckPages {
    private static final String LINUX =
            """
            sha256sum --check --quiet manifest-sha256.txt tagmanifest-sha256.txt
            sha512sum --check --quiet manifest-sha512.txt tagmanifest-sha512.txt
            """;

    private static final String MAC =
            """
            shasum -a 256 --check manifest-sha256.txt tagmanifest-sha256.txt | grep -v ': OK$'
            shasum -a 512 --check manifest-sha512.txt tagmanifest-sha512.txt | grep -v ': OK$'
            """;

    private static final String WINDOWS =
            """
            foreach ($n in '256','512') { foreach ($list in "manifest-sha$n.txt","tagmanifest-sha$n.txt") {
              foreach ($line in Get-Content -Encoding UTF8 -LiteralPath $list) {
                $hash,$path = $line -split '  ',2
                if (-not (Test-Path -LiteralPath $path)) { "MISSING $path" }
                elseif ((Get-FileHash -Algorithm "SHA$n" -LiteralPath $path).Hash -ne $hash) { "CHANGED $path" }
              } } }
            """;

    private static final String EXTRA =
            """
            diff <( (cut -c 67- manifest-sha256.txt tagmanifest-sha256.txt; printf '%%s\\n' \\
              %s) | LC_ALL=C sort) <(find . ! -type d | cut -c 3- | LC_ALL=C sort)
            """
                    .formatted(String.join(" ", PacketNames.OVER_THE_LISTS));

    private static final String EXTRA_WINDOWS =
            """
            $listed = Get-Content -Encoding UTF8 manifest-sha256.txt | ForEach-Object { $_.Substring(66) }
            Get-ChildItem data -Recurse -File -Force | Resolve-Path -Relative |
              ForEach-Object { $_.Substring(2).Replace('\\','/') } | Where-Object { $listed -notcontains $_ }
            """;

    private static final String SIGNATURE =
            "openssl pkeyutl -verify -pubin -inkey "
                    + PacketNames.KEY
                    + " -rawin -in "
                    + PacketNames.SIGNED
                    + " -sigfile "
                    + PacketNames.RAW_SIGNATURE
                    + "\n";

    private static final String FINGERPRINT =
            "openssl pkey -pubin -in "
                    + PacketNames.KEY
                    + " -outform DER | tail -c 32 | sha256sum | cut -c 1-32\n";

    private static final String FIRST_DIGITS =
            "sha256sum " + BagHash.SHA256.tagManifest() + " | cut -c 1-16\n";

    /// The reader's own colours.
    private static final String STYLE =
            ":root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;"
                    + "max-width:46em;margin:2em auto;padding:0 1em}pre{border:1px solid;"
                    + "border-radius:6px;padding:.8em;white-space:pre-wrap;"
                    + "overflow-wrap:anywhere}h2{margin-top:2em}";

    private final List<Texts> languages;

    CheckPages(List<Texts> languages) {
        this.languages = List.copyOf(languages);
    }

    /// One thing to do.
    ///
    /// @param key of what is said of it
    /// @param command what is typed; empty when there is nothing to type
    private record Step(String key, String command) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step("packet.check.intro", ""),
                    new Step("packet.check.linux", LINUX),
                    new Step("packet.check.mac", MAC),
                    new Step("packet.check.windows", WINDOWS),
                    new Step("packet.check.extra", EXTRA),
                    new Step("packet.check.extra-windows", EXTRA_WINDOWS),
                    new Step("packet.check.signature", SIGNATURE),
                    new Step("packet.check.fingerprint", FINGERPRINT),
                    new Step("packet.check.digits", FIRST_DIGITS),
                    new Step("packet.check.meaning", ""));

    /// The plain text.
    byte[] text(PacketCover cover) {
        StringBuilder text = new StringBuilder();
        for (Texts language : languages) {
            text.append(said(language, "packet.check.title", cover)).append("\n\n");
            for (Step step : STEPS) {
                text.append(said(language, step.key(), cover)).append("\n\n");
                if (!step.command().isEmpty()) {
                    text.append(step.command().indent(4)).append('\n');
                }
            }
        }
        return utf8(text.toString());
    }

    /// The same as a page.
    byte[] page(PacketCover cover) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n");
        page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
        page.append(" style-src 'unsafe-inline'\">\n<title>").append(escaped(cover.title()));
        page.append("</title><style>").append(STYLE).append("</style></head><body>\n");
        for (Texts language : languages) {
            String code = language.locale().getLanguage();
            page.append("<section lang=\"").append(code).append("\">\n<h2>");
            page.append(escaped(said(language, "packet.check.title", cover))).append("</h2>\n");
            for (Step step : STEPS) {
                page.append("<p>").append(escaped(said(language, step.key(), cover)));
                page.append("</p>\n");
                if (!step.command().isEmpty()) {
                    page.append("<pre>").append(escaped(step.command())).append("</pre>\n");
                }
            }
            page.append("</section>\n");
        }
        return utf8(page.append("</body></html>\n").toString());
    }

    private static String said(Texts language, String key, PacketCover cover) {
        String purpose = cover.purpose().isBlank() ? "–" : cover.purpose();
        return language.of(key, Map.of("title", cover.title(), "purpose", purpose));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
