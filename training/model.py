"""The network: a BERT encoder with mean pooling."""
import torch
import torch.nn.functional as F
from torch import nn


class Layer(nn.Module):
    def __init__(self, config: dict):
        super().__init__()
        hidden, inner, self.heads = config["hidden"], config["inner"], config["heads"]
        self.qkv, self.ao = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.fi, self.fo = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.aln, self.oln = nn.LayerNorm(hidden, config["epsilon"]), nn.LayerNorm(hidden, config["epsilon"])
        self.drop = nn.Dropout(0.0)

    def forward(self, x: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
        batch, length, hidden = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=bias).transpose(1, 2).reshape(batch, length, hidden)
        x = self.aln(x + self.drop(self.ao(seen)))
        return self.oln(x + self.drop(self.fo(F.gelu(self.fi(x)))))


class Encoder(nn.Module):
    def __init__(self, config: dict):
        super().__init__()
        hidden = config["hidden"]
        self.word, self.pos = nn.Embedding(config["vocabulary"], hidden), nn.Embedding(config["positions"], hidden)
        self.eln = nn.LayerNorm(hidden, config["epsilon"])
        self.layers = nn.ModuleList(Layer(config) for _ in range(config["layers"]))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = self.eln(self.word(ids) + self.pos.weight[:ids.shape[1]])
        bias = torch.zeros(mask.shape, dtype=x.dtype).masked_fill(mask == 0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        weight = mask[..., None].to(x.dtype)
        return F.normalize(((x * weight).sum(1) / weight.sum(1)).float(), dim=1)


def pad(rows: list):
    """Ids and mask of a batch; 1 is the id of padding."""
    length = max(map(len, rows))
    ids, mask = torch.full((len(rows), length), 1), torch.zeros((len(rows), length), dtype=torch.long)
    for at, row in enumerate(rows):
        ids[at, :len(row)], mask[at, :len(row)] = torch.tensor(row), 1
    return ids, mask

