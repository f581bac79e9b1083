package org.ytterby.engine.lint;

/** Up to the horizon answers count as certain. */
final class HorizonIsPast implements Rule {
    private static final Text TEXT = Text.of(
            "YT-L042",
            "nobody has read what is not yet published",
            "尚未公布的内容无人读过",
            "Write the last day whose publications were read; it cannot lie in the future.",
            "请填写已读公布内容的最后一日；该日不得晚于今日。");

    @Override
    public Text text() {
        return TEXT;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        subject.law("horizon.yaml")
                .flatMap(doc -> Look.at(doc, "evidence-until"))
                .filter(until -> Look.text(until)
                        .flatMap(Look::day)
                        .filter(subject.on()::isBefore)
                        .isPresent())
                .ifPresent(until -> findings.add(until, Look.text(until).orElse("")));
    }
}
