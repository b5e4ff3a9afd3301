package org.i247.borderdesk.command;

import picocli.CommandLine.Command;

@Command(name = "evidence", synopsisSubcommandLabel = "COMMAND", subcommands = EvidenceVerifyCommand.class)
final class EvidenceCommand extends GroupCommand {}
