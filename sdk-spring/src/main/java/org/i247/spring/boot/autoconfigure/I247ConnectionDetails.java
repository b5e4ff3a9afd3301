package org.i247.spring.boot.autoconfigure;

import java.util.List;
import org.i247.sdk.security.Identity;
import org.i247.sdk.security.Trust;
import org.i247.sdk.standard.BureauCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * How a gateway is reached. A bean of this type takes the place of {@code i247.endpoints}, and of the keys, the trust and the
 * bureau in so far as it says them; so an application's tests, or a platform that binds services, connect it without
 * properties.
 */
public interface I247ConnectionDetails extends ConnectionDetails {
    /**
     * The gateway's addresses.
     *
     * @return {@code https} addresses without path, the primary first; one at least
     */
    List<String> getEndpoints();

    /**
     * The keys that the client shows and signs with.
     *
     * @return the identity, or null for that of the {@code i247.identity} properties
     */
    default @Nullable Identity getIdentity() {
        return null;
    }

    /**
     * Whom the client believes.
     *
     * @return the trust, or null for that of the {@code i247.trust} properties
     */
    default @Nullable Trust getTrust() {
        return null;
    }

    /**
     * The bureau that the keys belong to.
     *
     * @return the bureau, or null for {@code i247.bureau}
     */
    default @Nullable BureauCode getBureau() {
        return null;
    }
}
