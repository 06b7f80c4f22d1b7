"""Copies of a document with other names in it, and with other case."""

import copy
import dataclasses
import functools
import json
import os
import random
import re

import numpy as np
import yaml

from reader.document import Document, Mention, Roles
from reader.labels import HEADS, SPANS
from reader.paths import DATA
from reader.words import words

ORGANISATIONS = (
    "Reuters|Associated Press|BBC|Al Jazeera|The Guardian|Le Monde|Der Spiegel|Nikkei|Kyodo News|Xinhua|Yonhap|CNN|NPR|Bloomberg"
    "|Apple|Google|Microsoft|Amazon|Meta|Nvidia|OpenAI|Anthropic|Tesla|SpaceX|Boeing|Airbus|Toyota|Honda|Volkswagen|BMW|Renault"
    "|Samsung|Huawei|TikTok|ByteDance|Alibaba|Tencent|Intel|IBM|Pfizer|Moderna|AstraZeneca|Bayer|Shell|BP|TotalEnergies|Aramco"
    "|Gazprom|Rosneft|Maersk|Siemens|Nestlé|Unilever|Goldman Sachs|JPMorgan Chase|HSBC|UBS|Deutsche Bank|Vodafone|Ryanair"
    "|Lufthansa|Qantas|Walmart|Starbucks|Strava|Spotify|Netflix|Disney|Sony|Nintendo|Uber|Airbnb|Lockheed Martin|Raytheon"
    "|Hamas|Hezbollah|Taliban|Islamic State|al-Shabaab|Boko Haram|Fatah|Wagner Group|Houthi movement|M23"
    "|World Bank|International Monetary Fund|Red Cross|Amnesty International|Human Rights Watch|Greenpeace|Oxfam|UNICEF|FIFA|UEFA"
    "|European Commission|European Parliament|African Union|Arab League|ASEAN|NATO|OPEC|UN Security Council|General Assembly"
    "|Supreme Court|House of Representatives|Senate|Bundestag|Knesset|State Duma|National Diet|Federal Reserve|Bank of England"
    "|European Central Bank|Bank of Japan|Treasury|State Department|Pentagon|Department of Energy|Home Office|Foreign Ministry"
    "|Ministry of Defence|Ministry of Health|Environment Agency|FBI|CIA|NASA|FDA|EPA|NOAA|CDC|Interpol|Europol|Scotland Yard"
    "|Harvard University|Oxford University|University of Tokyo|MIT|Stanford University|University of Nairobi"
    "|Manchester United|Real Madrid|Bayern Munich|Los Angeles Lakers|New York Yankees|Boca Juniors|Al Ahly"
    "|International Criminal Court|World Health Organization|World Trade Organization|Transport Workers Union|Greens"
).split("|")
CITIES = (
    "New York|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Diego|Dallas|Austin|Seattle|Denver|Boston|Detroit|Memphis"
    "|Portland|Miami|Atlanta|Toronto|Montreal|Vancouver|Mumbai|Kolkata|Chennai|Bangalore|Karachi|Lahore|Shanghai|Guangzhou"
    "|Shenzhen|Osaka|Nagoya|Busan|Ho Chi Minh City|Istanbul|Izmir|Aleppo|Mosul|Basra|Isfahan|Mashhad|Jeddah|Dubai|Haifa|Tel Aviv"
    "|Alexandria|Casablanca|Lagos|Kano|Ibadan|Mombasa|Johannesburg|Cape Town|Durban|Barcelona|Seville|Milan|Naples|Turin|Munich"
    "|Hamburg|Frankfurt|Cologne|Lyon|Marseille|Toulouse|Manchester|Liverpool|Birmingham|Glasgow|Leeds|Bristol|Cardiff|Belfast"
    "|Antwerp|Rotterdam|Gdańsk|Kraków|Kharkiv|Odesa|Lviv|Mariupol|St. Petersburg|Kazan|Melbourne|Sydney|Brisbane|Perth|Adelaide"
    "|Warragul|Auckland|Christchurch|São Paulo|Rio de Janeiro|Salvador|Medellín|Guayaquil|Rosario|Guadalajara|Tijuana"
    "|California|Texas|Florida|Ohio|Georgia|Michigan|Arizona|Nevada|Virginia|Washington|Minnesota|Wisconsin|Oregon|Utah|Iowa"
    "|Ontario|Quebec|Alberta|British Columbia|Queensland|Victoria|Tasmania|Scotland|Wales|Bavaria|Catalonia|Crimea|Punjab"
    "|Kerala|Gujarat|Sichuan|Xinjiang|Tibet|Hokkaido|Darfur|Gaza|West Bank|Kosovo|Taiwan|Hong Kong"
).split("|")
_TITLE = re.compile(
    r"^(?:(?:President|Prime Minister|King|Queen|Sultan|Amir|Emir|Chancellor|Premier|Sovereign|Prince|Princess|Grand Duke|Acting"
    r"|Interim|Vice|Transition|Transitional|Supreme Leader|Ayatollah|Governor-General|General|Gen\.|Lt\.|Col\.|Capt\.|Dr\.|Sir|Dame"
    r"|Sheikh|Shaykh|Taoiseach|State Counsellor|Chairman|Chairperson|of|the|Government|Council|Presidency|Federal|Minister|and"
    r"|Head|State|Co-prince|Captain|Regent|Chief|Executive|Administrator|Governor|Monarch|Emperor|Marshal)\s+)+"
)


