package org.ytterby.engine.law;

import java.util.List;

/** A warning that the corpus words as a condition. */
public record WarningRule(String id, Condition when, List<String> names) {}
