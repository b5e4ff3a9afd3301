package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.Failure;
import org.i247.sdk.error.I247Exception;
import org.i247.sdk.error.SetupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.mock.env.MockEnvironment;

class SetupAdviceTest {
    /** Errors of the set-up that the gateway tells of, or that come of other clients than the one that is a bean. */
    private static final Set<ErrorCode> NOT_AT_START = Set.of(ErrorCode.NOTICES_REFUSED);

    /** Every code of the client itself that says that the set-up is at fault. */
    static Stream<ErrorCode> codes() {
        return Arrays.stream(ErrorCode.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == ErrorCode.class)
                .map(SetupAdviceTest::code)
                .filter(code -> code.isClients() && !NOT_AT_START.contains(code))
                .filter(code -> I247Exception.of(Failure.of(code, "a", "b", "c")) instanceof SetupException);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyWrongSetUpHasADescriptionAndAnActionOfItsOwn(ErrorCode code) {
        SetupException wrong = (SetupException) I247Exception.of(Failure.of(code, "i247.unit", "b", "c"));
        FailureAnalysis analysis = new SetupFailureAnalyzer(new MockEnvironment()).analyze(wrong, wrong);

        assertThat(SetupAdvice.on(code)).isPresent();
        assertThat(analysis.getDescription()).contains(code.value());
        assertThat(analysis.getAction()).isNotBlank().doesNotContain("{").doesNotContain("}");
    }

    @Test
    void noTwoWrongSetUpsHaveTheSameAction() {
        List<String> actions =
                codes().map(code -> SetupAdvice.on(code).orElseThrow()).toList();
        assertThat(new HashSet<>(actions)).hasSameSizeAs(actions);
    }

    @Test
    void aPropertyIsNamedWithThePlaceWhereItIsSet() {
        MockEnvironment environment = new MockEnvironment().withProperty("i247.identity.key-store-password", "hunter2");
        SetupException wrong =
                (SetupException) I247Exception.of(Failure.of(ErrorCode.KEY_STORE_PASSWORD_WRONG, "client.p12"));
        assertThat(new SetupFailureAnalyzer(environment).analyze(wrong, wrong).getAction())
                .contains("i247.identity.key-store-password (\"i247.identity.key-store-password\" from property source")
                .doesNotContain("hunter2");
    }

    @Test
    void aBundleThatIsNotThereIsReportedIfItIsOurs() {
        MockEnvironment environment = new MockEnvironment().withProperty("i247.trust.ssl-bundle", "gateway");
        MissingBundleFailureAnalyzer analyzer = new MissingBundleFailureAnalyzer(environment);
        NoSuchSslBundleException ours = new NoSuchSslBundleException("gateway", "not there");
        NoSuchSslBundleException other = new NoSuchSslBundleException("web", "not there");
        assertThat(analyzer.analyze(ours, ours).getAction())
                .contains("spring.ssl.bundle.pem.gateway")
                .contains("i247.trust.ssl-bundle");
        assertThat(analyzer.analyze(other, other)).isNull();
    }

    @Test
    void aBundleThatAFurtherClientLacksIsReportedUnderItsName() {
        MockEnvironment environment =
                new MockEnvironment().withProperty("i247.clients.standby.identity.ssl-bundle", "uo");
        NoSuchSslBundleException missing = new NoSuchSslBundleException("uo", "not there");

        assertThat(new MissingBundleFailureAnalyzer(environment)
                        .analyze(missing, missing)
                        .getDescription())
                .contains("i247.clients.standby.identity.ssl-bundle names the SSL bundle 'uo'");
    }

    private static ErrorCode code(Field constant) {
        try {
            return (ErrorCode) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
