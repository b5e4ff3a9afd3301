package org.i247.borderdesk.command;

import picocli.CommandLine.Command;

@Command(
        name = "message",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            MessageListCommand.class,
            MessageReadCommand.class,
            MessageSendCommand.class,
            MessageAcknowledgeCommand.class,
            MessageCertificatesCommand.class
        })
final class MessageCommand extends GroupCommand {}
