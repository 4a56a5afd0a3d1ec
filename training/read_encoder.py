"""Takes the layers out of an encoder file, so that tuning goes on from there.

    python read_encoder.py ENCODER.onnx FOLDER

writes FOLDER/layers.npz beside the untouched weights (read_weights.py, cut_vocabulary.py).
"""
import pathlib
import sys

import numpy as np
import onnx
from onnx import numpy_helper


def layers(model: onnx.ModelProto) -> dict:
    """Arrays under the names that PyTorch gives them; each layer multiplies by four matrices, in this order."""
    constants = {constant.name: numpy_helper.to_array(constant) for constant in model.graph.initializer}
    products = [node for node in model.graph.node if node.op_type == "DynamicQuantizeMatMul"]
    found = {}
    for at, node in enumerate(products):
        name = f"layers.{at // 4}.{('qkv', 'ao', 'fi', 'fo')[at % 4]}"
        found[name + ".weight"] = (constants[node.input[1]].astype(np.float32) * constants[node.input[2]]).T
    for name, value in constants.items():
        layer, _, rest = name.partition(".")
        part, _, kind = rest.partition(".")
        if layer[:1] == "l" and layer[1:].isdigit() and kind in ("w", "b") and value.dtype == np.float32:
            found[f"layers.{layer[1:]}.{part}.{'weight' if kind == 'w' else 'bias'}"] = value
    return found


if __name__ == "__main__":
    source, folder = map(pathlib.Path, sys.argv[1:])
    np.savez(folder / "layers.npz", **layers(onnx.load(source)))
