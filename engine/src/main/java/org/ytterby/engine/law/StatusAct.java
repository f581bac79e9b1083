package org.ytterby.engine.law;

import java.util.List;

/** What a later text does to a notice, or to some of its entries: suspend, stop, cancel or remove. */
record StatusAct(String notice, List<String> entries, TimelineEvent event) {}
