"""Rewrites a 4-bit encoder so that its matrices are 7-bit integers: more bytes, less time.

    python seven_bits.py IN.onnx OUT.onnx

Multiplying blocks of 4 bits means unpacking them each time; plain integers are multiplied as they are. Seven bits and not
eight, because a processor without VNNI adds pairs of products in 16 bits, which eight bits can overflow: with seven every
machine computes the same. One scale for each column; activations are rounded to 8 bits as before.
"""
import pathlib
import sys

import numpy as np
import onnx
from onnx import helper, numpy_helper

BLOCK = 32
LARGEST = 63


def unpacked(node: onnx.NodeProto, constants: dict) -> np.ndarray:
    """The matrix of a MatMulNBits node, [inputs, outputs]."""
    sizes = {attribute.name: helper.get_attribute_value(attribute) for attribute in node.attribute}
    codes = numpy_helper.to_array(constants[node.input[1]]).reshape(sizes["N"], -1, BLOCK // 2)
    scales = numpy_helper.to_array(constants[node.input[2]]).reshape(sizes["N"], -1, 1)
    pairs = np.stack([codes & 15, codes >> 4], axis=3).reshape(sizes["N"], -1, BLOCK)
    return ((pairs.astype(np.float32) - 8) * scales).reshape(sizes["N"], sizes["K"]).T


def rewritten(model: onnx.ModelProto) -> onnx.ModelProto:
    constants = {constant.name: constant for constant in model.graph.initializer}
    nodes = []
    for node in model.graph.node:
        if node.op_type != "MatMulNBits":
            nodes.append(node)
            continue
        matrix, name = unpacked(node, constants), node.output[0]
        scales = np.abs(matrix).max(axis=0) / LARGEST
        del constants[node.input[1]], constants[node.input[2]]
        constants[name + ".w"] = numpy_helper.from_array(np.rint(matrix / scales).astype(np.int8), name + ".w")
        constants[name + ".s"] = numpy_helper.from_array(scales.astype(np.float32), name + ".s")
        inputs = [node.input[0], name + ".w", name + ".s", "", *node.input[5:]]
        nodes.append(helper.make_node("DynamicQuantizeMatMul", inputs, [name], name=node.name, domain=node.domain))
    for field, items in ((model.graph.node, nodes), (model.graph.initializer, list(constants.values()))):
        del field[:]
        field.extend(items)
    return model


if __name__ == "__main__":
    source, target = map(pathlib.Path, sys.argv[1:])
    onnx.save(rewritten(onnx.load(source)), target)
