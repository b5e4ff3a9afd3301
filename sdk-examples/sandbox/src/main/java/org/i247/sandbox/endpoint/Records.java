package org.i247.sandbox.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.i247.sandbox.data.Store;
import org.i247.sandbox.data.StoredRecord;
import org.i247.sandbox.problem.Problem;
import org.i247.sandbox.problem.RefusedException;

/** {@code GET /v1/{db}/records/{recordId}} and the images below it. */
public final class Records {
    private final Store store;

    /**
     * The records of a database.
     *
     * @param store what it holds
     */
    public Records(Store store) {
        this.store = store;
    }

    /**
     * Answers a record itself.
     *
     * @param call a call with the record's id
     * @return the record and its version
     * @throws RefusedException with 404, or 403 if it is withheld
     */
    public Content record(Call call) throws RefusedException {
        StoredRecord record = find(call);
        return Content.json(record.members(), record.entityTag());
    }

    /**
     * Answers an image's bytes.
     *
     * @param call a call with the record's id and the image's
     * @return the image
     * @throws RefusedException with 404, or 403 if the record is withheld
     */
    public Content image(Call call) throws RefusedException {
        StoredRecord record = find(call);
        byte[] image = record.images().get(call.names().get(1));
        if (image == null) {
            throw new RefusedException(Problem.of(404, "NOT_FOUND"));
        }
        String type = "image/png";
        for (JsonNode said : record.members().path("images")) {
            if (said.path("imageId").asText().equals(call.names().get(1))) {
                type = said.path("mediaType").asText(type);
            }
        }
        return new Content(200, type, image, Optional.empty());
    }

    private StoredRecord find(Call call) throws RefusedException {
        StoredRecord record =
                store.find(call.names().get(0)).orElseThrow(() -> new RefusedException(Problem.of(404, "NOT_FOUND")));
        if (record.withheldFrom().contains(call.caller().bureau())) {
            throw new RefusedException(Problem.of(403, "ACCESS_DENIED"));
        }
        return record;
    }
}