def _people(countries: list[dict]) -> list[str]:
    out = set()
    for country in countries:
        for key in ("chiefOfState", "headOfGovernment"):
            for part in (country.get(key) or "").split(";"):
                name = _TITLE.sub("", part.split("(")[0].strip()).strip()
                tokens = name.split()
                if 2 <= len(tokens) <= 4 and any(t.isupper() and len(t) > 2 for t in tokens) and "," not in name:
                    out.add(" ".join(t.capitalize() if t.isupper() and len(t) > 2 else t for t in tokens))
    with open(os.path.join(DATA, "gazetteer", "legislators-current.yaml"), encoding="utf8") as file:
        for person in yaml.load(file, yaml.CSafeLoader):
            out.add(f"{person['name']['first']} {person['name']['last']}")
    return sorted(out)


@functools.cache
def pools() -> dict[str, list[str]]:
    with open(os.path.join(DATA, "gazetteer", "factbook-countries.json"), encoding="utf8") as file:
        countries = json.load(file)
    places = set(CITIES)
    organisations = set(ORGANISATIONS)
    for country in countries:
        for key in ("short", "capital"):
            name = re.split(r"[;(,]", country.get(key) or "")[0].strip()
            if re.fullmatch(r"[^\W\d][\w .'’-]{2,24}", name) and name not in ("none", "NA"):
                places.add(name)
        found = re.findall(
            r"(?:[A-Z][\w'’-]+ (?:(?:of|for|the|and) )*){1,4}(?:Party|Movement|Union|Front|Alliance|Congress|Coalition|League)\b",
            country.get("parties") or "",
        )
        organisations.update(found[:4])
        igos = (country.get("igos") or "").split(", ")
        organisations.update(a for a in igos if re.fullmatch(r"[A-Z]{3,6}", a))
    return {"PERSON": _people(countries), "GPE": sorted(places), "ORG": sorted(organisations)}


SHARE = {"PERSON": 0.7, "GPE": 0.5, "ORG": 0.4}


def _name_spans(document: Document) -> list[tuple[int, int, str]]:
    labels, row = SPANS["names"], document.labels["names"]
    out: list[tuple[int, int, str]] = []
    for i, code in enumerate(row):
        label = labels[code]
        if label.startswith("B-"):
            out.append((i, i + 1, label[2:]))
        elif label.startswith("I-") and out and out[-1][1] == i:
            out[-1] = (out[-1][0], i + 1, out[-1][2])
    return out


