package org.i247.spring.boot.test.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.i247.sandbox.Sandbox;
import org.i247.sandbox.SandboxDatabase;
import org.i247.sandbox.Specimens;
import org.i247.spring.boot.test.autoconfigure.I247Test;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@I247Test(DocumentCheck.class)
class I247TestTest {
    @Autowired
    private DocumentCheck check;

    @Autowired
    private Sandbox sandbox;

    @Autowired
    private ApplicationContext context;

    @Test
    void aComponentAsksTheSandbox() {
        assertThat(check.isReported(Specimens.STOLEN_PASSPORT)).isTrue();
        assertThat(sandbox.requests()).isOne();
    }

    @Test
    void theSandboxIsResetBeforeEachTest() {
        assertThat(check.isReported(Specimens.CLEAN_DOCUMENT)).isFalse();
        assertThat(sandbox.requestsTo(SandboxDatabase.TRAVEL_DOCUMENTS)).isOne();
    }

    @Test
    void whatIsNotNamedIsNotThere() {
        assertThat(context.getBeanNamesForType(Other.class)).isEmpty();
    }
}
