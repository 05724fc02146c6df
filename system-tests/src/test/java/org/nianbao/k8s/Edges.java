package org.nianbao.k8s;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;

/** Who reaches whom at which ports, as the network policies have it. */
final class Edges {

    private final List<NetworkPolicy> policies;

    Edges(List<NetworkPolicy> policies) {
        this.policies = policies;
    }

    /** The ports at which each caller reaches the pods of a policy, by the caller's label, namespace or block. */
    Map<String, Set<Integer>> into(String policy) {
        var callers = new HashMap<String, Set<Integer>>();
        get(policy).getSpec().getIngress().forEach(rule -> add(callers, rule.getFrom(), rule.getPorts()));
        return callers;
    }

    /** The ports at which the pods of a policy reach others. */
    Map<String, Set<Integer>> outOf(String policy) {
        var callees = new HashMap<String, Set<Integer>>();
        get(policy).getSpec().getEgress().forEach(rule -> add(callees, rule.getTo(), rule.getPorts()));
        return callees;
    }

    Map<String, String> podsOf(String policy) {
        return get(policy).getSpec().getPodSelector().getMatchLabels();
    }

    NetworkPolicy get(String name) {
        return policies.stream()
                .filter(policy -> policy.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no policy " + name));
    }

    private static void add(
            Map<String, Set<Integer>> edges, List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports) {
        if (peers.isEmpty()) {
            addPorts(edges, "anywhere", ports);
        }
        for (NetworkPolicyPeer peer : peers) {
            if (peer.getIpBlock() != null) {
                addPorts(edges, peer.getIpBlock().getCidr(), ports);
            } else if (peer.getNamespaceSelector() != null) {
                String namespace = peer.getNamespaceSelector().getMatchLabels().get("kubernetes.io/metadata.name");
                addPorts(edges, "namespace " + namespace, ports);
            } else {
                names(peer.getPodSelector()).forEach(name -> addPorts(edges, name, ports));
            }
        }
    }

    private static Set<String> names(LabelSelector selector) {
        var names = new HashSet<String>();
        selector.getMatchLabels().forEach((key, value) -> names.add(key + "=" + value));
        for (LabelSelectorRequirement requirement : selector.getMatchExpressions()) {
            requirement.getValues().forEach(value -> names.add(requirement.getKey() + "=" + value));
        }
        return names;
    }

    /** Without a port in the rule, all are open: -1. */
    private static void addPorts(Map<String, Set<Integer>> edges, String peer, List<NetworkPolicyPort> ports) {
        Set<Integer> open = edges.computeIfAbsent(peer, name -> new HashSet<>());
        if (ports.isEmpty()) {
            open.add(-1);
        }
        ports.forEach(
                port -> open.add(port.getPort() == null ? -1 : port.getPort().getIntVal()));
    }
}
