package org.nianbao.rim;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What browsers are told with every answer. */
@ConfigMapping(prefix = "nianbao.headers")
public interface HeadersConfig {

    /**
     * For how long browsers shall ask this host by TLS only (`Strict-Transport-Security`), such as `365d`; nothing is
     * said of it unless this is set. Only for a gateway that TLS stands before for good: browsers forget it no sooner.
     */
    Optional<Duration> hsts();
}
