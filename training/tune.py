"""Tunes the encoder on our example questions: the topic as class, and questions of a topic drawn together.

    python tune.py FOLDER OUT [--questions ../locales] [--epochs 6] [--rounded 2]

Reads locales/*/questions.tsv; writes OUT as a folder that export.py reads, with head.npz and topics.json. The last
epochs round the weights to 4 bits while learning: rounding them only afterwards costs nine points. One thread and half
precision: about 300 s an epoch for 13,600 questions.
"""
import argparse
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
from model import pad, to_grid

LONGEST = 48
BATCH = 32
RATE, HEAD_RATE, DECAY = 2e-4, 2e-3, 0.95
CONTRAST, CONTRAST_HEAT, QUEUE = 0.3, 0.1, 1536
SMOOTHING, DROPOUT = 0.1, 0.1
ARABIC = str.maketrans("يكىة", "یکیه")
PERSIAN = str.maketrans("یک", "يك")


def read_questions(folder: pathlib.Path):
    rows = []
    for file in sorted(folder.glob("*/questions.tsv")):
        rows += [tuple(line.split("\t")) for line in file.read_text(encoding="utf-8").splitlines()[1:]]
    return [topic for topic, _ in rows], [text for _, text in rows]


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


def groups(encoder, head):
    """Layers near the words learn more slowly; norms and biases do not decay."""
    found = []
    for depth, layer in enumerate(reversed(encoder.layers)):
        rate = RATE * DECAY ** depth
        found.append({"params": [p for p in layer.parameters() if p.ndim > 1], "lr": rate, "weight_decay": 0.01})
        found.append({"params": [p for p in layer.parameters() if p.ndim == 1], "lr": rate, "weight_decay": 0.0})
    return [*found, {"params": head.parameters(), "lr": HEAD_RATE, "weight_decay": 0.0}]


def contrast(vectors, labels, seen, none: int):
    """Questions of a topic shall lie nearer each other than those of others, in this batch and the last ones."""
    everything = torch.cat([vectors, *(v for v, _ in seen)])
    names = torch.cat([labels, *(n for _, n in seen)])
    middle = everything.detach().mean(0)
    near = F.normalize(vectors - middle, dim=1) @ F.normalize(everything - middle, dim=1).t() / CONTRAST_HEAT
    own = torch.arange(len(labels))
    near[own, own] = -1e4
    same = (labels[:, None] == names[None]).float() * (labels != none).float()[:, None]
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


def main(folder: pathlib.Path, out: pathlib.Path, questions: pathlib.Path, epochs: int, rounded: int, seed: int) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    chance = random.Random(seed)
    topics, texts = read_questions(questions)
    classes = [*sorted(set(topics) - {"none"}), "none"]
    labels = torch.tensor([classes.index(topic) for topic in topics])
    counts = torch.bincount(labels, minlength=len(classes)).float().clamp(min=1)
    worth = counts.rsqrt() * len(texts) / (counts.rsqrt() * counts).sum()

    encoder, head = make_encoder(folder), nn.Linear(384, len(classes))
    for parameter in [*encoder.word.parameters(), *encoder.pos.parameters(), *encoder.eln.parameters()]:
        parameter.requires_grad_(False)
    for layer in encoder.layers:
        layer.drop.p = DROPOUT
    optimiser = torch.optim.AdamW(groups(encoder, head), betas=(0.9, 0.98))
    steps = epochs * math.ceil(len(texts) / BATCH)
    # Up over the first 6 % of the steps, then down in a straight line.
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: min(1, step / steps / 0.06, max(0, 1 - step / steps) / 0.94))
    seen = []
    for epoch in range(epochs):
        encoder.train()
        for layer in encoder.layers:
            layer.rounded = epoch >= epochs - rounded
        rows = tokenise(folder, [as_typed(text, chance) for text in texts], LONGEST)
        total = 0.0
        for batch in batches(rows, chance):
            own = labels[batch]
            with torch.autocast("cpu", torch.bfloat16):
                vectors = encoder(*pad([rows[at] for at in batch]))
            loss = (F.cross_entropy(head(vectors), own, reduction="none", label_smoothing=SMOOTHING) * worth[own]).mean()
            loss = loss + CONTRAST * contrast(vectors, own, seen, len(classes) - 1)
            seen = [(vectors.detach(), own), *seen][:QUEUE // BATCH]
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_([*encoder.parameters(), *head.parameters()], 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item() * len(batch)
        print(f"epoch {epoch + 1}: loss {total / len(texts):.3f}", flush=True)
    save(folder, out, encoder, head, classes, rounded > 0)


def save(folder: pathlib.Path, out: pathlib.Path, encoder, head, classes: list, on_grid: bool) -> None:
    out.mkdir(parents=True, exist_ok=True)
    for name in ("weights.npz", "config.json", "tokenizer.json"):
        shutil.copy(folder / name, out / name)
    if on_grid:
        for layer in encoder.layers:
            for part in (layer.qkv, layer.ao, layer.fi, layer.fo):
                part.weight.data = to_grid(part.weight)
    np.savez(out / "layers.npz", **{name: value.numpy() for name, value in encoder.state_dict().items() if name.startswith("layers.")})
    np.savez(out / "head.npz", w=head.weight.detach().numpy(), b=head.bias.detach().numpy())
    (out / "topics.json").write_text(json.dumps(classes))


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--questions", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent / "locales")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rounded", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    main(**vars(parser.parse_args()))
