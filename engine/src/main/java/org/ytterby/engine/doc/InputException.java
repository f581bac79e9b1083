package org.ytterby.engine.doc;

import java.util.List;
import java.util.stream.Collectors;

/** An input that is refused whole, with every problem found in it. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public InputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    public static InputException of(String id, Place place, String message, String advice) {
        return new InputException(List.of(new Problem(id, place, message, advice)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
