package org.nianbao.testing;

import java.time.Duration;
import java.util.Set;

import io.smallrye.jwt.build.Jwt;

/** Signed tokens that an application with {@link WithMariaDb} or {@link WithTokens} accepts. */
public final class Tokens {

    private Tokens() {}

    /** A bearer token with these roles, valid for an hour: goes after "Bearer " into the Authorization header. */
    public static String with(String... roles) {
        return Jwt.issuer(TokenKeys.ISSUER)
                .upn("tester")
                .groups(Set.of(roles))
                .expiresIn(Duration.ofHours(1))
                .sign(TokenKeys.privateKey());
    }

    /** A token that was valid and is no longer. */
    public static String expiredWith(String... roles) {
        return Jwt.issuer(TokenKeys.ISSUER)
                .upn("tester")
                .groups(Set.of(roles))
                .expiresIn(Duration.ofHours(-1))
                .sign(TokenKeys.privateKey());
    }
}
