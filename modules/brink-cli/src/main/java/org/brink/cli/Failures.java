package org.brink.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brink.api.parameter.InvalidInput;
import org.brink.cli.session.BadInput;
import org.brink.cli.session.ExitCode;
import org.brink.cli.session.Session;
import org.brink.store.document.InvalidDocument;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into one clear message and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /** Bad input is the person's to mend, everything else is ours. */
    static int exitCode(Throwable failure) {
        boolean badInput = failure instanceof BadInput || failure instanceof InvalidInput
                || failure instanceof InvalidDocument || failure instanceof FileSystemException
                || failure instanceof ParameterException;
        return badInput ? ExitCode.BAD_INPUT : ExitCode.INTERNAL;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        session.err().println(BrinkCommand.NAME + ": " + message(failure));
        session.err().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.BAD_INPUT;
    }

    private static String message(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return failure.getMessage();
        }
        String first = unmatched.getUnmatched().get(0);
        CommandLine line = failure.getCommandLine();
        if (line.getParent() == null && !first.startsWith("-")) {
            return "found command \"" + first + "\", expected one of " + line.getSubcommands().entrySet().stream()
                    .filter(entry -> !entry.getValue().getCommandSpec().usageMessage().hidden()).map(Map.Entry::getKey)
                    .collect(Collectors.joining(", "));
        }
        List<String> suggestions = unmatched.getSuggestions();
        return unmatched.getMessage() + (suggestions.isEmpty() ? ""
                : "; did you mean " + String.join(" or ", suggestions) + "?");
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        int exit = exitCode(failure);
        if (failure instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        if (exit == ExitCode.INTERNAL) {
            session.err().println("Internal error, please report it together with the lines that follow.");
            failure.printStackTrace(session.err());
        } else {
            session.err().println(message(failure));
        }
        return exit;
    }

    private static String message(Exception failure) {
        if (!(failure instanceof FileSystemException files)) {
            return failure.getMessage();
        }
        String reason = failure instanceof NoSuchFileException ? "no such file or folder"
                : failure instanceof AccessDeniedException ? "access denied"
                : failure instanceof NotDirectoryException ? "not a folder"
                : failure instanceof FileAlreadyExistsException ? "exists already"
                : files.getReason() == null ? "cannot be used" : files.getReason();
        return files.getFile() + ": " + reason;
    }
}
