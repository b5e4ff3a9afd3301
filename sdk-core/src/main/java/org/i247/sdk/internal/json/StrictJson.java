package org.i247.sdk.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/**
 * Reads and writes objects as the contract (section 1) wants them: UTF-8 without byte order mark, no member twice, no lone
 * surrogate, nothing after the value, bounded in depth and length. Whatever is wrong comes out as a {@link
 * MemberException} without a word of the content: Jackson's own messages quote it.
 */
public final class StrictJson {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_NAME = 256;
    private static final int MAX_NUMBER = 64;

    private static final ObjectReader READER;
    private static final ObjectReader READER_OF_OTHERS;
    private static final ObjectWriter WRITER;

    static {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNameLength(MAX_NAME)
                        .maxNumberLength(MAX_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
        ObjectMapper mapper = mapper(factory, false);
        READER = mapper.readerFor(Members.class);
        WRITER = mapper.writerFor(Members.class);
        READER_OF_OTHERS = mapper(factory, true).readerFor(Members.class);
    }

    private static ObjectMapper mapper(JsonFactory factory, boolean nullsInLists) {
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(new SimpleModule()
                        .addDeserializer(Members.class, new MembersDeserializer(nullsInLists))
                        .addSerializer(Members.class, new MembersSerializer()))
                .build();
    }

    private StrictJson() {}

    /**
     * Reads an object.
     *
     * @param bytes the whole message
     * @return the object
     * @throws MemberException if it is not one I-JSON object; the path is {@code $} and the rule {@code FORMAT}
     */
    public static Members read(byte[] bytes) {
        return read(READER, bytes);
    }

    /**
     * Reads an object of a service that does not keep to the contract: a list may hold null, so that what stands beside it
     * is not lost. All else is as strict.
     *
     * @param bytes the whole message
     * @return the object
     * @throws MemberException if it is not one I-JSON object; the path is {@code $} and the rule {@code FORMAT}
     */
    public static Members readOthers(byte[] bytes) {
        return read(READER_OF_OTHERS, bytes);
    }

    private static Members read(ObjectReader reader, byte[] bytes) {
        Utf8.check(bytes);
        try {
            Members members = reader.readValue(bytes);
            if (members == null) {
                throw new MemberException("$", "TYPE");
            }
            return members;
        } catch (JacksonException e) {
            throw memberException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes an object.
     *
     * @param members the object
     * @return its bytes
     */
    public static byte[] write(Members members) {
        try {
            return WRITER.writeValueAsBytes(members);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("members that cannot be written", withoutContent(e));
        }
    }

    private static MemberException memberException(JacksonException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MemberException known) {
                return known;
            }
        }
        return new MemberException("$", "FORMAT");
    }

    private static Throwable withoutContent(JsonProcessingException e) {
        e.clearLocation();
        return new IllegalArgumentException(e.getClass().getSimpleName());
    }
}
