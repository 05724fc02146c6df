package org.nianbao.ingest.batches;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Addresses to be fetched.
 *
 * @param name of the list; null when it has none
 * @param follow null for {@link Follow#NEVER}
 */
public record UrlList(
        @Size(max = 200) String name,
        @NotEmpty @Size(max = 5_000) List<@NotNull String> urls,
        Follow follow) {

    public UrlList {
        follow = follow == null ? Follow.NEVER : follow;
    }
}
