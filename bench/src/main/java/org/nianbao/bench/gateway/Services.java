package org.nianbao.bench.gateway;

import java.net.URI;

/**
 * What is measured, and what it is compared with.
 *
 * @param token of the role service
 */
public record Services(URI gateway, URI catalog, URI stats, String token) {}
