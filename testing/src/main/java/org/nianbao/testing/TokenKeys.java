package org.nianbao.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

/** The key pair of this JVM's tests, made at the first use. */
final class TokenKeys {

    static final String ISSUER = "nianbao";

    private static final String PUBLIC = "nianbao.testing.jwt.public-key";
    private static final String PRIVATE = "nianbao.testing.jwt.private-key";

    private TokenKeys() {}

    /** What an application needs in order to accept the tokens. */
    static Map<String, String> settings() {
        make();
        return Map.of("mp.jwt.verify.publickey", System.getProperty(PUBLIC), "mp.jwt.verify.issuer", ISSUER);
    }

    static PrivateKey privateKey() {
        make();
        byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the tests' own key cannot be read", e);
        }
    }

    private static void make() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PRIVATE) != null) {
                return;
            }
            KeyPair pair = newPair();
            System.setProperty(PUBLIC, base64(pair.getPublic().getEncoded()));
            System.setProperty(PRIVATE, base64(pair.getPrivate().getEncoded()));
        }
    }

    private static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK makes no RSA keys", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
