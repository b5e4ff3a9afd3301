package org.i247.immigration.officer;

import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds who signs in among the accounts. */
@Service
final class SignIn implements UserDetailsService {
    private final OfficerAccounts officers;

    SignIn(OfficerAccounts officers) {
        this.officers = officers;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return officers.accounts().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .map(SignIn::officer)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private static Officer officer(OfficerAccounts.Account account) {
        return new Officer(
                account.login(),
                account.password(),
                account.id(),
                account.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList());
    }
}
