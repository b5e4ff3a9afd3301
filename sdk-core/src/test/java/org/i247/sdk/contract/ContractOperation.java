package org.i247.sdk.contract;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One method of one path.
 *
 * @param method in capital letters
 * @param path as the document writes it, with {@code {names}}
 * @param pointer where it stands in the document
 */
record ContractOperation(String method, String path, String pointer) {
    static ContractOperation of(String method, String path) {
        String pointer = "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
        return new ContractOperation(method.toUpperCase(Locale.ROOT), path, pointer);
    }

    boolean matches(String calledMethod, String calledPath) {
        if (!method.equals(calledMethod)) {
            return false;
        }
        String withoutQuery = calledPath.replaceFirst("\\?.*", "");
        return path.equals(withoutQuery)
                || Pattern.matches(path.replaceAll("\\{[a-zA-Z]+}", "[A-Za-z0-9._~-]{1,128}"), withoutQuery);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
