package org.ytterby.bench.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.ytterby.engine.law.Corpus;
import org.ytterby.engine.screen.Identity;
import org.ytterby.engine.screen.Screener;

/**
 * How many names that hardly anybody lists in China are a listed name, and about how many {@code check} asks: of listed companies,
 * of OFAC's lists and of invented people. Arguments: the folder of the data, {@code all} to print each.
 */
public final class Questions {
    /** One invented name in so many is asked for. */
    private static final int EVERY_PERSON = 6;

    private Questions() {}

    public static void main(String... args) throws IOException {
        Path data = Path.of(args[0]);
        boolean all = args.length > 1;
        Screener screener = Corpus.shipped().screener();
        List<String> people = Data.people(data);
        List<String> some = new ArrayList<>();
        for (int i = 0; i < people.size(); i += EVERY_PERSON) {
            some.add(people.get(i));
        }
        say("listed companies", Data.companies(data), screener, all);
        say("OFAC's names", Data.ofacNames(data).stream().map(Data.Listed::name).toList(), screener, all);
        say("invented people", some, screener, all);
    }

    private static void say(String what, Collection<String> names, Screener screener, boolean all) {
        int listed = 0;
        int asked = 0;
        for (String name : new LinkedHashSet<>(names)) {
            Identity identity = screener.identify(name);
            listed += identity instanceof Identity.Is ? 1 : 0;
            asked += identity instanceof Identity.MayBe ? 1 : 0;
            if (all && !(identity instanceof Identity.Clear)) {
                System.out.println(name + "\t" + identity);
            }
        }
        System.out.printf(
                "%s: of %d %d are a listed name, %d a question%n",
                what, new LinkedHashSet<>(names).size(), listed, asked);
    }
}
