package org.i247.spring.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.i247.spring.boot.autoconfigure.I247ConnectionDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Spring's own conventions: names, visibility, layout, and what may not be there. */
class ConventionsTest {
    private static final JavaClasses STARTER = new ClassFileImporter()
            .importUrl(I247ConnectionDetails.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation());

    private static final DescribedPredicate<JavaClass> AUTO_CONFIGURATION =
            DescribedPredicate.describe("auto-configurations", type -> type.isAnnotatedWith(AutoConfiguration.class));

    @Test
    void autoConfigurationsAreFinalPackagePrivateAndCalledSo() {
        classes()
                .that(are(AUTO_CONFIGURATION))
                .should()
                .haveSimpleNameEndingWith("AutoConfiguration")
                .andShould()
                .haveSimpleNameStartingWith("I247")
                .andShould()
                .bePackagePrivate()
                .andShould()
                .haveModifier(JavaModifier.FINAL)
                .andShould()
                .resideInAPackage("..autoconfigure..")
                .check(STARTER);
    }

    /** One that is not listed would never be found; one of tests is listed for tests only. */
    @Test
    void everyAutoConfigurationIsListed() {
        Set<String> listed = new TreeSet<>();
        ImportCandidates.load(AutoConfiguration.class, getClass().getClassLoader())
                .forEach(name -> {
                    if (name.startsWith("org.i247.")) {
                        listed.add(name);
                    }
                });
        assertThat(listed)
                .isEqualTo(STARTER.stream()
                        .filter(type -> type.isAnnotatedWith(AutoConfiguration.class))
                        .map(JavaClass::getName)
                        .filter(name -> !name.contains(".test."))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void beanMethodsAreNotPublicAndNamedAfterTheProject() {
        methods()
                .that()
                .areAnnotatedWith(Bean.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveNameMatching("i247[A-Z].*")
                .check(STARTER);
    }

    @Test
    void configurationsHaveNoProxies() {
        classes()
                .that()
                .areAnnotatedWith(Configuration.class)
                .should(have(DescribedPredicate.describe(
                        "proxyBeanMethods=false",
                        (JavaClass type) ->
                                !type.getAnnotationOfType(Configuration.class).proxyBeanMethods())))
                .check(STARTER);
    }

    @Test
    void propertiesAreRecordsThatNobodySees() {
        classes()
                .that()
                .areAnnotatedWith(ConfigurationProperties.class)
                .should()
                .beRecords()
                .andShould()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Properties")
                .check(STARTER);
    }

    /** An application's component scan must find nothing here, and a bean is made by its constructor. */
    @Test
    void nothingIsScannedAndNothingIsInjectedIntoFields() {
        noClasses().should().beAnnotatedWith(Component.class).check(STARTER);
        fields().should().notBeAnnotatedWith(Autowired.class).check(STARTER);
        fields().should().notBeAnnotatedWith(Value.class).check(STARTER);
    }

    @Test
    void whatAnApplicationMayLackStaysInItsRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..test..", "org.i247.sandbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.i247.sandbox..", "org.junit..", "org.springframework.boot.test..")
                .check(STARTER);
        noClasses()
                .that()
                .resideOutsideOfPackages("..actuate..", "..observation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.micrometer..", "org.springframework.boot.actuate..", "org.springframework.boot.health..")
                .check(STARTER);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.i247.spring.security..")
                .and()
                .haveSimpleNameNotEndingWith("SignedIn")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.security..")
                .check(STARTER);
    }

    @Test
    void nothingOfTheCoreThatIsNotExportedIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.i247.sdk.internal..")
                .check(STARTER);
    }

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("org.i247.spring.(**)")
                .should()
                .beFreeOfCycles()
                .check(STARTER);
    }
}
