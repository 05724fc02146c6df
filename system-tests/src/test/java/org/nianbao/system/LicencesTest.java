package org.nianbao.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Which licences {@code ./audit} lets pass. */
class LicencesTest {

    @TempDir
    private Path folder;

    @Test
    void aLibraryPassesByTheWholeNameOfOneOfItsLicences() throws Exception {
        assertThat(strangeAmong("""
                             (EPL 2.0) (GPL2 w/ CPE) Both (org.a:a:1 - https://a.example)
                             (GNU General Public License (GPL), version 2, with the Classpath exception) Nested (org.b:b:1 - https://b.example)
                             (apache license, version 2.0) Small letters (org.c:c:1 - https://c.example)
                        """)).isEmpty();
    }

    @Test
    void noWordOfANameOrOfAnAddressMakesALicence() throws Exception {
        String strange = """
                     (GNU GPL v3) Foo (org.permit:foo:1 - https://mit.example)
                     (Commercial License) Bar (com.acme.apache:bar:1 - https://bar.example)
                     (Unknown license) (Apache-3.0) Baz (MIT) (org.baz:baz:1 - https://baz.example)
                """;
        assertThat(strangeAmong(strange).strip()).isEqualTo(strange.strip());
    }

    private String strangeAmong(String libraries) throws IOException, InterruptedException {
        Path list = Files.writeString(folder.resolve("libraries.txt"), "\nLibraries:\n" + libraries);
        var process = new ProcessBuilder(Modules.ROOT.resolve("audit").toString(), "--licences", list.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(said.isEmpty() ? 0 : 1);
        return said;
    }
}
