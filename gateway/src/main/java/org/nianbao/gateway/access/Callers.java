package org.nianbao.gateway.access;

import jakarta.inject.Singleton;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/** Tells who sent a request, by its bearer token. */
@Singleton
public class Callers {

    private static final Logger LOG = Logger.getLogger(Callers.class);

    private final IdentityProviderManager identities;

    public Callers(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** The caller; fails with a {@link QueryException} when there is no token, or none that can be trusted. */
    public Uni<Caller> identify(RoutingContext http) {
        return QuarkusHttpUser.getSecurityIdentity(http, identities)
                .onFailure()
                .transform(Callers::distrusted)
                .map(identity -> caller(identity, http));
    }

    private static Caller caller(SecurityIdentity identity, RoutingContext http) {
        if (identity == null || identity.isAnonymous()) {
            throw unauthenticated("Changes need a bearer token in the Authorization header; there is none.");
        }
        return new Caller(
                identity.getPrincipal().getName(),
                identity.getRoles(),
                http.request().getHeader(HttpHeaders.AUTHORIZATION));
    }

    /** What is said of a token that was not taken; Quarkus tells of it by a way of its own as well. */
    public static QueryException distrusted(Throwable failure) {
        LOG.debug("A token is not trusted", failure);
        return unauthenticated("The bearer token cannot be trusted: it is damaged, out of date or of another issuer.");
    }

    private static QueryException unauthenticated(String message) {
        return new QueryException(ErrorCode.UNAUTHENTICATED, message);
    }
}
