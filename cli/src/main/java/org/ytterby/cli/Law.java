package org.ytterby.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.ytterby.engine.law.Corpus;

/** The law that ships. Nearly every command needs it, so it is read while the command line is. */
final class Law {
    private static final List<String> NEEDS_NONE = List.of("-h", "--help", "-V", "--version");

    private Law() {}

    /** Begins to read at once where the arguments ask for it; otherwise when it is asked for. */
    static Supplier<Corpus> begin(String... arguments) {
        if (arguments.length < 2 || Arrays.stream(arguments).anyMatch(Law::asksForAnother)) {
            return Corpus::shipped;
        }
        CompletableFuture<Corpus> reading = new CompletableFuture<>();
        // a thread of its own: the common pool is left to the parts of the reading
        Thread.ofPlatform().daemon().name("law").start(() -> {
            try {
                reading.complete(Corpus.shipped());
            } catch (RuntimeException | Error e) {
                reading.completeExceptionally(e);
            }
        });
        return () -> {
            try {
                return reading.join();
            } catch (CompletionException e) {
                throw new IllegalStateException("the law on file could not be read", e.getCause());
            }
        };
    }

    /** For none, or for another one than that of the usual regimes that ships. */
    private static boolean asksForAnother(String argument) {
        return NEEDS_NONE.contains(argument) || argument.startsWith("--corpus") || argument.startsWith("--regime");
    }
}
