package org.i247.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.i247.sdk.standard.CountryCode;
import org.i247.sdk.standard.PartialDate;
import org.i247.sdk.standard.PersonalText;
import org.i247.sdk.standard.manifest.ListedDocument;
import org.i247.sdk.standard.manifest.Origin;
import org.i247.sdk.standard.manifest.Traveller;
import org.i247.sdk.standard.manifest.TravellerBuilder;

/** A traveller as a JSON object and back: what a screening asks for, and no more. */
final class TravellerLine {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private TravellerLine() {}

    static String of(Traveller traveller) {
        ObjectNode line = JSON.createObjectNode();
        line.put("surname", traveller.surname().orElse(""));
        line.put("givenNames", traveller.givenNames().orElse(""));
        ArrayNode births = line.putArray("births");
        traveller.birthReadings().forEach(birth -> births.add(birth.toIsoString()));
        ArrayNode documents = line.putArray("documents");
        for (ListedDocument document : traveller.documents()) {
            ObjectNode written =
                    documents.addObject().put("number", document.number().reveal());
            document.issuer().ifPresent(issuer -> written.put("issuer", issuer.code()));
        }
        return line.toString();
    }

    static Traveller read(Origin origin, String line) {
        JsonNode read = tree(line);
        TravellerBuilder traveller = Traveller.at(origin)
                .names(read.path("surname").asText(), read.path("givenNames").asText())
                .born(read.path("births")
                        .valueStream()
                        .map(birth -> PartialDate.parse(birth.asText()))
                        .toList());
        for (JsonNode document : read.path("documents")) {
            traveller.document(new ListedDocument(
                    Optional.empty(),
                    PersonalText.of(document.path("number").asText()),
                    Optional.ofNullable(document.get("issuer")).map(issuer -> CountryCode.of(issuer.asText())),
                    Optional.empty()));
        }
        return traveller.build();
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            // Its message quotes the line, so it goes no further.
            throw new IllegalStateException("the line of a traveller is no JSON");
        }
    }
}
