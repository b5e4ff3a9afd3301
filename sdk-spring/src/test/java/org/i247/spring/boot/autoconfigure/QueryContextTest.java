package org.i247.spring.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.error.ErrorCode;
import org.i247.sdk.error.InvalidRequestException;
import org.i247.sdk.error.SetupException;
import org.i247.sdk.error.Violation;
import org.i247.sdk.query.Purpose;
import org.i247.sdk.query.QueryContext;
import org.i247.sdk.standard.BureauCode;
import org.i247.spring.context.ContextDefaults;
import org.i247.spring.context.I247Purpose;
import org.i247.spring.context.PurposeResolver;
import org.i247.spring.context.QueryContextResolver;
import org.i247.spring.security.I247Officer;
import org.i247.spring.security.OfficerIdResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who asks and why, without and with Spring Security, and within a request. */
class QueryContextTest {
    private static final AutoConfigurations OURS = AutoConfigurations.of(
            I247AutoConfiguration.class, I247ContextAutoConfiguration.class, I247WebMvcAutoConfiguration.class);
    private static final String[] ASKER = {
        "i247.endpoints=https://gateway.example", "i247.bureau=UT", "i247.unit=airport-1", "i247.purpose=border-control"
    };

    private final ApplicationContextRunner secured = new ApplicationContextRunner()
            .withConfiguration(OURS)
            .withBean(I247ClientBuilderCustomizer.class, () -> builder -> builder.gateway(new FakeGateway()))
            .withPropertyValues(ASKER);
    private final ApplicationContextRunner open =
            secured.withClassLoader(new FilteredClassLoader("org.springframework.security"));
    private final WebApplicationContextRunner web = new WebApplicationContextRunner()
            .withConfiguration(OURS)
            .withConfiguration(AutoConfigurations.of(WebMvcAutoConfiguration.class))
            .withBean(I247ClientBuilderCustomizer.class, () -> builder -> builder.gateway(new FakeGateway()))
            .withBean(Desk.class)
            .withPropertyValues(ASKER);

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void withoutSecurityTheConfiguredUserAsks() {
        open.withPropertyValues("i247.user=kiosk-7").run(context -> {
            QueryContext asked = context.getBean(QueryContextResolver.class).resolve();
            assertThat(asked.bureau()).isEqualTo(BureauCode.of("UT"));
            assertThat(asked.unit()).isEqualTo("airport-1");
            assertThat(asked.user()).isEqualTo("kiosk-7");
            assertThat(asked.purpose()).isEqualTo(Purpose.BORDER_CONTROL);
        });
    }

