package org.i247.immigration.officer;

import java.util.Collection;
import org.i247.spring.security.I247Officer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An officer who is signed in. The bureau's books and ours know her by an opaque id, never by her login. */
public final class Officer extends User implements I247Officer {
    private static final long serialVersionUID = 1L;

    private final String id;

    Officer(String login, String password, String id, Collection<? extends GrantedAuthority> authorities) {
        super(login, password, authorities);
        this.id = id;
    }

    @Override
    public String getOfficerId() {
        return id;
    }

    /** Shows no login: Spring Security logs who is signed in when it is asked for details. */
    @Override
    public String toString() {
        return "Officer[" + id + "]";
    }

    /** Whether she looks into what the first line refers to the second. */
    public boolean isSecondLine() {
        return getAuthorities().stream()
                .anyMatch(authority -> Role.SECOND_LINE.authority().equals(authority.getAuthority()));
    }
}
