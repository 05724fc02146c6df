package org.nianbao.system;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nianbao.system.Doors.Door;

import static org.assertj.core.api.Assertions.assertThat;

/** Other ways to write an address, which might lead past what guards it. */
class SidewaysIT {

    /** Refused, or no such address: nothing of a service's own. */
    private static final Set<Integer> CLOSED = Set.of(400, 401, 404, 405);

    private static final String CLOSE = "Connection: close";
    private static final String JSON = "Content-Type: application/json";

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingest-service", "catalog-service", "stats-service"})
    void noOtherWayToWriteItsAddressOpensAClosedDoor(String service) {
        URI address = RunningHouse.get().addresses().get(service);
        var opened = new ArrayList<String>();
        for (Door door : Doors.closed(service)) {
            for (String path : otherWays(door.filled())) {
                int status = Wire.send(address, door.method(), path, "{}", CLOSE, JSON)
                        .status();
                if (!CLOSED.contains(status)) {
                    opened.add(door.method() + " " + path + " answers " + status);
                }
            }
        }

        assertThat(opened).isEmpty();
    }

    private static List<String> otherWays(String path) {
        String last = path.substring(path.lastIndexOf('/'));
        String before = path.substring(0, path.lastIndexOf('/'));
        return Stream.of(
                        path + ";x",
                        path + "%3Bx",
                        before + ";x" + last,
                        path + "/",
                        path + "//",
                        path + "%2F",
                        path + "%5C",
                        "/" + path,
                        path.replace("/", "//"),
                        before + "%2F" + last.substring(1),
                        before + "%5C" + last.substring(1),
                        "/." + path,
                        "/x/.." + path,
                        "/x/%2E%2E" + path,
                        path + "/.",
                        path + "%00",
                        path + "%20",
                        path + ".json",
                        path.toUpperCase(Locale.ROOT),
                        "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2))
                .filter(way -> way.startsWith("/"))
                .toList();
    }

    /** Whatever answers a query says what it cost: the stock endpoint at the same address knows no limits. */
    @Test
    void noOtherWayToWriteItsAddressLeadsToAnEngineWithoutLimits() {
        String deep = "{ agencies(first: 100) { nodes { reports(first: 100) { nodes { observations { value indicator"
                + " { code } } } } } } }";
        var answered = new ArrayList<String>();
        for (String path : waysToGraphQl()) {
            for (String query : List.of("{ __typename }", deep)) {
                String body = "{\"query\":\"" + query + "\"}";
                String asked = "?query="
                        + query.replace(" ", "%20").replace("{", "%7B").replace("}", "%7D");
                for (Wire.Answer answer : List.of(
                        Wire.send(gateway(), "POST", path, body, CLOSE, JSON),
                        Wire.send(gateway(), "POST", path, body, CLOSE, JSON, "Accept: application/graphql+json"),
                        Wire.send(gateway(), "POST", path, query, CLOSE, "Content-Type: application/graphql"),
                        Wire.send(gateway(), "PUT", path, body, CLOSE, JSON),
                        Wire.send(gateway(), "GET", path + asked, "", CLOSE))) {
                    boolean executed = answer.text().contains("\"data\":{")
                            && !answer.text().contains("\"cost\":");
                    if (executed || answer.status() >= 500) {
                        answered.add(path + ": " + answer);
                    }
                }
            }
        }

        assertThat(answered).isEmpty();
    }

    /** The library's own would stand before our route, with an engine of its own. */
    @Test
    void noWebSocketIsOpened() {
        for (String path : waysToGraphQl()) {
            for (String protocol : List.of("graphql-transport-ws", "graphql-ws")) {
                Wire.Answer answer = Wire.send(
                        gateway(),
                        "GET",
                        path,
                        "",
                        "Connection: Upgrade",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                        "Sec-WebSocket-Protocol: " + protocol);
                assertThat(answer.status()).as(path + " " + answer.text()).isBetween(400, 499);
            }
        }
    }

    private static List<String> waysToGraphQl() {
        var ways = new ArrayList<>(otherWays("/graphql"));
        ways.addAll(List.of("/graphql", "/graphql/x", "/graphql/schema.graphql", "/graphql/..;/graphql", "/q/graphql"));
        return ways;
    }

    private static URI gateway() {
        return RunningHouse.get().gateway();
    }
}
