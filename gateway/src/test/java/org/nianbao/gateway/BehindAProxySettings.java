package org.nianbao.gateway;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A gateway behind a proxy that it trusts, where each client may ask three small queries a minute. */
public class BehindAProxySettings implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "nianbao.http.cost-per-minute", "33",
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.0/8");
    }
}
