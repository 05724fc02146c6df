package org.nianbao.stats.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

import org.nianbao.model.finding.Finding;

/** Tells whether two findings rest on the same inputs: a person's verdict on one then stands for the other. */
final class InputsHash {

    private InputsHash() {}

    static String of(Finding finding) {
        String inputs = finding.inputs().stream()
                .map(i -> String.join(
                        "\u001f",
                        String.valueOf(i.year()),
                        i.indicator().value(),
                        i.applicant().name(),
                        i.source().name(),
                        i.value().toPlainString(),
                        i.raw()))
                .collect(Collectors.joining("\u001e"));
        String sides =
                finding.left().toPlainString() + "\u001e" + finding.right().toPlainString();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((sides + "\u001e" + inputs).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
