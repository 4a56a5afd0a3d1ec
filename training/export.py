"""Writes the encoder as an ONNX file with 7-bit weights.

    python export.py FOLDER OUT.onnx [--head HEAD]

The graph is built by hand. Inputs: input_ids, attention_mask (int64, [batch, length]); output: embedding ([batch, 384],
mean over the tokens, length 1). The table of pieces keeps the 4-bit codes of the source. Matrices are integers with one
scale for each column, activations are rounded to 8 bits: blocks of 4 bits would be smaller, but are unpacked at each
multiplication. Seven bits and not eight, because a processor without VNNI adds pairs of products in 16 bits, which eight
bits can overflow: with seven every machine computes the same. With --head the tuned head is written beside it: HEAD.f32
and HEAD.topics.json.
"""
import argparse
import json
import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from encoder import read_layers

MICROSOFT = "com.microsoft"
BLOCK = 32
POSITIONS = 128
LARGEST = 63


class Graph:
    """Collects nodes and constants; each call gives the name of what it made."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def name(self) -> str:
        self.count += 1
        return f"n{self.count}"

    def constant(self, array, name=None) -> str:
        name = name or self.name()
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def int4(self, codes: np.ndarray, name: str) -> str:
        """Two codes in a byte, the first in the low half."""
        flat = codes.reshape(-1)
        tensor = TensorProto(name=name, data_type=TensorProto.INT4, dims=codes.shape)
        tensor.raw_data = ((flat[0::2] & 15) | ((flat[1::2] & 15) << 4)).astype(np.uint8).tobytes()
        self.constants.append(tensor)
        return name

    def node(self, kind: str, inputs: list, outputs=None, domain="", **attributes):
        outputs = outputs or [self.name()]
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=f"{kind}_{outputs[0]}", domain=domain, **attributes))
        return outputs[0] if len(outputs) == 1 else outputs

    def linear(self, x: str, weight: np.ndarray, name: str, bias=None) -> str:
        matrix = weight.T.astype(np.float32)
        scales = np.abs(matrix).max(axis=0) / LARGEST
        inputs = [x, self.constant(np.rint(matrix / scales).astype(np.int8), name + ".w"), self.constant(scales, name + ".s"), ""]
        if bias is not None:
            inputs.append(self.constant(bias.astype(np.float32), name + ".b"))
        return self.node("DynamicQuantizeMatMul", inputs, domain=MICROSOFT)


def build(config: dict, weights: dict) -> onnx.ModelProto:
    graph, hidden = Graph(), config["hidden"]
    one, zero = np.array([1], np.int64), np.array([0], np.int64)
    table, scales = graph.int4(weights["emb.codes"], "emb.codes"), graph.constant(weights["emb.scales"].astype(np.float16), "emb.scales")
    words = graph.node("GatherBlockQuantized", [table, "input_ids", scales], domain=MICROSOFT, block_size=BLOCK, gather_axis=0, quantize_axis=1)
    length = graph.node("Gather", [graph.node("Shape", ["input_ids"]), graph.constant(one)])
    positions = graph.node("Slice", [graph.constant(weights["pos"][:POSITIONS].astype(np.float32), "pos"), graph.constant(zero), length, graph.constant(zero)])
    summed = graph.node("Add", [graph.node("Cast", [words], to=TensorProto.FLOAT), positions])
    x = graph.node("LayerNormalization", [summed, graph.constant(weights["eln.w"]), graph.constant(weights["eln.b"])], epsilon=config["epsilon"], axis=-1)
    mask = graph.node("Cast", ["attention_mask"], to=TensorProto.INT32)
    for at in range(config["layers"]):
        x = layer(graph, x, mask, at, config, weights)
    pooled(graph, x)
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "length"]) for name in ("input_ids", "attention_mask")]
    outputs = [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["batch", hidden])]
    made = helper.make_graph(graph.nodes, "encoder", inputs, outputs, graph.constants)
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", 21), helper.make_opsetid(MICROSOFT, 1)], ir_version=10)


def layer(graph: Graph, x: str, mask: str, at: int, config: dict, weights: dict) -> str:
    own = lambda name: weights[f"l{at}.{name}"]
    constant = lambda name: graph.constant(own(name).astype(np.float32), f"l{at}.{name}")
    norm = lambda y, skip, name, bias: graph.node("SkipLayerNormalization", [y, skip, constant(name + ".w"), constant(name + ".b"), constant(bias)], domain=MICROSOFT, epsilon=config["epsilon"])
    hidden = config["hidden"]
    qkv = graph.linear(x, own("qkv.w"), f"l{at}.qkv", own("qkv.b"))
    q, k, v = graph.node("Split", [qkv, graph.constant(np.array([hidden] * 3, np.int64))], [f"l{at}.{part}" for part in "qkv"], axis=2)
    seen = graph.node("MultiHeadAttention", [q, k, v, "", mask], domain=MICROSOFT, num_heads=config["heads"])
    x = norm(graph.linear(seen, own("ao.w"), f"l{at}.ao"), x, "aln", "ao.b")
    inner = graph.node("BiasGelu", [graph.linear(x, own("fi.w"), f"l{at}.fi"), constant("fi.b")], domain=MICROSOFT)
    return norm(graph.linear(inner, own("fo.w"), f"l{at}.fo"), x, "oln", "fo.b")


def pooled(graph: Graph, x: str) -> None:
    weight = graph.node("Unsqueeze", [graph.node("Cast", ["attention_mask"], to=TensorProto.FLOAT), graph.constant(np.array([2], np.int64))])
    axis = graph.constant(np.array([1], np.int64))
    total = graph.node("ReduceSum", [graph.node("Mul", [x, weight]), axis], keepdims=0)
    mean = graph.node("Div", [total, graph.node("ReduceSum", [weight, axis], keepdims=0)])
    length = graph.node("Max", [graph.node("ReduceL2", [mean, axis], keepdims=1), graph.constant(np.array([1e-12], np.float32))])
    graph.node("Div", [mean, length], ["embedding"])


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--head", type=pathlib.Path)
    chosen = parser.parse_args()
    config, weights = read_layers(chosen.folder)
    onnx.save(build(config, weights), chosen.out)
    if chosen.head:
        head = np.load(chosen.folder / "head.npz")
        np.concatenate([head["w"].ravel(), head["b"]]).astype("<f4").tofile(chosen.head.with_suffix(".f32"))
        chosen.head.with_suffix(".topics.json").write_text(json.dumps(json.loads((chosen.folder / "topics.json").read_text()), indent=0))
    print(chosen.out, round(chosen.out.stat().st_size / 1e6, 1), "MB")
