package org.i247.borderdesk.view;

import java.util.List;
import java.util.Optional;
import org.i247.sdk.art.WorkOfArtRecord;
import org.i247.sdk.biometric.CandidateRecord;
import org.i247.sdk.document.AdministrativeDocumentRecord;
import org.i247.sdk.document.TravelDocumentRecord;
import org.i247.sdk.person.PersonRecord;
import org.i247.sdk.query.DatabaseRecord;
import org.i247.sdk.vehicle.VehicleRecord;

/**
 * A record for people.
 *
 * @param headline what it is about, in one line; empty if the owner said nothing of it
 * @param details the rest, a line each
 */
record RecordView(Optional<String> headline, List<String> details) {
    static RecordView of(DatabaseRecord record, Words words) {
        if (record instanceof TravelDocumentRecord document) {
            return DocumentView.of(document, words);
        }
        if (record instanceof VehicleRecord vehicle) {
            return VehicleView.of(vehicle, words);
        }
        if (record instanceof PersonRecord person) {
            return PersonView.of(person, words);
        }
        if (record instanceof AdministrativeDocumentRecord document) {
            return DocumentView.of(document, words);
        }
        if (record instanceof WorkOfArtRecord artwork) {
            return ArtworkView.of(artwork, words);
        }
        if (record instanceof CandidateRecord candidate) {
            return CandidateView.of(candidate, words);
        }
        return new RecordView(Optional.empty(), List.of());
    }

    /** The first part is what an officer must see first, such as the status of a document. */
    static Optional<String> headline(Words words, Optional<String> first, Optional<String> rest) {
        if (first.isPresent() && rest.isPresent()) {
            return Optional.of(words.text("line", first.get(), rest.get()));
        }
        return first.isPresent() ? first : rest;
    }
}
