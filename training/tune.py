"""Tunes the encoder on our example messages, for two tasks at once.

    python tune.py FOLDER OUT [--messages ../locales] [--epochs 3] [--rate 1e-4]

Topics: the topic as class, and questions of a topic drawn together (locales/*/questions.tsv). Danger: kind, degree and
whom it is about (locales/*/danger-examples.tsv), with the questions as harmless ones. Writes OUT as a folder that
export.py reads, with head.npz, topics.json and tuned-on.u32. Messages are read anew for each epoch. One thread.
"""
import argparse
import hashlib
import json
import math
import pathlib
import random
import re
import shutil
import unicodedata

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from encoder import make_encoder, tokenise
from model import pad

LONGEST = 48
BATCH = 32
HEAD_RATE, DECAY = 2e-3, 0.95
CONTRAST, CONTRAST_HEAT, QUEUE = 0.3, 0.1, 1536
SMOOTHING, DROPOUT = 0.1, 0.1
HEADS_ALONE = 0.08
# What is left of an embedding without the middle is about a fifth long.
STRETCH = 5
SHARES = {"topic": 1.0, "kind": 1.0, "degree": 0.5, "who": 0.3}
# Share of the questions learned before that is read again in each epoch.
AGAIN = 0.5
DEGREES = ["now", "danger", "worry"]

ARABIC = str.maketrans("يكىة", "یکیه")
PERSIAN = str.maketrans("یک", "يك")


def read_messages(folder: pathlib.Path):
    """All examples as (topic, danger, degree, who, text); None where a message teaches nothing of that."""
    found, safety = [], safety_topics()
    for topic, text in rows_of(folder, "questions.tsv"):
        # Questions of the safety topics may themselves be cries.
        kind = None if topic in safety else "harmless"
        found.append((topic, kind, None, None, text))
    for kind, degree, who, text in rows_of(folder, "danger-examples.tsv"):
        danger = kind != "none" and degree in DEGREES
        found.append((None, kind if danger else "near", degree if danger else None, who if danger else None, text))
    return found


def safety_topics() -> set:
    catalogue = (pathlib.Path(__file__).parent.parent / "src" / "knowledge" / "topic-ids.ts").read_text(encoding="utf-8")
    return set(re.findall(r"id: '([\w-]+)', family: 'safety'", catalogue))


def rows_of(folder: pathlib.Path, name: str):
    return [tuple(line.split("\t")) for file in sorted(folder.glob("*/" + name)) for line in file.read_text(encoding="utf-8").splitlines()[1:]]


