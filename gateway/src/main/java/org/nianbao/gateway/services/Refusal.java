package org.nianbao.gateway.services;

/** A service answered that it will not do what it was asked (4xx): asking again would not help. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int NOT_FOUND = 404;

    private final int status;

    public Refusal(int status, String message) {
        super(message);
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** True when the failure only says that there is no such thing. */
    public static boolean isAbsence(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.status() == NOT_FOUND;
    }
}
