package org.i247.borderdesk.command;

import picocli.CommandLine.Command;

@Command(
        name = "notices",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {NoticesSearchCommand.class, NoticesShowCommand.class})
final class NoticesCommand extends GroupCommand {}
