package org.nianbao.cli.up;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SigningKeysTest {

    @TempDir
    private Path folder;

    @Test
    void aTokenStaysGoodOverRestarts() throws Exception {
        String token = SigningKeys.in(folder.resolve("keys")).token("local", List.of("contributor"));

        SigningKeys later = SigningKeys.in(folder.resolve("keys"));

        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKey(publicKey(later.publicKeyFile()))
                .setExpectedIssuer("nianbao")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("contributor");
    }

    @Test
    void nobodyElseReadsThePrivateKey() throws Exception {
        SigningKeys.in(folder.resolve("keys"));

        Path file = folder.resolve("keys").resolve("private-key.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static PublicKey publicKey(Path file) throws Exception {
        String base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
