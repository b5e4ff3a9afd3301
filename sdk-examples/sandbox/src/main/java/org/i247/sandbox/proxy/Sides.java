package org.i247.sandbox.proxy;

import java.io.IOException;
import java.net.Socket;

/** Makes the two sides of a line. */
interface Sides {
    /** The side of the client that has connected. */
    Side client(Socket accepted) throws IOException;

    /** A new connection to the gateway. */
    Side gateway() throws IOException;
}
