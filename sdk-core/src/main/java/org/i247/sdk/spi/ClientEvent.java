package org.i247.sdk.spi;

/**
 * One thing that happened to a client beside its calls. Each family of events is sealed, and each permitted record is one
 * happening; further ones may be added by a minor version, so a {@code switch} over them needs a default.
 *
 * <p>No event holds personal data or a secret, in no member and not in {@code toString()}: it may be logged as it is.
 */
public sealed interface ClientEvent permits EndpointEvent, EvidenceEvent, FeedEvent, KeyEvent {}
