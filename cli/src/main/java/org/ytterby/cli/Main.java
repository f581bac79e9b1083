package org.ytterby.cli;

/** Starts the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofThisProcess();
        int code = new CommandLineDoor(terminal).run(arguments);
        terminal.flush();
        System.exit(code);
    }
}
