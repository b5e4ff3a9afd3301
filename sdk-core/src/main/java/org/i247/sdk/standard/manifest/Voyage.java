package org.i247.sdk.standard.manifest;

import java.util.Objects;
import java.util.Optional;

/**
 * The flight or the voyage of a list, as far as the list names it. Immutable; it holds nothing about a person.
 *
 * @param number the number of the flight or voyage
 * @param carrier the carrier's code
 * @param departure the code of the place where it departs
 * @param departureTime when, in ISO 8601 without a zone: {@code 2021-07-13T11:00} or {@code 2021-07-13}
 * @param arrival the code of the place where it arrives
 * @param arrivalTime when, as the other
 */
public record Voyage(
        Optional<String> number,
        Optional<String> carrier,
        Optional<String> departure,
        Optional<String> departureTime,
        Optional<String> arrival,
        Optional<String> arrivalTime) {
    /** A voyage of which the list says nothing. */
    public static final Voyage UNKNOWN = new Voyage(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Keeps a voyage; nothing may be null.
     *
     * @param number the number of the flight or voyage
     * @param carrier the carrier's code
     * @param departure the code of the place where it departs
     * @param departureTime when
     * @param arrival the code of the place where it arrives
     * @param arrivalTime when
     */
    public Voyage {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(carrier, "carrier");
        Objects.requireNonNull(departure, "departure");
        Objects.requireNonNull(departureTime, "departureTime");
        Objects.requireNonNull(arrival, "arrival");
        Objects.requireNonNull(arrivalTime, "arrivalTime");
    }

    Voyage withNumber(String text, String by) {
        return new Voyage(said(text), said(by), departure, departureTime, arrival, arrivalTime);
    }

    /** The first place and time that a list names are those of the voyage; further ones are those of later legs. */
    Voyage withDeparture(String place) {
        return new Voyage(number, carrier, departure.or(() -> said(place)), departureTime, arrival, arrivalTime);
    }

    Voyage withArrival(String place) {
        return new Voyage(number, carrier, departure, departureTime, arrival.or(() -> said(place)), arrivalTime);
    }

    Voyage withDepartureTime(Optional<String> time) {
        return new Voyage(number, carrier, departure, departureTime.or(() -> time), arrival, arrivalTime);
    }

    Voyage withArrivalTime(Optional<String> time) {
        return new Voyage(number, carrier, departure, departureTime, arrival, arrivalTime.or(() -> time));
    }

    private static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(each -> !each.isEmpty());
    }
}
