package org.nianbao.gateway.access;

import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

import org.nianbao.gateway.errors.ErrorCode;
import org.nianbao.gateway.errors.QueryException;

/**
 * Who asks for a change, by a token that was verified here. The services check the same token again, so it goes on to
 * them as it came.
 *
 * @param authorization the header that holds the token
 */
public record Caller(String name, Set<String> roles, String authorization) {

    public static final String CONTRIBUTOR = "contributor";
    public static final String REVIEWER = "reviewer";
    public static final String CURATOR = "curator";

    public Caller {
        roles = Set.copyOf(roles);
    }

    /**
     * The caller of the mutation that a field belongs to.
     *
     * @throws QueryException when the token does not carry the role
     */
    public static Caller withRole(Context context, String role) {
        DataFetchingEnvironment field = context.unwrap(DataFetchingEnvironment.class);
        Caller caller = field.getGraphQlContext().get(Caller.class);
        if (caller == null) {
            throw new IllegalStateException("a mutation runs without its caller");
        }
        if (!caller.roles().contains(role)) {
            throw new QueryException(
                    ErrorCode.FORBIDDEN,
                    "This needs a token with the role \"" + role
                            + "\" in its claim \"groups\"; yours does not carry it.");
        }
        return caller;
    }
}
