package org.i247.immigration.officer;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The accounts of a demonstration. A country puts its own directory in their place: a {@code UserDetailsService} that gives
 * {@link Officer}s, or a principal of its own that is an {@code I247Officer}.
 *
 * @param accounts who may sign in
 */
@ConfigurationProperties("immigration")
record OfficerAccounts(@DefaultValue List<Account> accounts) {
    /**
     * One account.
     *
     * @param login what is typed to sign in
     * @param password encoded, with its encoder's name in braces, such as {@code {bcrypt}}
     * @param id the opaque id, never a name
     * @param roles what may be done
     */
    record Account(String login, String password, String id, List<Role> roles) {
        /** Shows neither login nor password. */
        @Override
        public String toString() {
            return "Account[" + id + ", " + roles + "]";
        }
    }
}
