package org.nianbao.rim.tokens;

import java.time.Clock;
import java.time.Duration;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;

/**
 * Remembers for a minute which tokens were found to be good, to the letter: whoever sends thousands of documents sends
 * one token with them. It is no longer good once it has run out, and a key that was taken back counts within the
 * minute. What was refused is looked at each time.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class KnownTokens extends JWTCallerPrincipalFactory {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private final JWTCallerPrincipalFactory verifier;
    private final Clock clock;
    private final Cache<String, JWTCallerPrincipal> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    KnownTokens() {
        this(new DefaultJWTCallerPrincipalFactory(), Clock.systemUTC());
    }

    KnownTokens(JWTCallerPrincipalFactory verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo expected) throws ParseException {
        JWTCallerPrincipal caller = known.getIfPresent(token);
        if (caller != null && clock.instant().getEpochSecond() < caller.getExpirationTime()) {
            return caller;
        }
        JWTCallerPrincipal verified = verifier.parse(token, expected);
        known.put(token, verified);
        return verified;
    }
}
