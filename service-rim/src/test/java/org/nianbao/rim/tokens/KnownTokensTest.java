package org.nianbao.rim.tokens;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KnownTokensTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final JWTAuthContextInfo EXPECTED = new JWTAuthContextInfo();

    private final Verifier verifier = new Verifier();
    private final KnownTokens tokens = new KnownTokens(verifier, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aGoodTokenIsVerifiedOnce() throws ParseException {
        verifier.runsOut = NOW.plusSeconds(1);
        assertThat(tokens.parse("a.b.c", EXPECTED)).isSameAs(tokens.parse("a.b.c", EXPECTED));
        assertThat(verifier.asked).containsExactly("a.b.c");
    }

    @Test
    void oneThatDiffersInALetterIsAnother() throws ParseException {
        verifier.runsOut = NOW.plusSeconds(1);
        tokens.parse("a.b.c", EXPECTED);
        tokens.parse("a.b.d", EXPECTED);
        assertThat(verifier.asked).containsExactly("a.b.c", "a.b.d");
    }

    @Test
    void oneThatHasRunOutIsLookedAtAgainAndRefused() throws ParseException {
        verifier.runsOut = NOW;
        tokens.parse("a.b.c", EXPECTED);
        verifier.refuses = true;
        assertThatThrownBy(() -> tokens.parse("a.b.c", EXPECTED)).isInstanceOf(ParseException.class);
    }

    @Test
    void oneThatWasRefusedIsNotRemembered() throws ParseException {
        verifier.runsOut = NOW.plusSeconds(1);
        verifier.refuses = true;
        assertThatThrownBy(() -> tokens.parse("a.b.c", EXPECTED)).isInstanceOf(ParseException.class);
        assertThatThrownBy(() -> tokens.parse("a.b.c", EXPECTED)).isInstanceOf(ParseException.class);
        assertThat(verifier.asked).hasSize(2);
    }

    private static final class Verifier extends JWTCallerPrincipalFactory {
        private final List<String> asked = new ArrayList<>();
        private Instant runsOut;
        private boolean refuses;

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo expected) throws ParseException {
            asked.add(token);
            if (refuses) {
                throw new ParseException("refused");
            }
            return new Caller(token, runsOut.getEpochSecond());
        }
    }

    private static final class Caller extends JWTCallerPrincipal {
        private final long runsOut;

        Caller(String token, long runsOut) {
            super(token, "JWT");
            this.runsOut = runsOut;
        }

        @Override
        protected Collection<String> doGetClaimNames() {
            return Set.of("exp");
        }

        @Override
        protected Object getClaimValue(String name) {
            return "exp".equals(name) ? (Object) runsOut : null;
        }
    }
}
