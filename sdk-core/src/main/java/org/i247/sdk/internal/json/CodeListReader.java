package org.i247.sdk.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.i247.sdk.query.CodeList;
import org.i247.sdk.query.CodeListName;
import org.i247.sdk.query.MemberException;
import org.i247.sdk.query.Members;

/** Reads the answer of {@code GET /v1/code-lists/{name}} (contract, section 3). */
public final class CodeListReader {
    private CodeListReader() {}

    /**
     * Reads a list.
     *
     * @param answer the answer as it came
     * @param asked the list that was asked for
     * @return the list
     * @throws MemberException if the answer breaks the contract, or is another list
     */
    public static CodeList read(Members answer, CodeListName asked) {
        if (!AnswerReader.required(answer.text("name"), "name").equals(asked.value())) {
            throw new MemberException("name", "CONTRADICTION");
        }
        String version = AnswerReader.required(answer.text("version"), "version");
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        for (Members each : AnswerReader.requiredList(answer, "codes")) {
            String code = AnswerReader.required(each.text("code"), "codes.code");
            if (labels.put(code, labels(each)) != null) {
                throw new MemberException("codes.code", "UNIQUE");
            }
        }
        return CodeList.of(asked, version, labels);
    }

    private static Map<String, String> labels(Members code) {
        Members labels = AnswerReader.required(code.object("labels"), "codes.labels");
        Map<String, String> texts = new LinkedHashMap<>();
        labels.names().forEach(language -> labels.text(language).ifPresent(text -> texts.put(language, text)));
        return texts;
    }
}
