package org.ytterby.engine.lint;

import java.util.List;
import org.ytterby.engine.doc.Problem;

/**
 * Everything that is wrong with a corpus, in the order of its places.
 *
 * @param refused what the loader refuses: such a corpus is not used at all
 * @param findings where a rule of the house does not hold
 * @param files how many files were looked at
 * @param withoutScenarios whether the folder had no scenarios to hold the law against
 * @param waiting whether rules on what is used wait for files that could not be read
 */
public record LintReport(
        List<Problem> refused, List<Finding> findings, int files, boolean withoutScenarios, boolean waiting) {
    public LintReport {
        refused = List.copyOf(refused);
        findings = List.copyOf(findings);
    }

    public boolean clean() {
        return refused.isEmpty() && findings.isEmpty();
    }

    public int count() {
        return refused.size() + findings.size();
    }
}
