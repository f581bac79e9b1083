package org.ytterby.bench.decide;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.definition.type.FactType;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/** The law in Drools: executable model, stateless sessions, out of a pool or a new one for each transaction. */
final class Drools {
    private final Layout layout;
    private final StatelessKieSession pooled;
    private final KieContainer container;
    private final FactType type;

    Drools(Layout layout) {
        this.layout = layout;
        Drl drl = new Drl(layout);
        KieServices kie = KieServices.Factory.get();
        KieFileSystem files = kie.newKieFileSystem();
        files.write("src/main/resources/org/ytterby/bench/rules/law.drl", drl.text());
        KieBuilder builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        Groups.set(drl.groups(), drl.words());
        this.container = kie.newKieContainer(builder.getKieModule().getReleaseId());
        this.pooled = container.newKieSessionsPool(1).newStatelessKieSession();
        this.type = container.getKieBase().getFactType("org.ytterby.bench.rules", "Case");
    }

    /** A transaction as the rules take it. */
    Object fact(Given given) throws ReflectiveOperationException {
        Object fact = type.newInstance();
        layout.codes.values().forEach(at -> type.set(fact, "c" + at, given.codes[at]));
        layout.sets.values().forEach(at -> type.set(fact, "s" + at, given.sets[at]));
        layout.numbers.values().forEach(at -> type.set(fact, "n" + at, given.numbers[at]));
        layout.elements.values().forEach(at -> type.set(fact, "e" + at, given.states[at]));
        layout.elements.values().forEach(at -> type.set(fact, "h" + at, given.shares[at]));
        layout.points.values().forEach(at -> type.set(fact, "p" + at, given.points[at]));
        layout.given.values().forEach(at -> type.set(fact, "g" + at, given.given[at]));
        return fact;
    }

    Found decide(Object fact) {
        return decide(pooled, fact);
    }

    Found decideAnew(Object fact) {
        return decide(container.getKieBase().newStatelessKieSession(), fact);
    }

    private static Found decide(StatelessKieSession session, Object fact) {
        Found found = new Found();
        session.setGlobal("found", found);
        session.execute(fact);
        return found;
    }
}
