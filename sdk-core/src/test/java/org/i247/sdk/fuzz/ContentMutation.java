package org.i247.sdk.fuzz;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Changes an answer's content as a faulty or hostile gateway might: members swapped, dropped, retyped, renamed, said
 * twice; outcomes and totals exchanged; bytes flipped, cut, put in. The same source of chance gives the same change.
 */
public final class ContentMutation {
    private static final List<Object> VALUES = List.of(
            "NO_HIT",
            "HIT",
            "TOO_MANY",
            "no_hit",
            "NO_HIT ",
            "",
            "0",
            "true",
            "SLTD",
            "SMV",
            "NOMINAL",
            "2026-11-23T10:00:01Z",
            true,
            false,
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("-1"),
            new BigDecimal("0.0"),
            new JsonText.Raw("null"),
            new JsonText.Raw("1e999999999"),
            new JsonText.Raw("-0"),
            new JsonText.Raw("01"),
            new JsonText.Raw("NaN"),
            new JsonText.Raw("'NO_HIT'"),
            new JsonText.Raw("\"\\ud800\""),
            List.of(),
            Map.of());
    private static final byte[][] PIECES = {
        {0},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {(byte) 0xC0, (byte) 0xAF},
        {'/', '*', '*', '/'},
        {'{', '}'},
        {'\n'},
        {','}
    };

    private final RandomGenerator random;

    public ContentMutation(RandomGenerator random) {
        this.random = random;
    }

    /** The content with one to three changes; the content must be a JSON object. */
    public byte[] of(byte[] content) {
        if (random.nextInt(4) == 0) {
            return bytes(content);
        }
        Map<String, Object> answer =
                copy(PlainJson.object(content).orElseThrow().members());
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            change(anyObject(answer), answer);
        }
        byte[] changed = JsonText.of(answer).getBytes(StandardCharsets.UTF_8);
        return random.nextInt(10) == 0 ? bytes(changed) : changed;
    }

    private void change(Map<String, Object> object, Map<String, Object> answer) {
        if (object.isEmpty()) {
            object.put("outcome", any(VALUES));
            return;
        }
        String name = any(List.copyOf(object.keySet()));
        String other = any(List.copyOf(object.keySet()));
        switch (random.nextInt(9)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(name, any(VALUES));
            case 2 -> object.put(other, object.put(name, object.get(other)));
            case 3 -> twice(object, name);
            case 4 ->
                object.put(any(List.of(name.toUpperCase(java.util.Locale.ROOT), name + " ", "x")), object.remove(name));
            case 5 -> object.put("outcome", any(VALUES));
            case 6 -> answer.put("complete", any(VALUES));
            case 7 -> nothingFound(answer);
            default -> object.put(any(List.of("total", "hits", "nextCursor", "database")), any(VALUES));
        }
    }

    /** As a gateway would that forgets a part of saying that there is nothing. */
    private void nothingFound(Map<String, Object> answer) {
        Map<String, Object> nothing = new LinkedHashMap<>();
        nothing.put("outcome", "NO_HIT");
        nothing.put("hits", new ArrayList<>());
        nothing.put("total", BigDecimal.ZERO);
        nothing.put("nextCursor", null);
        nothing.remove(any(List.of("outcome", "hits", "total", "nextCursor", "all of it is said")));
        answer.putAll(nothing);
    }

    private void twice(Map<String, Object> object, String name) {
        String again = JsonText.of(object.get(name)) + "," + JsonText.of(name) + ":" + JsonText.of(any(VALUES));
        object.put(name, new JsonText.Raw(again));
    }

    private byte[] bytes(byte[] content) {
        byte[] changed = content.clone();
        int at = random.nextInt(content.length);
        switch (random.nextInt(4)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> changed[at] = (byte) random.nextInt(256);
            case 2 -> changed = java.util.Arrays.copyOf(content, at);
            default -> changed = with(content, at, PIECES[random.nextInt(PIECES.length)]);
        }
        return changed;
    }

    private byte[] with(byte[] content, int somewhere, byte[] piece) {
        int at = any(List.of(0, somewhere, content.length));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(content, 0, at);
        out.writeBytes(piece);
        out.write(content, at, content.length - at);
        return out.toByteArray();
    }

    private Map<String, Object> anyObject(Map<String, Object> answer) {
        List<Map<String, Object>> objects = new ArrayList<>();
        collect(answer, objects);
        // The envelope decides, so it is changed most.
        return random.nextBoolean() ? answer : any(objects);
    }

    @SuppressWarnings("unchecked") // every map here is an object of PlainJson
    private static void collect(Object value, List<Map<String, Object>> into) {
        if (value instanceof Map<?, ?> members && !members.equals(Map.of())) {
            into.add((Map<String, Object>) members);
            members.values().forEach(each -> collect(each, into));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, into));
        }
    }

    @SuppressWarnings("unchecked") // a copy is of the type of its original
    private static <T> T copy(T value) {
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            members.forEach((name, each) -> copy.put(name, copy(each)));
            return (T) copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(each -> copy.add(copy(each)));
            return (T) copy;
        }
        return value;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
