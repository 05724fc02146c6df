package org.nianbao.testing;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Sets the key that {@link Tokens} are verified with; used through {@link WithTokens}. */
public class TokenKeyResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return TokenKeys.settings();
    }

    @Override
    public void stop() {
        // The key lives as long as the JVM.
    }
}
