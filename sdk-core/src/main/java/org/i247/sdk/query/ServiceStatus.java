package org.i247.sdk.query;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the gateway says of itself (contract, section 7).
 *
 * @param serverTime the gateway's clock
 * @param contract the version of the contract that it speaks, such as {@code 1.0}
 * @param databases the state of each database that it names
 */
public record ServiceStatus(Instant serverTime, String contract, List<DatabaseStatus> databases) {
    /**
     * Keeps a status; nothing may be null.
     *
     * @param serverTime the gateway's clock
     * @param contract the version of the contract that it speaks, such as {@code 1.0}
     * @param databases the state of each database that it names
     */
    public ServiceStatus {
        Objects.requireNonNull(serverTime, "serverTime");
        Objects.requireNonNull(contract, "contract");
        databases = List.copyOf(databases);
    }

    /**
     * The state of one database.
     *
     * @param name the database
     * @param state whether it answers; anything unknown counts as {@link DatabaseState#DOWN}
     * @param asOf the state of its data, if said
     */
    public record DatabaseStatus(DatabaseName name, DatabaseState state, Optional<Instant> asOf) {
        /**
         * Keeps a state; nothing may be null.
         *
         * @param name the database
         * @param state whether it answers; anything unknown counts as {@link DatabaseState#DOWN}
         * @param asOf the state of its data, if said
         */
        public DatabaseStatus {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(asOf, "asOf");
        }

        /**
         * Whether the database can be asked. An unknown state cannot.
         *
         * @return true if it is up or degraded
         */
        public boolean answers() {
            return DatabaseState.UP.equals(state) || DatabaseState.DEGRADED.equals(state);
        }
    }
}
