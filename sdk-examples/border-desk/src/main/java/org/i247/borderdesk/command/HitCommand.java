package org.i247.borderdesk.command;

import picocli.CommandLine.Command;

@Command(
        name = "hit",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {HitAskCommand.class, HitStatusCommand.class, HitWaitCommand.class, HitAnswerCommand.class})
final class HitCommand extends GroupCommand {}
