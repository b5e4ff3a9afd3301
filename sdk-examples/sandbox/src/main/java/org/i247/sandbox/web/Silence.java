package org.i247.sandbox.web;

import com.github.tomakehurst.wiremock.common.Notifier;

/** Says nothing: what WireMock would tell are the requests. */
final class Silence implements Notifier {
    @Override
    public void info(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Throwable cause) {}
}