def number(text: str) -> int:
    """The first 32 bits of its SHA-256, as in tuned-on.u32."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "little")


def typo(text: str, chance: random.Random) -> str:
    if len(text) < 5:
        return text
    at = chance.randrange(1, len(text) - 2)
    return chance.choice([
        text[:at] + text[at + 1] + text[at] + text[at + 2:], text[:at] + text[at + 1:],
        text[:at] + text[at] + text[at:], text[:at] + chance.choice(text) + text[at + 1:]])


def without_marks(text: str) -> str:
    for letter, plain in (("ø", "o"), ("Ø", "O"), ("æ", "ae"), ("ł", "l"), ("ı", "i")):
        text = text.replace(letter, plain)
    return unicodedata.normalize("NFC", "".join(mark for mark in unicodedata.normalize("NFD", text) if unicodedata.category(mark) != "Mn"))


def as_typed(text: str, chance: random.Random) -> str:
    """The text as somebody in a hurry types it: no capitals, marks, full stops; other letters for the same; slips."""
    if chance.random() < 0.25:
        text = text.lower()
    if chance.random() < 0.10:
        text = without_marks(text)
    if chance.random() < 0.20:
        text = re.sub(r"[.,!?…؟،؛:;\"«»()]+", "", text)
    if chance.random() < 0.10:
        text = text.translate(chance.choice([ARABIC, PERSIAN]))
    if chance.random() < 0.15 and text.count(" ") > 3:
        words = text.split(" ")
        words.pop(chance.randrange(len(words)))
        text = " ".join(words)
    return typo(text, chance) if chance.random() < 0.30 else text


def groups(layers, heads, rate: float):
    """Layers near the words learn more slowly; norms and biases do not decay."""
    found = []
    for depth, layer in enumerate(reversed(layers)):
        own = rate * DECAY ** depth
        found.append({"params": [p for p in layer.parameters() if p.ndim > 1], "lr": own, "weight_decay": 0.01})
        found.append({"params": [p for p in layer.parameters() if p.ndim == 1], "lr": own, "weight_decay": 0.0})
    return [*found, {"params": list(heads.parameters()), "lr": HEAD_RATE, "weight_decay": 0.0}]


def contrast(vectors, labels, seen, none: int):
    """Questions of a topic shall lie nearer each other than those of others, in this batch and the last ones."""
    everything = torch.cat([vectors, *(v for v, _ in seen)])
    names = torch.cat([labels, *(n for _, n in seen)])
    middle = everything.detach().mean(0)
    near = F.normalize(vectors - middle, dim=1) @ F.normalize(everything - middle, dim=1).t() / CONTRAST_HEAT
    own = torch.arange(len(labels))
    near[own, own] = -1e4
    same = (labels[:, None] == names[None]).float() * ((labels != none) & (labels >= 0)).float()[:, None]
    same[own, own] = 0
    chances = near - near.logsumexp(1, keepdim=True)
    loss = -(same * chances).sum(1) / same.sum(1).clamp(min=1)
    has = (same.sum(1) > 0).float()
    return (loss * has).sum() / has.sum().clamp(min=1)


def batches(rows: list, chance: random.Random):
    """Questions of similar length together, in an order by chance."""
    order = list(range(len(rows)))
    chance.shuffle(order)
    found = []
    for start in range(0, len(order), BATCH * 32):
        part = sorted(order[start:start + BATCH * 32], key=lambda at: len(rows[at]))
        found += [part[at:at + BATCH] for at in range(0, len(part), BATCH)]
    chance.shuffle(found)
    return found


class Heads(nn.Module):
    """Linear heads over what is left of an embedding after the middle of all is taken away."""

    def __init__(self, middle: torch.Tensor, classes: dict):
        super().__init__()
        self.middle, self.classes = middle, classes
        self.heads = nn.ModuleDict({name: nn.Linear(len(middle), len(own)) for name, own in classes.items()})

    def losses(self, vectors: torch.Tensor, labels: dict, worth: dict):
        seen = STRETCH * (vectors - self.middle)
        for name, head in self.heads.items():
            own = labels[name]
            has = own >= 0
            if has.any():
                each = F.cross_entropy(head(seen[has]), own[has], reduction="none", label_smoothing=SMOOTHING)
                yield SHARES[name] * (each * worth[name][own[has]]).sum() / len(own)

    def plain(self, name: str):
        """Weights and biases on the embedding itself."""
        weight, bias = self.heads[name].weight.detach() * STRETCH, self.heads[name].bias.detach()
        return weight.numpy(), (bias - weight @ self.middle).numpy()


def labels_of(messages: list, classes: dict):
    return {name: torch.tensor([classes[name].index(row[at]) if row[at] is not None else -1 for row in messages]) for at, name in enumerate(classes)}


def worth_of(labels: torch.Tensor, size: int):
    """A message of a rare class counts more; one on average."""
    counts = torch.bincount(labels[labels >= 0], minlength=size).float().clamp(min=1)
    return counts.rsqrt() * counts.sum() / (counts.rsqrt() * counts).sum()


def middle_of(encoder, rows: list, chance: random.Random) -> torch.Tensor:
    with torch.no_grad():
        return torch.cat([encoder(*pad(part)) for part in (chance.sample(rows, BATCH) for _ in range(20))]).mean(0)


def drawn(folder: pathlib.Path, known: set, chance: random.Random):
    """The messages of one epoch: without those kept for testing, and only some of the questions that the encoder learned before."""
    messages = [row for row in read_messages(folder) if row[0] is None or number(row[4]) % 10 or number(row[4]) in known]
    return [row for row in messages if row[0] is None or number(row[4]) not in known or chance.random() < AGAIN]


def main(folder: pathlib.Path, out: pathlib.Path, messages: pathlib.Path, known: pathlib.Path, epochs: int, rate: float, layers: int, seed: int) -> None:
    torch.manual_seed(seed)
    chance = random.Random(seed)
    before = set(np.fromfile(known, "<u4").tolist()) if known else set()
    everything = read_messages(messages)
    classes = {"topic": [*sorted({row[0] for row in everything} - {None, "none"}), "none"], "kind": [*sorted({row[1] for row in everything} - {None})], "degree": DEGREES, "who": ["self", "other"]}

    encoder = make_encoder(folder)
    heads = Heads(middle_of(encoder, tokenise(folder, [row[4] for row in everything], LONGEST), chance), classes)
    for parameter in encoder.parameters():
        parameter.requires_grad_(False)
    for layer in encoder.layers[-layers:]:
        layer.drop.p = DROPOUT
        for parameter in layer.parameters():
            parameter.requires_grad_(True)
    optimiser = torch.optim.AdamW(groups(encoder.layers[-layers:], heads, rate), betas=(0.9, 0.98))
    steps = epochs * math.ceil(len(drawn(messages, before, random.Random(seed))) / BATCH)
    alone = round(steps * HEADS_ALONE)
    # Heads that know nothing yet would pull the encoder anywhere: first they learn alone. Then its rate goes up over 6 % of the steps, and down in a straight line.
    down = lambda step: max(0.02, (steps - step) / steps)
    up = lambda step: min(1, max(0, step - alone) / steps / 0.06)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, [*[lambda step: up(step) * down(step)] * (len(optimiser.param_groups) - 1), down])
    seen, learned = [], set(before)
    for epoch in range(epochs):
        encoder.train()
        own = drawn(messages, before, chance)
        learned.update(number(row[4]) for row in own if row[0] is not None)
        labels = labels_of(own, classes)
        worth = {name: worth_of(labels[name], len(classes[name])) for name in classes}
        rows = tokenise(folder, [as_typed(row[4], chance) for row in own], LONGEST)
        total, done = 0.0, 0
        for batch in batches(rows, chance):
            with torch.set_grad_enabled(schedule.last_epoch >= alone):
                vectors = encoder(*pad([rows[at] for at in batch]))
            here = {name: values[batch] for name, values in labels.items()}
            loss = sum(heads.losses(vectors, here, worth)) + CONTRAST * contrast(vectors, here["topic"], seen, len(classes["topic"]) - 1)
            seen = [(vectors.detach(), here["topic"]), *seen][:QUEUE // BATCH]
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([*encoder.parameters(), *heads.parameters()], 1.0)
            optimiser.step()
            schedule.step()
            total, done = total + loss.item() * len(batch), done + len(batch)
            if done // BATCH % 100 == 0:
                print(f"epoch {epoch + 1}, {done} of {len(own)}: loss {total / done:.3f}", flush=True)
        save(folder, out, encoder, heads, sorted(learned))


def save(folder: pathlib.Path, out: pathlib.Path, encoder, heads: Heads, learned: list) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name in ("weights.npz", "config.json", "tokenizer.json"):
        shutil.copy(folder / name, out / name)
    np.savez(out / "layers.npz", **{name: value.numpy() for name, value in encoder.state_dict().items() if name.startswith("layers.")})
    weight, bias = heads.plain("topic")
    np.savez(out / "head.npz", w=weight, b=bias)
    (out / "topics.json").write_text(json.dumps(heads.classes["topic"]))
    np.array(learned, "<u4").tofile(out / "tuned-on.u32")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--messages", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent / "locales")
    parser.add_argument("--known", type=pathlib.Path, help="tuned-on.u32 of the encoder that this one goes on from")
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--layers", type=int, default=6, help="how many layers learn, the last ones")
    parser.add_argument("--seed", type=int, default=7)
    main(**vars(parser.parse_args()))
