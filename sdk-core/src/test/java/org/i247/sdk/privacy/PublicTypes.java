package org.i247.sdk.privacy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.i247.sdk.I247Client;
import org.i247.sdk.query.Code;
import org.i247.sdk.spi.ClientEvent;

/**
 * The public types of the SDK whose text form could show something: those that hold something. Codes and events are
 * meant to be shown, and exceptions are looked at where they are thrown.
 */
final class PublicTypes {
    private PublicTypes() {}

    static Set<String> withState() {
        Set<String> exported = exported();
        Set<String> names = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.i247.sdk")) {
            boolean visible =
                    type.getModifiers().contains(JavaModifier.PUBLIC) && exported.contains(type.getPackageName());
            boolean concrete = !type.isInterface()
                    && !type.isEnum()
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT);
            boolean holds = type.getAllFields().stream()
                    .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC));
            boolean shown = type.isAssignableTo(Code.class)
                    || type.isAssignableTo(ClientEvent.class)
                    || type.isAssignableTo(Throwable.class);
            if (visible && concrete && holds && !shown) {
                names.add(type.getName());
            }
        }
        return names;
    }

    /** By the module's own word. */
    private static Set<String> exported() {
        ModuleDescriptor module = ModuleFinder.of(Path.of(URI.create(I247Client.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString())))
                .find("org.i247.sdk")
                .orElseThrow()
                .descriptor();
        return module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
