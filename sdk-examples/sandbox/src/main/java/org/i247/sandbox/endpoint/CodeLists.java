package org.i247.sandbox.endpoint;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.i247.sandbox.Sandbox;
import org.i247.sandbox.data.Digests;
import org.i247.sandbox.json.IJson;
import org.i247.sandbox.problem.Language;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;
import org.i247.sandbox.problem.Texts;
import org.i247.sandbox.request.MessageForm;

/** {@code GET /v1/code-lists/{name}}. */
public final class CodeLists implements Endpoint {
    private static final Map<String, List<String>> CODES = Map.of(
            "travel-document-types",
            List.of(
                    "PASSPORT",
                    "DIPLOMATIC_PASSPORT",
                    "SERVICE_PASSPORT",
                    "IDENTITY_CARD",
                    "RESIDENCE_PERMIT",
                    "VISA",
                    "REFUGEE_TRAVEL_DOCUMENT",
                    "EMERGENCY_TRAVEL_DOCUMENT",
                    "CREW_CARD"),
            "administrative-document-types",
            List.of(
                    "DRIVING_LICENCE",
                    "VEHICLE_REGISTRATION",
                    "CUSTOMS_CLEARANCE",
                    "CIVIL_STATUS_CERTIFICATE",
                    "CERTIFICATE_OF_ORIGIN"),
            "document-statuses",
            List.of("STOLEN", "STOLEN_BLANK", "LOST", "REVOKED", "INVALID"),
            "notice-colours",
            List.of("RED", "BLUE", "GREEN", "YELLOW", "BLACK", "ORANGE", "PURPLE", "SILVER", "UN", "DIFFUSION"),
            "caveats",
            List.of(
                    "CONFIRM_WITH_OWNER",
                    "ARMED",
                    "DANGEROUS",
                    "ESCAPE_RISK",
                    "SUICIDE_RISK",
                    "CONTAGIOUS",
                    "DO_NOT_ALERT_SUBJECT"),
            "vehicle-categories",
            List.of(
                    "CAR",
                    "MOTORCYCLE",
                    "TRUCK",
                    "BUS",
                    "TRAILER",
                    "CARAVAN",
                    "AGRICULTURAL",
                    "CONSTRUCTION",
                    "VESSEL",
                    "OTHER"),
            "purposes",
            List.of(
                    "border-control",
                    "customs-control",
                    "vehicle-control",
                    "criminal-investigation",
                    "wanted-person-search",
                    "missing-person-search",
                    "identification",
                    "security-check",
                    "document-issuance",
                    "record-management"),
            "sexes",
            List.of("M", "F", "X", "U"));

    private final Texts labels = new Texts(Sandbox.class, "codes/codes");

    /** All code lists. */
    public CodeLists() {}

    @Override
    public Content answer(Call call) throws RefusedException {
        MessageForm.checkIfNoneMatch(call.request());
        String name = call.names().get(0);
        List<String> codes = CODES.get(name);
        if (codes == null) {
            throw new RefusedException(Problem.of(404, "NOT_FOUND"));
        }
        ArrayNode list = IJson.object().putArray("codes");
        codes.forEach(code -> list.add(code(name, code)));
        String version = HexFormat.of().formatHex(Digests.sha256(IJson.write(list)), 0, 6);
        String entityTag = "\"" + version + "\"";
        if (call.request()
                .value("If-None-Match")
                .map(String::strip)
                .filter(entityTag::equals)
                .isPresent()) {
            return Content.notModified(entityTag);
        }
        ObjectNode whole = IJson.object();
        whole.put("name", name).put("version", version).set("codes", list);
        return Content.json(whole, entityTag);
    }

    private ObjectNode code(String list, String code) {
        ObjectNode one = IJson.object();
        ObjectNode texts = one.put("code", code).putObject("labels");
        Arrays.stream(Language.values())
                .forEach(language ->
                        labels.find(language, list + "." + code).ifPresent(label -> texts.put(language.tag(), label)));
        return one;
    }
}