    @Test
    void withoutAUserNobodyAsks() {
        open.run(context -> assertThatThrownBy(
                        () -> context.getBean(QueryContextResolver.class).resolve())
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CONTEXT);
                    assertThat(e.failure().violations())
                            .extracting(Violation::field)
                            .containsExactly("context.user");
                }));
    }

    @Test
    void withoutAUserAndAPurposeBothAreNamed() {
        open.withBean(PurposeResolver.class, () -> Optional::empty)
                .withBean(
                        ContextDefaults.class,
                        () -> new ContextDefaults(Optional.of(BureauCode.of("UT")), Optional.of("u"), Optional.empty()))
                .run(context -> assertThatThrownBy(() ->
                                context.getBean(QueryContextResolver.class).resolve())
                        .isInstanceOfSatisfying(
                                InvalidRequestException.class,
                                e -> assertThat(e.failure().violations())
                                        .extracting(Violation::field)
                                        .containsExactly("context.user", "context.purpose")));
    }

    @Test
    void withoutAUnitTheSetUpIsAtFault() {
        secured.withBean(
                        ContextDefaults.class,
                        () -> new ContextDefaults(Optional.of(BureauCode.of("UT")), Optional.empty(), Optional.empty()))
                .run(context -> assertThatThrownBy(() ->
                                context.getBean(QueryContextResolver.class).resolve())
                        .isInstanceOfSatisfying(
                                SetupException.class,
                                e -> assertThat(e.failure().arguments()).containsExactly("i247.unit", "I247_UNIT")));
    }

    @Test
    void anOfficerAsksUnderHisOwnId() {
        signIn(new TestingAuthenticationToken(new Officer("o-4711"), "secret", "OFFICER"));
        secured.run(context -> assertThat(
                        context.getBean(QueryContextResolver.class).resolve().user())
                .isEqualTo("o-4711"));
    }

    @Test
    void anotherPrincipalAsksUnderAPseudonymThatIsTheSameEachTime() {
        signIn(new TestingAuthenticationToken("jane.doe", "secret", "OFFICER"));
        secured.withPropertyValues("i247.security.officer-id-key=k").run(context -> {
            QueryContextResolver contexts = context.getBean(QueryContextResolver.class);
            assertThat(contexts.resolve().user())
                    .hasSize(24)
                    .doesNotContain("jane")
                    .isEqualTo(contexts.resolve().user());
        });
    }

    @Test
    void aNameIsNotPassedOnForWantOfAKey() {
        signIn(new TestingAuthenticationToken("jane.doe", "secret", "OFFICER"));
        secured.run(context -> assertThatThrownBy(
                        () -> context.getBean(QueryContextResolver.class).resolve())
                .isInstanceOfSatisfying(SetupException.class, e -> {
                    assertThat(e.failure().arguments().get(0)).isEqualTo("i247.security.officer-id-key");
                    assertThat(e).hasMessageNotContaining("jane");
                }));
    }

    /** A machine's id would be a false witness. */
    @Test
    void whereNobodyIsSignedInTheConfiguredUserDoesNotStandIn() {
        for (Authentication nobody :
                new Authentication[] {null, new TestingAuthenticationToken("jane", "secret"), anonymous()}) {
            signIn(nobody);
            secured.withPropertyValues("i247.user=kiosk-7")
                    .run(context -> assertThatThrownBy(() ->
                                    context.getBean(QueryContextResolver.class).resolve())
                            .isInstanceOfSatisfying(
                                    InvalidRequestException.class,
                                    e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_CONTEXT)));
        }
    }

    @Test
    void ownBeansAreKept() {
        QueryContextResolver own = () -> null;
        secured.withBean("own", QueryContextResolver.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(QueryContextResolver.class)).isSameAs(own));
        signIn(new TestingAuthenticationToken("jane", "secret", "OFFICER"));
        secured.withBean(OfficerIdResolver.class, () -> officer -> "own-id")
                .withBean(PurposeResolver.class, () -> () -> Optional.of(Purpose.IDENTIFICATION))
                .run(context -> {
                    QueryContext asked =
                            context.getBean(QueryContextResolver.class).resolve();
                    assertThat(asked.user()).isEqualTo("own-id");
                    assertThat(asked.purpose()).isEqualTo(Purpose.IDENTIFICATION);
                });
    }

    @Test
    void withoutAClientNothingIsResolved() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(QueryContextResolver.class));
    }

    @Test
    void aControllerAsksForItsOwnPurpose() {
        signIn(new TestingAuthenticationToken(new Officer("o-4711"), "secret", "OFFICER"));
        web.run(context -> {
            MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
            for (String path : List.of("/by-method", "/by-class")) {
                String purpose = path.equals("/by-method") ? "identification" : "customs-control";
                assertThat(mvc.perform(get(path)).andReturn().getResponse().getContentAsString())
                        .isEqualTo("o-4711 " + purpose + " " + purpose);
            }
        });
    }

    @Test
    void aRequestWithoutAPurposeAsksForTheConfiguredOne() {
        signIn(new TestingAuthenticationToken(new Officer("o-4711"), "secret", "OFFICER"));
        web.run(context -> {
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
            assertThat(context.getBean(QueryContextResolver.class).resolve().purpose())
                    .isEqualTo(Purpose.BORDER_CONTROL);
        });
    }

    private static void signIn(Authentication officer) {
        SecurityContextHolder.getContext().setAuthentication(officer);
    }

    private static Authentication anonymous() {
        return new AnonymousAuthenticationToken("key", "anonymous", AuthorityUtils.createAuthorityList("ANONYMOUS"));
    }

    record Officer(String getOfficerId) implements I247Officer {}

    @RestController
    @I247Purpose("customs-control")
    static class Desk {
        private final QueryContextResolver contexts;

        Desk(QueryContextResolver contexts) {
            this.contexts = contexts;
        }

        @GetMapping("/by-class")
        String byClass(QueryContext context) {
            return text(context);
        }

        @GetMapping("/by-method")
        @I247Purpose("identification")
        String byMethod(QueryContext context) {
            return text(context);
        }

        private String text(QueryContext context) {
            return context.user() + " " + context.purpose() + " "
                    + contexts.resolve().purpose();
        }
    }
}
