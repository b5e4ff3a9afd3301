package org.i247.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question and its answer as records that Jackson binds by itself. */
final class HandRecords {
    static final ObjectMapper JSON = JsonMapper.builder().build();

    /** The same question as {@link Line#QUERY}. */
    static final Question QUESTION = new Question(
            new Query("ERIKSSON", "ANNA MARIA", "1974-08-12", 1, "F", List.of("UTO", "D"), "L898902C3", 0.75),
            new Page(20));

    private HandRecords() {}

    record Question(Query query, Page page) {}

    record Query(
            String name,
            String forename,
            String dateOfBirth,
            int dateOfBirthTolerance,
            String sex,
            List<String> nationalities,
            String documentNumber,
            double minimumScore) {}

    record Page(int size) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(String outcome, boolean complete, int total, List<Hit> hits) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hit(
            String hitId,
            double score,
            List<String> matchedOn,
            String status,
            boolean restricted,
            String owner,
            List<String> caveats,
            String recordId,
            @Nullable Person record) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Person(
            String recordId,
            String owner,
            String entityId,
            String name,
            String forename,
            String nameInOriginalScript,
            String forenameInOriginalScript,
            List<Alias> aliases,
            String dateOfBirth,
            String sex,
            List<String> nationalities,
            String placeOfBirth,
            String countryOfBirth,
            int heightCm,
            int weightKg,
            List<String> eyes,
            List<String> hair,
            String distinguishingMarks,
            List<String> languages,
            List<Paper> identityDocuments,
            List<Notice> notices,
            List<Warrant> warrants,
            List<Picture> images) {}

    record Alias(String name, String forename, String dateOfBirth) {}

    record Paper(String documentNumber, String issuingCountry, String documentType, String expiryDate) {}

    record Notice(String colour, String noticeId, String issuedAt) {}

    record Warrant(String issuingCountry, String charge, String chargeTranslation) {}

    record Picture(String imageId, String mediaType, int bytes, String caption) {}
}
