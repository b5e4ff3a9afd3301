package org.i247.borderdesk.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the desk stands in.
 *
 * @param in standard input
 * @param out where results go; in UTF-8
 * @param err where everything else for people goes; in UTF-8
 * @param colour whether what shows the results knows colours
 * @param live whether standard error is a terminal, where a line can be written anew
 * @param clock the clock at the desk, in its zone
 * @param references makes a new reference for each check, opaque, at most 48 characters
 * @param clients where the client comes from
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean colour,
        boolean live,
        Clock clock,
        Supplier<String> references,
        ClientSource clients) {}
