package org.ytterby.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ytterby.engine.decide.Engine;
import org.ytterby.engine.doc.Yaml;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.portfolio.Scenario;
import org.ytterby.engine.portfolio.ScenarioReader;
import org.ytterby.engine.portfolio.Verifier;
import org.ytterby.io.text.VerifyText;

/** Runs scenarios and says where an answer is not the one expected. */
final class VerifyCommand implements Command {
    private static final List<String> FORMATS = List.of("table", "json");

    @Override
    public void describe(Options options) {
        options.file("FILE");
        options.value("format", "FORMAT", FORMATS);
        options.value("out", "FILE");
        options.flag("overwrite");
    }

    @Override
    public int run(Session session) {
        String format = session.choice("format", FORMATS).orElse("table");
        String name = session.nameOf(session.file());
        String text = session.read(session.file());
        Corpus corpus = session.corpus();
        ScenarioReader.Read read = new ScenarioReader(corpus).read(Yaml.read(name, text));
        session.complain(read.refused());
        Verifier verifier = new Verifier(new Engine(corpus));
        List<Verifier.Result> results =
                read.scenarios().parallelStream().map(verifier::verify).toList();
        Map<Verifier.Verdict, Integer> counts = counts(results);
        try (Output output = Output.of(session)) {
            output.print(
                    format.equals("json")
                            ? json(results, counts)
                            : new VerifyText(
                                            session.words(),
                                            session.terminal()
                                                    .style(session.words().language()))
                                    .of(results, !read.refused().isEmpty()));
            output.finish();
        }
        if (!read.refused().isEmpty() || results.isEmpty()) {
            return Exit.UNREADABLE;
        }
        boolean wrong = results.stream().map(Verifier.Result::verdict).anyMatch(VerifyCommand::isWrong);
        return wrong ? Exit.BLOCKED : Exit.FREE;
    }

    private static boolean isWrong(Verifier.Verdict verdict) {
        return switch (verdict) {
            case EXACT, ACCEPTED -> false;
            case WRONG, UNSAFE -> true;
        };
    }

    private static Map<Verifier.Verdict, Integer> counts(List<Verifier.Result> results) {
        Map<Verifier.Verdict, Integer> counts = new EnumMap<>(Verifier.Verdict.class);
        for (Verifier.Verdict verdict : Verifier.Verdict.values()) {
            counts.put(verdict, 0);
        }
        results.forEach(r -> counts.merge(r.verdict(), 1, Integer::sum));
        return counts;
    }

    private static String json(List<Verifier.Result> results, Map<Verifier.Verdict, Integer> counts) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("total", results.size());
        counts.forEach((verdict, count) -> document.put(code(verdict), count));
        document.put("results", results.stream().map(VerifyCommand::result).toList());
        return Json.of(document) + "\n";
    }

    private static Map<String, Object> result(Verifier.Result result) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", result.scenario().id());
        put(one, "expected", result.scenario().expect().main());
        put(one, "got", Verifier.got(result.answer()));
        one.put("verdict", code(result.verdict()));
        one.put("absent", result.absent());
        return one;
    }

    /** The outcome alone, and beside it what a licence is told apart by. */
    private static void put(Map<String, Object> one, String key, Scenario.Expected expected) {
        one.put(key, expected.outcome());
        expected.policy().ifPresent(p -> one.put(key + "_policy", p));
        Optional<String> type = expected.licenceType();
        type.ifPresent(t -> one.put(key + "_licence_type", t));
    }

    private static String code(Verifier.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