class _Chooser:
    """One new name for each name of a document; a surname alone follows the full name."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.chosen: dict[tuple[str, ...], list[str] | None] = {}

    def replacement(self, tokens: list[str], kind: str) -> list[str] | None:
        if kind == "PERSON" and len(tokens) == 1:
            for key, value in self.chosen.items():
                if key[0] == "PERSON" and len(key) > 2 and key[-1] == tokens[0]:
                    return value[-1:] if value else None
        key = (kind, *tokens)
        if key not in self.chosen:
            self.chosen[key] = self._draw(tokens, kind)
        return self.chosen[key]

    def _draw(self, tokens: list[str], kind: str) -> list[str] | None:
        if kind not in SHARE or self.rng.random() > SHARE[kind]:
            return None
        name = self.rng.choice(pools()[kind])
        drawn = [name[a:b] for a, b in words(name)]
        return drawn[-1:] if kind == "PERSON" and len(tokens) == 1 else drawn


def swap_names(document: Document, rng: random.Random) -> Document:
    """Offsets of the copy are no longer those of the text; it serves training only."""
    chooser = _Chooser(rng)
    cues = {r.cue for r in document.roles}
    spans = _name_spans(document)
    # Full names first, so that a headline's surname follows the name in the text.
    for first, end, kind in sorted(spans, key=lambda s: s[0] - s[1]):
        chooser.replacement(document.words[first:end], kind)
    new: dict[int, tuple[int, list[str]]] = {}
    for first, end, kind in spans:
        replaced = chooser.replacement(document.words[first:end], kind)
        # "the United States" has no fitting stand-in.
        article = first > 0 and kind == "GPE" and document.words[first - 1].lower() == "the"
        if replaced and not article and not cues.intersection(range(first, end)):
            new[first] = (end, replaced)
    out_words: list[str] = []
    source: list[int] = []
    inside: list[bool] = []
    begin = np.zeros(len(document.words) + 1, dtype=np.int64)
    final = np.zeros(len(document.words) + 1, dtype=np.int64)
    i = 0
    while i < len(document.words):
        end, tokens = new.get(i, (i + 1, [document.words[i]]))
        for old in range(i, end):
            begin[old], final[old] = len(out_words), len(out_words) + len(tokens) - 1
        out_words += tokens
        source += [i] * len(tokens)
        inside += [k > 0 for k in range(len(tokens))]
        i = end
    begin[i], final[i] = len(out_words), len(out_words)
    labels = {}
    for head, row in document.labels.items():
        copied = row[source].copy()
        if head in SPANS:
            names = HEADS[head]
            for k, follows in enumerate(inside):
                if follows and copied[k] >= 0 and names[copied[k]].startswith("B-"):
                    copied[k] = names.index("I-" + names[copied[k]][2:])
        labels[head] = copied
    return Document(
        document.id,
        out_words,
        [(0, 0)] * len(out_words),
        [(int(begin[a]), int(begin[b])) for a, b in document.sentences],
        document.paragraph_ends,
        labels,
        {},
        [
            Roles(r.kind, int(begin[r.cue]), [(int(begin[a]), int(final[b]), k) for a, b, k in r.spans])
            for r in document.roles
        ],
        [Mention(int(begin[m.first]), int(final[m.last]), m.kind, m.entity) for m in document.mentions],
    )


_SMALL = {"a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "as", "from"}


def _headline(word: str, first: bool) -> str:
    return word if word in _SMALL and not first else word[:1].upper() + word[1:]


def change_case(document: Document, rng: random.Random, share: float = 0.03) -> Document:
    """Some sentences in capitals, some in lower case, some as a headline."""
    changed = list(document.words)
    for start, end in document.sentences:
        draw = rng.random()
        for i in range(start, end):
            word = changed[i]
            if draw < share:
                changed[i] = word.upper()
            elif draw < 2 * share:
                changed[i] = word.lower()
            elif draw < 3 * share:
                changed[i] = _headline(word, i == start)
    return dataclasses.replace(copy.copy(document), words=changed)
