#!/usr/bin/env python3
"""Makes the index of what a directory of facts names, for the coverage test: script/facts-index.py FACTS > corpus/src/test/resources/facts-index.tsv

One line a fact: class, id, then what the class adds (a day, an instrument, a title, scenarios). Needs PyYAML. No sentence of the facts is carried.
"""
import csv, os, re, sys
import yaml

facts = sys.argv[1]


def load(name):
    with open(os.path.join(facts, name), encoding="utf-8") as f:
        return yaml.safe_load(f)


def text(name):
    with open(os.path.join(facts, name), encoding="utf-8") as f:
        return f.read()


def row(*cells):
    print("\t".join("" if c is None else re.sub(r"\s+", " ", str(c)) for c in cells))


scenarios = load("scenarios.yaml")
rules_of = {}
for s in scenarios["scenarios"]:
    for source in s["source"]:
        for rule in re.findall(r"\bR-\d+\b", str(source)):
            rules_of.setdefault(rule, []).append(s["id"])
for name in ("law-rare-earths.yaml", "law-other-controls.yaml"):
    law = load(name)
    for i in law["instruments"]:
        row("instrument", i["id"], name)
        for e in i["status_events"]:
            row("event", i["id"], e["event"], e["date"], e.get("until"), e.get("by"))
for name in ("items-rare-earths.yaml", "items-other-controls.yaml"):
    for i in load(name)["items"]:
        row("item", i["id"], i["instrument"])
for t in load("items-56-61-62-supplement.yaml")["texts"]:
    row("text", t["id"])
provisions = text("provisions-rare-earths.md")
for rule, title in dict(re.findall(r"^\*\*(R-\d+) ([^*]*)\*\*", provisions, re.M)).items():
    row("rule", rule, title, " ".join(dict.fromkeys(rules_of.get(rule, []))))
for gap in dict.fromkeys(re.findall(r"^\*\*(G-\d+)", provisions, re.M)):
    row("gap", gap)
for gap in load("law-other-controls.yaml")["gaps"]:
    row("gap", gap.split(":")[0])
lists = load("lists-china.yaml")
for l in lists["lists"]:
    row("list", l["id"])
for n in lists["notices"]:
    row("notice", n["id"], n["list"])
    for e in n["status_events"]:
        row("change", n["id"], e["event"], e["date"], e.get("until"), e.get("by"))
for s in lists["status_instruments"]:
    row("status-text", s["id"])
for e in lists["entries"]:
    row("listing", e["id"], e["party"])
    for a in e["aliases"]:
        row("alias", e["id"], a["name"])
for p in lists["persons_named_under_notices"]:
    row("person", p["name_en"], p["notice"])
for m in lists["other_party_measures"]:
    row("other-measure", m["id"])
with open(os.path.join(facts, "events.csv"), encoding="utf-8") as f:
    for e in csv.DictReader(f):
        row("policy-event", e["id"], e["date"])
for group, rows in load("supply-figures.yaml").items():
    if isinstance(rows, list):
        for f in rows:
            row("figure", f["id"], group)
for number, title in re.findall(r"^## (\d+)\. (.*)$", text("licensing-practice.md"), re.M):
    row("practice", "practice-" + number, title)
observed = re.search(r"## 3\..*?(?=\n## )", text("licensing-practice.md"), re.S).group(0)
for n, (period, conf) in enumerate(re.findall(r"^\| ([^|]*?) \| [^|]* \| ([HML]|unknown) \|", observed, re.M), 1):
    row("observation", "observed-%02d" % n, period, conf)
for rule in re.findall(r"^\*\*([A-Z]{2}-\d+) ", text("foreign-rules.md"), re.M):
    row("foreign-rule", rule)
for p in scenarios["open_points"]:
    row("open-point", p["id"], " ".join(p["readings"]))
for n in scenarios["notes"]:
    if n != "about":
        row("note", n)
for k in scenarios["vocabulary"]:
    row("fact", k["key"])
for d in scenarios["designations"]:
    row("designation", d)
for y in ("2025", "2026", "2027"):
    row("calendar", y)
