"""Cuts the vocabulary to the pieces that our languages need.

    python cut_vocabulary.py FULL OUT [--pieces ../models/tokenizer.json]

The pieces to keep are those of a tokenizer.json; ids follow the order of the full vocabulary, and no weight changes.
"""
import argparse
import json
import pathlib

import numpy as np

from encoder import tokenizer_json

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("full", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--pieces", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent / "models" / "tokenizer.json")
    chosen = parser.parse_args()

    wanted = {text for text, _ in json.loads(chosen.pieces.read_text(encoding="utf-8"))["model"]["vocab"]}
    pieces = json.loads((chosen.full / "pieces.json").read_text(encoding="utf-8"))
    keep = [at for at, (text, _) in enumerate(pieces) if text in wanted]
    kept = [pieces[at] for at in keep]

    weights = dict(np.load(chosen.full / "weights.npz"))
    for name in ("emb.word.codes", "emb.word.scales"):
        weights[name] = weights[name][keep]
    config = json.loads((chosen.full / "config.json").read_text())

    chosen.out.mkdir(parents=True, exist_ok=True)
    np.savez(chosen.out / "weights.npz", **weights)
    (chosen.out / "config.json").write_text(json.dumps({**config, "vocabulary": len(kept)}, indent=1))
    (chosen.out / "tokenizer.json").write_text(json.dumps(tokenizer_json(kept), ensure_ascii=False), encoding="utf-8")
    print(len(kept), "pieces kept of", len(pieces))
