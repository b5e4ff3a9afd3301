package org.i247.sdk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The walls of the house: which room may know which, and what no room may do. */
class WallsTest {
    private static final String ROOT = "org.i247.sdk";
    private static final String[] VALUES = {ROOT + ".standard.."};
    private static final String[] DATABASES = {
        ROOT + ".document..", ROOT + ".vehicle..", ROOT + ".person..", ROOT + ".art..", ROOT + ".biometric.."
    };
    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage(ROOT + "..");
    private static final DescribedPredicate<JavaClass> INTERNAL = resideInAPackage(ROOT + ".internal..");
    /** Where personal data is: everywhere but where the line, keys, failures and proofs are the subject. */
    private static final DescribedPredicate<JavaClass> PERSONAL = OURS.and(not(INTERNAL))
            .and(not(resideInAnyPackage(
                    ROOT,
                    ROOT + ".error..",
                    ROOT + ".security..",
                    ROOT + ".spi..",
                    ROOT + ".audit..",
                    ROOT + ".diagnostics..")))
            .or(resideInAnyPackage(ROOT + ".internal.query..", ROOT + ".internal.json.."));

    private static final JavaClasses SDK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void standardKnowsNothingOfTheSdk() {
        classes()
                .that()
                .resideInAnyPackage(VALUES)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(ROOT + ".standard..", "java..", "javax.xml.stream..", "org.jspecify.."))
                .check(SDK);
    }

    @Test
    void xmlIsReadInOneRoom() {
        only("javax.xml..", ROOT + ".standard.nist..");
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(SDK);
    }

    @Test
    void databasesDoNotKnowTheLineNorEachOther() {
        for (String database : DATABASES) {
            noClasses()
                    .that()
                    .resideInAPackage(database)
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                                    ROOT + ".spi..",
                                    ROOT + ".internal.gateway..",
                                    ROOT + ".internal.transport..",
                                    ROOT + ".internal.call..",
                                    ROOT + ".document..",
                                    ROOT + ".vehicle..",
                                    ROOT + ".person..")
                            .and(not(resideInAPackage(database))))
                    .check(SDK);
        }
    }

    @Test
    void ownRecordsDoNotKnowTheLine() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".record..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        ROOT + ".spi..",
                        ROOT + ".internal.gateway..",
                        ROOT + ".internal.transport..",
                        ROOT + ".internal.call.."))
                .check(SDK);
    }

    @Test
    void publicNoticesKnowNothingOfWhoAsks() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".notice..", ROOT + ".internal.notice..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(ROOT + ".internal.signature..", ROOT + ".internal.call..", ROOT + ".spi.."))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "who asks",
                        type -> type.getName().equals(ROOT + ".query.QueryContext")
                                || type.getName().equals(ROOT + ".security.Identity")))
                .check(SDK);
    }

    @Test
    void publicPackagesShowOnlyOurTypesAndTheJdks() {
        methods()
                .that()
                .areDeclaredInClassesThat(OURS.and(not(INTERNAL)))
                .and()
                .areNotPrivate()
                .should(onlyShow("java..", ROOT + "..", "org.jspecify.."))
                .check(SDK);
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(OURS.and(not(INTERNAL)))
                .and()
                .areDeclaredInClassesThat(publicClasses())
                .should(notShowInternals())
                .check(SDK);
    }

    @Test
    void thirdPartiesStayInTheirRooms() {
        only("feign..", ROOT + ".internal.gateway..");
        only("com.fasterxml.jackson..", ROOT + ".internal.json..");
        only("io.github.resilience4j..", ROOT + ".internal.resilience..");
        only("org.apache.hc..", ROOT + ".internal.transport..");
        only("org.greenbytes..", ROOT + ".internal.signature..", ROOT + ".internal.quota..");
    }

    @Test
    void bouncyCastleStaysInternal() {
        noClasses()
                .that(not(INTERNAL))
                .should()
                .dependOnClassesThat(resideInAPackage("org.bouncycastle.."))
                .check(SDK);
    }

    private void only(String thirdParty, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat(resideInAPackage(thirdParty))
                .check(SDK);
    }

    @Test
    void nothingReadsAClockSleepsOrGuesses() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(SDK);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(SDK);
        noClasses().should().callMethod(Instant.class, "now").check(SDK);
        noClasses().should().callMethod(LocalDate.class, "now").check(SDK);
        noClasses().should().callMethod(Locale.class, "getDefault").check(SDK);
        noClasses().should().callMethod(String.class, "getBytes").check(SDK);
        noClasses().should().callMethod(String.class, "toLowerCase").check(SDK);
        noClasses().should().callMethod(String.class, "toUpperCase").check(SDK);
        noClasses().should().callConstructor(Random.class).check(SDK);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".I247ClientBuilder")
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".notice.NoticesClientBuilder")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(SDK);
    }

    @Test
    void nothingRegistersAProviderOrPrints() {
        // TLS finds a key in a token among registered providers only; what is registered takes that one key.
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".internal.keys.TlsKey")
                .should()
                .callMethod(java.security.Security.class, "addProvider", java.security.Provider.class)
                .check(SDK);
        noClasses()
                .should()
                .callMethod(java.security.Security.class, "insertProviderAt", java.security.Provider.class, int.class)
                .check(SDK);
        noClasses().should().accessField(System.class, "out").check(SDK);
        noClasses().should().accessField(System.class, "err").check(SDK);
    }

    @Test
    void nothingStaticCanChange() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .check(SDK);
    }

    @Test
    void textAboutAPersonIsHeldMasked() {
        BareFields bare = new BareFields();
        classes().that(PERSONAL).should(bare.areListed()).check(SDK);
        assertThat(bare.unneeded()).as("listed, but no bare field any more").isEmpty();
        classes()
                .that(PERSONAL)
                .should(BareFields.haveATextFormOfTheirOwnIfTheyHaveAHash())
                .check(SDK);
    }

    @Test
    void namesSayWhatAThingIs() {
        for (String noise : new String[] {"Manager", "Helper", "Impl", "Util", "Utils"}) {
            // The JDK calls its own so, and ours stand in for them.
            noClasses()
                    .that()
                    .areNotAssignableTo(javax.net.ssl.KeyManager.class)
                    .and()
                    .areNotAssignableTo(javax.net.ssl.TrustManager.class)
                    .should()
                    .haveSimpleNameEndingWith(noise)
                    .check(SDK);
        }
    }

    private static DescribedPredicate<JavaClass> publicClasses() {
        return DescribedPredicate.describe("public", type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static ArchCondition<JavaCodeUnit> onlyShow(String... packages) {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(packages);
        return condition("show only " + String.join(", ", packages), type -> type.isPrimitive() || allowed.test(type));
    }

    private static ArchCondition<JavaCodeUnit> notShowInternals() {
        return condition("not show an internal type", type -> !INTERNAL.test(type));
    }

    private static ArchCondition<JavaCodeUnit> condition(
            String description, java.util.function.Predicate<JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !allowed.test(type))
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
