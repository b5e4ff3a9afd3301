package org.i247.sdk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.i247.sdk.query.Code;

/**
 * The wall around personal data: a class keeps text as {@link org.i247.sdk.standard.PersonalText}, which does not show
 * itself, or stands in {@link BareFieldReasons} with the reason why its text is nobody's. A type that is added tomorrow
 * cannot leak by the text form that Java makes for it: it would not pass here.
 */
final class BareFields {
    /** What shows text that was put in, whatever class it stands in; Object, because anything may be behind it. */
    private static final Set<String> TEXT = Set.of(
            String.class.getName(),
            CharSequence.class.getName(),
            StringBuilder.class.getName(),
            StringBuffer.class.getName(),
            CharBuffer.class.getName(),
            ByteBuffer.class.getName(),
            Object.class.getName());
    /** What a record shows besides, by its generated text form: a date of birth, a height. */
    private static final Set<String> SHOWN_BY_RECORDS = Set.of(
            LocalDate.class.getName(),
            BigDecimal.class.getName(),
            Integer.class.getName(),
            Long.class.getName(),
            Double.class.getName(),
            "int",
            "long",
            "double",
            "char");

    private final Set<String> unneeded = new TreeSet<>(BareFieldReasons.BY_FIELD.keySet());

    /** No field of the class holds what shows itself, unless it is listed. */
    ArchCondition<JavaClass> areListed() {
        return new ArchCondition<>("hold personal text masked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(BareFields::isBare)
                        .map(BareFields::shortName)
                        .filter(field -> !unneeded.remove(field) && !BareFieldReasons.BY_FIELD.containsKey(field))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(
                                type,
                                field
                                        + " shows itself: hold it as PersonalText, or list it in BareFieldReasons with the"
                                        + " reason why it is nobody's")));
            }
        };
    }

    /** Listed fields that were not met: they are gone, or masked by now. */
    Set<String> unneeded() {
        return unneeded;
    }

    /** The text form that every object has shows the hash, and that of a short text is as good as the text. */
    static ArchCondition<JavaClass> haveATextFormOfTheirOwnIfTheyHaveAHash() {
        return new ArchCondition<>("have a text form of their own if they have a hash") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.tryGetMethod("hashCode").isPresent() && !hasTextForm(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " shows its hash"));
                }
            }
        };
    }

    private static boolean hasTextForm(JavaClass type) {
        return type.getAllMethods().stream()
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                .anyMatch(method -> method.getName().equals("toString")
                        && method.getRawParameterTypes().isEmpty());
    }

    private static boolean isBare(JavaField field) {
        JavaClass owner = field.getOwner();
        boolean constant = field.getModifiers().contains(JavaModifier.STATIC);
        if (constant || owner.isEnum() || owner.isAssignableTo(Code.class)) {
            return false;
        }
        return isText(field.getRawType())
                || field.getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> isText(type) || (owner.isRecord() && isShown(type)));
    }

    private static boolean isText(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return TEXT.contains(name) || (type.isArray() && (name.equals("byte") || name.equals("char")));
    }

    private static boolean isShown(HasName type) {
        return SHOWN_BY_RECORDS.contains(type.getName());
    }

    private static String shortName(JavaField field) {
        return field.getFullName().substring("org.i247.sdk.".length());
    }
}
