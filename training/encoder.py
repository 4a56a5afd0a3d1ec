"""The encoder in PyTorch (a BERT with the norm after each part), its tokeniser, and reading its weights."""
import json
import pathlib
import re

import numpy as np

# SentencePiece's nmt_nfkc: controls go, odd spaces (also the zero-width non-joiner) become a space, then NFKC.
CONTROLS = "[\u0001-\u0008\u000B\u000E-\u001F\u007F\u008F\u009F]"
SPACES = "[\u0009\u000A\u000C\u000D\u00A0\u1680\u2000-\u200F\u2028\u2029\u202F\u205F\u2581\u3000\uFEFF\uFFFD]"
PREFIX = "query: "
END = 2


def tokenizer_json(pieces: list) -> dict:
    """The file that Hugging Face's tokenisers read; an id is a place in `pieces`."""
    replace = lambda pattern, content: {"type": "Replace", "pattern": {"Regex": pattern}, "content": content}
    special = lambda at: {"id": at, "content": pieces[at][0], "single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    space = {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always", "split": True}
    begin, end = {"SpecialToken": {"id": "<s>", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}
    text = lambda which: {"Sequence": {"id": which, "type_id": 0}}
    return {
        "version": "1.0", "truncation": None, "padding": None,
        "added_tokens": [special(at) for at in range(4)],
        "normalizer": {"type": "Sequence", "normalizers": [
            replace(CONTROLS, ""), replace(SPACES, " "), {"type": "NFKC"}, replace(" {2,}", " "),
            {"type": "Strip", "strip_left": True, "strip_right": True}]},
        "pre_tokenizer": space,
        "post_processor": {
            "type": "TemplateProcessing", "single": [begin, text("A"), end], "pair": [begin, text("A"), end, text("B"), end],
            "special_tokens": {"<s>": {"id": "<s>", "ids": [0], "tokens": ["<s>"]}, "</s>": {"id": "</s>", "ids": [END], "tokens": ["</s>"]}}},
        "decoder": space,
        "model": {"type": "Unigram", "unk_id": 3, "vocab": pieces, "byte_fallback": False},
    }


def tokenise(folder: pathlib.Path, texts: list, longest: int) -> list:
    from tokenizers import Tokenizer
    tokeniser = Tokenizer.from_file(str(folder / "tokenizer.json"))
    found = (entry.ids for entry in tokeniser.encode_batch([PREFIX + text for text in texts]))
    return [ids if len(ids) <= longest else ids[:longest - 1] + [END] for ids in found]


def read_layers(folder: pathlib.Path):
    """Config and float arrays under short names; `layers.npz`, where it is, has the tuned ones."""
    config = json.loads((folder / "config.json").read_text())
    stored = np.load(folder / "weights.npz")
    weights = {
        "emb.codes": stored["emb.word.codes"], "emb.scales": stored["emb.word.scales"],
        # The kind of a token is always the first one, so it is added to the position once and for all.
        "pos": stored["emb.pos"] + stored["emb.type"].reshape(-1, config["hidden"])[0],
        "eln.w": stored["emb.ln.w"], "eln.b": stored["emb.ln.b"],
    }
    for at in range(config["layers"]):
        own = lambda name: stored[f"l{at}.{name}"]
        weights[f"l{at}.qkv.w"] = np.concatenate([own("q.w"), own("k.w"), own("v.w")])
        weights[f"l{at}.qkv.b"] = np.concatenate([own("q.b"), own("k.b"), own("v.b")])
        for part in ("ao", "fi", "fo", "aln", "oln"):
            weights[f"l{at}.{part}.w"], weights[f"l{at}.{part}.b"] = own(part + ".w"), own(part + ".b")
    tuned = folder / "layers.npz"
    if tuned.exists():
        for name, value in np.load(tuned).items():
            weights[re.sub(r"^layers\.(\d+)\.(\w+)\.(w|b)\w+$", r"l\1.\2.\3", name)] = value
    return config, weights


def make_encoder(folder: pathlib.Path):
    """The model with its weights; torch is only needed here and in tune.py."""
    import torch
    from model import Encoder
    config, weights = read_layers(folder)
    encoder = Encoder(config)
    tensor = lambda name: torch.from_numpy(np.ascontiguousarray(weights[name])).float()
    codes, scales = weights["emb.codes"], weights["emb.scales"].astype(np.float32)
    table = (codes.reshape(len(codes), -1, 32) * scales[:, :, None]).reshape(codes.shape)
    with torch.no_grad():
        encoder.word.weight.copy_(torch.from_numpy(table))
        encoder.pos.weight.copy_(tensor("pos"))
        encoder.eln.weight.copy_(tensor("eln.w"))
        encoder.eln.bias.copy_(tensor("eln.b"))
        for at, layer in enumerate(encoder.layers):
            for part in ("qkv", "ao", "fi", "fo", "aln", "oln"):
                getattr(layer, part).weight.copy_(tensor(f"l{at}.{part}.w"))
                getattr(layer, part).bias.copy_(tensor(f"l{at}.{part}.b"))
    return encoder.eval()
