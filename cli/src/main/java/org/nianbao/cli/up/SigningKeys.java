package org.nianbao.cli.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

import org.nianbao.mariadb.PrivateFiles;

/** The key pair of a data folder: made once, so that tokens stay good over restarts. */
final class SigningKeys {

    static final String ISSUER = "nianbao";

    private static final Duration LIFETIME = Duration.ofDays(365);
    private static final int LINE = 64;

    private final PrivateKey privateKey;
    private final Path publicKeyFile;

    private SigningKeys(PrivateKey privateKey, Path publicKeyFile) {
        this.privateKey = privateKey;
        this.publicKeyFile = publicKeyFile;
    }

    /** Reads the folder's keys, or makes them. */
    static SigningKeys in(Path folder) throws IOException {
        PrivateFiles.createFolder(folder);
        Path privateFile = folder.resolve("private-key.pem");
        Path publicFile = folder.resolve("public-key.pem");
        try {
            if (!Files.exists(privateFile) || !Files.exists(publicFile)) {
                KeyPair pair = newPair();
                PrivateFiles.write(
                        publicFile, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
                PrivateFiles.write(
                        privateFile, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            }
            return new SigningKeys(read(privateFile), publicFile);
        } catch (GeneralSecurityException e) {
            throw new IOException("the key in " + privateFile + " cannot be used: " + e.getMessage(), e);
        }
    }

    Path publicKeyFile() {
        return publicKeyFile;
    }

    /** A token for a year. */
    String token(String user, List<String> roles) {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setSubject(user);
        claims.setClaim("upn", user);
        claims.setStringListClaim("groups", roles);
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFETIME.toMinutes());
        var signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(privateKey);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a token cannot be signed", e);
        }
    }

    private static KeyPair newPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static PrivateKey read(Path file) throws IOException, GeneralSecurityException {
        String base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }

    private static String pem(String kind, byte[] key) {
        String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}
