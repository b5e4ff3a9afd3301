package org.i247.sdk.standard.dna;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.ValueRule;
import org.i247.sdk.standard.json.JsonFault;
import org.i247.sdk.standard.json.JsonForm;
import org.i247.sdk.standard.json.JsonReader;
import org.i247.sdk.standard.json.JsonReader.Node;
import org.jspecify.annotations.Nullable;

/** Reads profiles from JSON. A member that is not known is refused: it might say what the profile means. */
final class JsonProfiles {
    private static final Set<String> OF_PROFILE = Set.of("sample", "kind", "loci", "minimumLoci");
    private static final Set<String> OF_LOCUS = Set.of("locus", "alleles");

    private final Map<String, DnaProfile> profiles = new LinkedHashMap<>();
    private final List<ProfileFault> faults = new ArrayList<>();

    ProfileImport read(byte[] bytes) {
        try {
            Object document = document(bytes);
            List<?> all = document instanceof List<?> list ? list : List.of(document);
            for (int i = 0; i < all.size(); i++) {
                if (!(all.get(i) instanceof Node node)) {
                    throw new ImportFault(ProfileFault.at(
                            0, ValueRule.FORMAT, "the document is a profile, an object, or an array of such"));
                }
                profile(node, i + 1);
            }
        } catch (ImportFault e) {
            faults.add(e.fault());
            profiles.clear();
        }
        return new ProfileImport(profiles, faults);
    }

    private static Object document(byte[] bytes) throws ImportFault {
        try {
            return new JsonReader(ImportText.decode(bytes), JsonForm.PLAIN_NUMBERS).read();
        } catch (JsonFault e) {
            throw new ImportFault(ProfileFault.at(e.line(), ValueRule.FORMAT, "this is no JSON: " + e.getMessage()));
        }
    }

    private void profile(Node node, int ordinal) {
        String name = text(node.members().get("sample"), Integer.toString(ordinal));
        Sample sample = new Sample(node.line(), text(node.members().get("kind"), ""));
        unknown(node, OF_PROFILE, sample);
        if (profiles.containsKey(name)) {
            sample.fault(ProfileFault.at(node.line(), ValueRule.FORMAT, "a sample stands once"));
        }
        if (node.members().get("loci") instanceof List<?> loci) {
            loci.forEach(each -> locus(each, node.line(), sample));
        } else {
            sample.fault(ProfileFault.at(node.line(), ValueRule.REQUIRED, "loci is an array of objects"));
        }
        Map<String, DnaProfile> good = new LinkedHashMap<>();
        sample.finish(name, good, faults);
        good.forEach(profiles::putIfAbsent);
    }

    private static void locus(Object value, int line, Sample sample) {
        if (!(value instanceof Node node)) {
            sample.fault(ProfileFault.at(line, ValueRule.FORMAT, "loci is an array of objects"));
            return;
        }
        unknown(node, OF_LOCUS, sample);
        List<String> alleles = new ArrayList<>();
        if (node.members().get("alleles") instanceof List<?> list) {
            list.forEach(each -> alleles.add(text(each, "")));
        }
        sample.locus(node.line(), text(node.members().get("locus"), ""), alleles);
    }

    private static void unknown(Node node, Set<String> known, Sample sample) {
        if (!known.containsAll(node.members().keySet())) {
            sample.fault(ProfileFault.at(
                    node.line(),
                    ValueRule.FORMAT,
                    "the members are among "
                            + String.join(", ", known.stream().sorted().toList())));
        }
    }

    private static String text(@Nullable Object value, String otherwise) {
        return value instanceof PersonalText text ? text.reveal() : otherwise;
    }
}
