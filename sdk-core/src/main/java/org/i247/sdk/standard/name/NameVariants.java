package org.i247.sdk.standard.name;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.i247.sdk.standard.name.NameVariant.Reason;

/**
 * Variants under construction. Each differs from the name in A to Z by one step: records differ seldom by more, and all
 * combinations would be a question nobody can read the answers to.
 */
final class NameVariants {
    private static final int MOST_FORMS = 8;
    private static final List<Integer> ZONE_WIDTHS = List.of(39, 31, 30);
    private static final List<String> DIGRAPHS = List.of("AE", "OE", "UE", "AA");

    private final int most;
    private final Map<String, NameVariant> byText = new LinkedHashMap<>();

    private NameVariants(int most) {
        this.most = most;
    }

    static List<NameVariant> of(PersonName name, int most) {
        NameVariants variants = new NameVariants(most);
        variants.add(name, Reason.AS_GIVEN);
        PersonName plain = variants.addForms(name);
        variants.each(plain, NameVariants::withoutMark, Reason.MARK_LOST);
        variants.addOrder(plain);
        variants.each(plain, text -> words(text, word -> !isParticle(word)), Reason.WITHOUT_PARTICLE);
        variants.each(plain, NameVariants::particleJoined, Reason.PARTICLE_JOINED);
        variants.each(plain, text -> text.replace(" ", ""), Reason.WORDS_JOINED);
        variants.addFirstWords(plain);
        variants.addTruncations(plain);
        return List.copyOf(variants.byText.values());
    }

    /** The forms in A to Z; gives the recommended one. */
    private PersonName addForms(PersonName name) {
        List<PersonName> written = forms(name, Style.ZONE);
        if (written.isEmpty()) {
            return name;
        }
        add(written.get(0), Reason.TRANSLITERATED);
        forms(name, Style.SPOKEN).stream()
                .filter(form -> !written.contains(form))
                .forEach(form -> add(form, Reason.AS_HEARD));
        written.forEach(form -> add(form, Reason.OTHER_TRANSLITERATION));
        return written.get(0);
    }

    private static List<PersonName> forms(PersonName name, Style style) {
        return Spelling.of(name, style, MOST_FORMS).texts().stream()
                .map(text -> text.split("\n", 2))
                .filter(parts -> !parts[0].isEmpty())
                .map(parts -> PersonName.of(parts[0], parts.length < 2 ? "" : parts[1]))
                .toList();
    }

    private void addOrder(PersonName name) {
        name.forenames()
                .map(asSurname -> PersonName.of(asSurname, name.surname()))
                .ifPresent(swapped -> add(swapped, Reason.PARTS_SWAPPED));
    }

    private void addFirstWords(PersonName name) {
        String[] surnames = words(name.surname(), word -> !isParticle(word)).split(" ", -1);
        String forenames = name.forenames().orElse("");
        add(PersonName.of(surnames[0], forenames), Reason.FIRST_SURNAME);
        add(PersonName.of(name.surname(), forenames.split(" ", 2)[0]), Reason.FIRST_FORENAME);
    }

    private void addTruncations(PersonName name) {
        for (int width : ZONE_WIDTHS) {
            if (!Transliteration.of(name.surname()).zoneForm().isEmpty()) {
                String[] parts = ZoneName.of(name, Locale.ROOT, width).text().split("<<", 2);
                String forenames = parts.length < 2 ? "" : parts[1];
                add(PersonName.of(plain(parts[0]), plain(forenames)), Reason.TRUNCATED);
            }
        }
    }

    private void each(PersonName name, UnaryOperator<String> change, Reason reason) {
        add(
                PersonName.of(
                        change.apply(name.surname()),
                        change.apply(name.forenames().orElse(""))),
                reason);
    }

    /** Adds a variant that nothing like it is there of yet. */
    private void add(PersonName name, Reason reason) {
        String text = Spelling.prepare(name.surname() + "\n" + name.forenames().orElse(""));
        if (byText.size() < most && !(name.surname().isEmpty() && reason != Reason.AS_GIVEN)) {
            byText.putIfAbsent(text, new NameVariant(name, reason));
        }
    }

    private static String withoutMark(String text) {
        String plain = text;
        for (String digraph : DIGRAPHS) {
            plain = plain.replace(digraph, digraph.substring(0, 1));
        }
        return plain;
    }

    private static String particleJoined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (String word : text.split(" ", -1)) {
            joined.append(word).append(isParticle(word) ? "" : " ");
        }
        return joined.toString().strip();
    }

    private static String words(String text, Predicate<String> kept) {
        return Arrays.stream(text.split(" ", -1)).filter(kept).collect(Collectors.joining(" "));
    }

    private static boolean isParticle(String word) {
        return NameWords.PARTICLES.contains(word) || NameWords.FILIATIONS.contains(word);
    }

    private static String plain(String field) {
        return field.replace('<', ' ').strip();
    }
}
